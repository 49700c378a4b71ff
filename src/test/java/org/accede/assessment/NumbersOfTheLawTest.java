package org.accede.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.accede.Shipped;
import org.accede.cases.Situation;
import org.accede.catalogue.Topic;
import org.accede.finding.ElementResult;
import org.accede.profile.Answer;
import org.accede.profile.Value;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A law may count in halves: every number lies on one side of each bound that a treaty draws, and on no other. */
class NumbersOfTheLawTest {

    private static final String AGE = "child-sexual-abuse-material/age-limit";
    private static final String SAFE_CONDUCT = "mutual-assistance/safe-conduct-days";
    private static final String PRESERVED = "preservation/maximum-days";
    private static final String RENEWABLE = "preservation/renewable";
    private static final String PRESERVED_FOR_OTHERS = "preservation-for-others/days";
    private static final String PROLONGED = "preservation-for-others/prolonged-to-sixty";
    private static final String LIMIT = "definitions/serious-crime/threshold-years";
    private static final String MEASURE = "definitions/serious-crime/measured-by";
    private static final String ASKED = "extradition/minimum-penalty";
    private static final String TERM = "illegal-access/longest-imprisonment";

    @Test
    void an_age_limit_of_seventeen_and_a_half_years_is_below_eighteen_for_both_treaties() {
        Law law = new Law().where(AGE, "17.5");
        assertThat(law.element("UN-14.2", "age").interval()).isEqualTo(Interval.PARTLY);
        assertThat(law.element("BC-9.3", "age").interval()).isEqualTo(Interval.at(Level.CURABLE));
    }

    @ParameterizedTest(name = "{0} years: Budapest {1}, UN {2}")
    @CsvSource({
        "18, MET, MET",
        "18.0, MET, MET",
        "18.5, MET, MET",
        "unlimited, MET, MET",
        "17.99, CURABLE, PARTLY",
        "16, CURABLE, PARTLY",
        "15.5, PARTLY, PARTLY",
        "0, PARTLY, PARTLY"
    })
    void the_age_limit_is_eighteen_and_by_a_declaration_under_budapest_no_less_than_sixteen(
            String years, Level budapest, Level un) {
        Law law = new Law().where(AGE, years);
        assertThat(law.element("BC-9.3", "age").interval()).isEqualTo(Interval.at(budapest));
        assertThat(law.element("UN-14.2", "age").interval()).isEqualTo(Interval.at(un));
    }

    @Test
    void fourteen_and_a_half_days_are_fewer_than_fifteen() {
        Law law = new Law().where(SAFE_CONDUCT, "14.5");
        assertThat(law.element("UN-40.29", "fifteen-days").interval()).isEqualTo(Interval.PARTLY);
    }

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({"15, MET", "15.5, MET", "unlimited, MET", "14, PARTLY", "0.5, PARTLY", "0, NOT_MET"})
    void safe_conduct_lasts_for_fifteen_days(String days, Level level) {
        Law law = new Law().where(SAFE_CONDUCT, days);
        assertThat(law.element("UN-40.29", "fifteen-days").interval()).isEqualTo(Interval.at(level));
    }

    @Test
    void twelve_and_a_half_months_asked_and_a_term_of_a_year_is_not_enough() {
        assertThat(extraditable("12.5", "12").known()).isFalse();
    }

    @Test
    void forty_eight_months_asked_and_a_term_of_five_years_is() {
        Answer fiveYears = extraditable("48", "60");
        assertThat(fiveYears.is(Value.Degree.YES)).isTrue();
        assertThat(fiveYears.basis()).isEqualTo("its penalty is as high as extradition asks");
        assertThat(fiveYears.from()).containsExactly(ASKED, TERM);
    }

    @ParameterizedTest(name = "{0} months asked, a term of {1}: {2}")
    @CsvSource({
        "12.5, 12.5, true",
        "12.5, 13, true",
        "0, 0, true",
        "0.5, 0, false",
        "48, 48.0, true",
        "48, 47.5, false",
        "48, unlimited, true",
        "unlimited, 600, false",
        "unlimited, unlimited, true"
    })
    void an_offence_is_extraditable_if_its_longest_term_reaches_what_is_asked(
            String asked, String term, boolean enough) {
        assertThat(extraditable(asked, term).is(Value.Degree.YES)).isEqualTo(enough);
    }

    @Test
    void an_offence_that_is_extraditable_for_two_reasons_cites_both() {
        Answer both = new Law()
                .where("extradition/every-offence", "yes")
                .where(ASKED, "12")
                .where(TERM, "24")
                .answer("UN-37.1.s1", "extraditable[illegal-access]");
        assertThat(both.is(Value.Degree.YES)).isTrue();
        assertThat(both.basis())
                .isEqualTo("extradition is open for every offence; its penalty is as high as extradition asks");
        assertThat(both.from()).containsExactly("extradition/every-offence", ASKED, TERM);
    }

    @Test
    void eleven_and_a_half_months_are_no_year() {
        Law law = new Law().where(TERM, "11.5");
        assertThat(law.answer("BC-24.1.a", "one-year[illegal-access]").basis())
                .isEqualTo("its highest term is less than a year");
        assertThat(law.element("BC-24.1.a", "one-year[illegal-access]").interval())
                .isEqualTo(Interval.NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12.0", "12.5", "unlimited"})
    void twelve_months_are_a_year(String months) {
        Law law = new Law().where(TERM, months);
        assertThat(law.answer("BC-24.1.a", "one-year[illegal-access]").basis())
                .isEqualTo("its highest term is a year or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-16.2", "UN-25.2"})
    void an_order_for_no_days_preserves_nothing(String paragraph) {
        Law law = new Law().where(PRESERVED, "0").where(RENEWABLE, "yes");
        assertThat(law.element(paragraph, "term").interval()).isEqualTo(Interval.NOT_MET);
    }

    @ParameterizedTest(name = "{0} days, renewable {1}: {2}")
    @CsvSource({
        "90, no, MET",
        "90.0, no, MET",
        "90.5, yes, PARTLY",
        "unlimited, yes, PARTLY",
        "89.5, yes, MET",
        "89.5, partly, PARTLY",
        "89.5, no, PARTLY",
        "0.5, yes, MET"
    })
    void an_order_lasts_for_ninety_days_or_is_renewed(String days, String renewable, Level level) {
        Law law = new Law().where(PRESERVED, days).where(RENEWABLE, renewable);
        assertThat(law.element("BC-16.2", "term").interval()).isEqualTo(Interval.at(level));
        assertThat(law.element("UN-25.2", "term").interval()).isEqualTo(Interval.at(level));
    }

    @ParameterizedTest(name = "{0} days, prolonged {1}: {2}")
    @CsvSource({
        "60, no, MET",
        "60.5, no, MET",
        "59.5, no, PARTLY",
        "59.5, partly, PARTLY",
        "59.5, yes, MET",
        "0, yes, MET"
    })
    void data_are_kept_for_another_state_for_sixty_days(String days, String prolonged, Level level) {
        Law law = new Law().where(PRESERVED_FOR_OTHERS, days).where(PROLONGED, prolonged);
        assertThat(law.element("BC-29.7", "sixty-days").interval()).isEqualTo(Interval.at(level));
        assertThat(law.element("UN-42.8", "term").interval()).isEqualTo(Interval.at(level));
    }

    @ParameterizedTest(name = "{0} years: {1}")
    @CsvSource({"4, MET", "3.5, MET", "0, MET", "4.5, PARTLY", "unlimited, PARTLY"})
    void a_limit_by_the_maximum_penalty_lets_in_four_years(String years, Level level) {
        Law law = new Law().where(MEASURE, "maximum-penalty").where(LIMIT, years);
        assertThat(law.element("UN-2.h", "threshold").interval()).isEqualTo(Interval.at(level));
    }

    /** What follows for illegal access from what extradition asks for and from its longest term. */
    private static Answer extraditable(String asked, String term) {
        return new Law().where(ASKED, asked).where(TERM, term).answer("UN-37.1.s1", "extraditable[illegal-access]");
    }

    /** Of a State that is no Party; it asks for nothing beyond what is answered. */
    private static final class Law {

        private final Situation situation = new Situation();

        Law() {
            Shipped.catalogue().topics().values().stream()
                    .filter(Topic::hasConditions)
                    .forEach(topic -> situation.conditions.put(topic.id(), new Situation.Looked(true, List.of())));
        }

        Law where(String question, String answer) {
            situation.facts.put(question, value(answer));
            return this;
        }

        private static Value value(String text) {
            return switch (text) {
                case "yes" -> Value.Degree.YES;
                case "partly" -> Value.Degree.PARTLY;
                case "no" -> Value.Degree.NO;
                case "unlimited" -> new Value.Unlimited();
                default -> text.matches("[0-9.]+") ? new Value.Amount(new BigDecimal(text)) : new Value.Choice(text);
            };
        }

        ElementResult element(String requirement, String name) {
            return Shipped.assess(situation.profile(Shipped.catalogue())).finding(requirement).elements().stream()
                    .filter(element -> element.name().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        /** On which an element rests. */
        Answer answer(String requirement, String element) {
            return element(requirement, element).reasons().get(0).answers().get(0);
        }
    }
}
