package org.accede.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.Shipped;
import org.accede.drl.DrlRule;
import org.accede.engine.RuleRun;
import org.accede.profile.Agreement;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Value;
import org.accede.verdict.Truth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Each rule on cooperation alone: on which facts it speaks, that it needs each of them, and on which it is silent. */
class CooperationRulesTest {

    private static final Map<String, DrlRule> RULES = DrlRule.all(Shipped.RULES).stream()
            .filter(rule -> rule.file().startsWith("cooperation/"))
            .collect(Collectors.toMap(DrlRule::name, rule -> rule));
    private static final Set<String> SPOKE = new TreeSet<>();
    private static final Set<String> SILENT = new TreeSet<>();

    private static final Profile NOBODY = Profile.empty("XXA", "Examplia", false);
    private static final Fact.Offence THEFT = new Fact.Offence("theft", "Theft");
    private static final Fact.Act TAKING = new Fact.Act("theft", "theft/taking", "Is taking punished?", false);
    private static final Fact.Act AGE = new Fact.Act("theft", "theft/age", "Below what age?", true);
    private static final Conclusion.Common COMMON = new Conclusion.Common("theft", "a rule");
    private static final Fact.Party A = new Fact.Party(Side.ASKING, NOBODY);
    private static final Fact.Party B = new Fact.Party(Side.ASKED, NOBODY);
    private static final Fact.Today TODAY = new Fact.Today(LocalDate.of(2026, 11, 21));
    private static final Fact.Treaty PENAL = treaty("one-year", LocalDate.of(2004, 7, 1));
    private static final Fact.Treaty PLAIN = treaty("", LocalDate.of(2004, 7, 1));
    private static final Fact.Line HELP =
            new Fact.Line(Part.POWER, "help/exists", "help", "", 0, false, false, false, "");
    private static final Fact.Line DAYS =
            new Fact.Line(Part.POWER, "help/days", "days", "", 60, false, false, false, "");
    private static final Fact.Line GROUND =
            new Fact.Line(Part.REFUSAL, "help/ground", "a ground", "no", 0, true, false, false, "");

    private static Fact.Treaty treaty(String penalty, LocalDate begins) {
        return new Fact.Treaty(
                "harbour",
                Agreement.Matter.EXTRADITION,
                "",
                "HC-1",
                List.of("theft"),
                penalty,
                Optional.ofNullable(begins));
    }

    @AfterAll
    static void everyRuleWasSeenToSpeakAndToBeSilent() {
        assertThat(SPOKE).containsExactlyInAnyOrderElementsOf(RULES.keySet());
        assertThat(SILENT).containsExactlyInAnyOrderElementsOf(RULES.keySet());
    }

    @Test
    void dualCriminality() {
        rule("an offence of both laws")
                .on(THEFT, a("exists", yes()), b("exists", partly()))
                .speaks();
        rule("an offence of both laws")
                .on(THEFT, a("exists", yes()), b("exists", no()))
                .isSilent();
        rule("whether one law punishes it is open").on(THEFT, A).speaks();
        rule("whether one law punishes it is open")
                .on(THEFT, A, a("exists", no()))
                .isSilent();
        rule("whether one law punishes it is open")
                .on(THEFT, A, b("exists", no()))
                .speaks(b("exists", no()));
        rule("no crime in one of the two").on(THEFT, a("exists", no())).speaks();
        rule("no crime in one of the two")
                .on(THEFT, a("exists", no()), b("exists", no()))
                .isSilent();
        rule("a crime in neither")
                .on(THEFT, a("exists", no()), b("exists", no()))
                .speaks();
        rule("a crime in neither")
                .on(THEFT, a("exists", no()), b("exists", partly()))
                .isSilent();
        Conclusion.Silent silent = new Conclusion.Silent(Side.ASKED, "theft", "a rule");
        rule("whether it is a crime in both is open").on(THEFT, silent).speaks();
        rule("whether it is a crime in both is open")
                .on(THEFT, silent, a("exists", no()))
                .isSilent();
    }

    @Test
    void howFarItIsACrimeInBoth() {
        Conclusion.Difference difference = new Conclusion.Difference(
                "theft", Side.ASKED, Conclusion.Narrower.LEAVES_OUT, "taking", "?", List.of(), true, "a rule");
        Conclusion.Unclear unclear = new Conclusion.Unclear("theft", Side.ASKED, "taking", "not known", "a rule");
        rule("a crime in both within the narrower law")
                .on(THEFT, COMMON, difference)
                .speaks();
        rule("a crime in both within the narrower law")
                .on(THEFT, COMMON, unclear)
                .isSilent();
        rule("a crime in both, how far is open").on(THEFT, COMMON, unclear).speaks();
        rule("a crime in both, how far is open")
                .on(THEFT, COMMON, unclear, difference)
                .isSilent();
        rule("a crime in both alike").on(THEFT, COMMON).speaks();
        rule("a crime in both alike").on(THEFT, COMMON, unclear).isSilent();
        rule("a crime in both alike").on(THEFT, COMMON, difference).isSilent();
    }

    @Test
    void theNarrowerLawDecides() {
        String out = "an act that one law leaves out";
        rule(out).on(COMMON, TAKING, a("taking", no()), b("taking", yes())).speaks();
        rule(out).on(COMMON, TAKING, a("taking", partly()), b("taking", no())).speaks();
        rule(out).on(COMMON, TAKING, a("taking", no()), b("taking", no())).isSilent();
        String may = "an act that one law leaves out and the other may";
        rule(may).on(COMMON, TAKING, a("taking", no())).speaks();
        rule(may).on(COMMON, TAKING, a("taking", no()), b("taking", yes())).isSilent();
        String none = "an age that cannot be compared";
        rule(none)
                .on(COMMON, AGE, a("age", number(16)), b("age", new Value.Unlimited()))
                .speaks();
        rule(none).on(COMMON, AGE, a("age", number(16)), b("age", number(18))).isSilent();
        String part = "an act that one law punishes in part";
        rule(part).on(COMMON, TAKING, a("taking", partly()), b("taking", yes())).speaks();
        rule(part).on(COMMON, TAKING, a("taking", yes()), b("taking", yes())).isSilent();
        String both = "an act that both laws punish in part";
        rule(both)
                .on(COMMON, TAKING, a("taking", partly()), b("taking", partly()))
                .speaks();
        rule(both).on(COMMON, TAKING, a("taking", partly()), b("taking", yes())).isSilent();
        String age = "of two age limits the lower one decides";
        rule(age).on(COMMON, AGE, a("age", number(16)), b("age", number(18))).speaks();
        rule(age).on(COMMON, AGE, a("age", number(18)), b("age", number(18))).isSilent();
        String unknown = "an act of which one law is not known";
        rule(unknown).on(COMMON, TAKING, A).speaks();
        rule(unknown).on(COMMON, TAKING, A, a("taking", yes())).isSilent();
        rule(unknown).on(COMMON, TAKING, A, b("taking", no())).isSilent();
    }

    @Test
    void conditions() {
        Fact.Extra force = extra(Side.ASKING, "force");
        Fact.LookedFor looked = new Fact.LookedFor(Side.ASKED, "theft");
        rule("a condition of one law alone").on(COMMON, force, looked).speaks();
        rule("a condition of one law alone")
                .on(COMMON, force, looked, extra(Side.ASKED, "force"))
                .isSilent();
        rule("a condition of one law alone")
                .on(COMMON, extra(Side.ASKING, "other"), looked, extra(Side.ASKED, "other"))
                .speaks(extra(Side.ASKED, "other"));
        rule("a condition of one law that the other may share")
                .on(COMMON, force)
                .speaks();
        rule("a condition of one law that the other may share")
                .on(COMMON, force, looked)
                .isSilent();
        rule("a condition of one law that the other may share")
                .on(COMMON, force, extra(Side.ASKED, "force"))
                .isSilent();
        rule("a condition of one law alone")
                .on(COMMON, force, looked, a("taking", no()))
                .isSilent();
        rule("a condition of one law alone")
                .on(COMMON, force, looked, b("taking", no()))
                .isSilent();
        rule("a condition of one law alone")
                .on(COMMON, force, looked, extra(Side.ASKED, "force", "theft/keeping"))
                .speaks(extra(Side.ASKED, "force", "theft/keeping"));
        rule("a condition of one law that the other may share")
                .on(COMMON, force, b("taking", no()))
                .isSilent();
        rule("a law that may ask for more").on(COMMON, B).speaks();
        rule("a law that may ask for more").on(COMMON, B, looked).isSilent();
    }

    @Test
    void aTreatyIsABasisOnlyWhereItIsInForceForBoth() {
        Fact.Treaty later = treaty("", LocalDate.of(2027, 1, 1));
        rule("a treaty in force for both")
                .on(TODAY, PLAIN, bound(Side.ASKING, Truth.YES), bound(Side.ASKED, Truth.YES))
                .speaks();
        rule("a treaty in force for both")
                .on(TODAY, PLAIN, bound(Side.ASKING, Truth.YES), bound(Side.ASKED, Truth.UNKNOWN))
                .isSilent();
        rule("a treaty in force for both")
                .on(TODAY, later, bound(Side.ASKING, Truth.YES), bound(Side.ASKED, Truth.YES))
                .isSilent();
        rule("a treaty not in force for one of the two")
                .on(PLAIN, bound(Side.ASKED, Truth.NO))
                .speaks();
        rule("a treaty not in force for one of the two")
                .on(later, bound(Side.ASKED, Truth.NO))
                .speaks();
        rule("a treaty not in force for one of the two")
                .on(PLAIN, bound(Side.ASKED, Truth.UNKNOWN))
                .isSilent();
        rule("a treaty that may be in force for both")
                .on(TODAY, PLAIN, bound(Side.ASKED, Truth.UNKNOWN))
                .speaks();
        rule("a treaty that may be in force for both")
                .on(TODAY, PLAIN, bound(Side.ASKED, Truth.UNKNOWN), bound(Side.ASKING, Truth.NO))
                .isSilent();
        rule("a treaty that is not known to be in force at all")
                .on(TODAY, later)
                .speaks();
        rule("a treaty that is not known to be in force at all")
                .on(TODAY, treaty("", null))
                .speaks();
        rule("a treaty that is not known to be in force at all")
                .on(TODAY, PLAIN)
                .isSilent();
        rule("a treaty that is not known to be in force at all")
                .on(TODAY, later, bound(Side.ASKED, Truth.NO))
                .isSilent();
    }

    /** Silence is open, and asked; only what a profile says is a treaty, or that there is none. */
    @Test
    void aTreatyBetweenTheTwoAlone() {
        Fact.Of extradition = new Fact.Of(Agreement.Matter.EXTRADITION);
        Fact.Agreed inForce = agreed(Side.ASKING, Agreement.State.IN_FORCE);
        Fact.Agreed ended = agreed(Side.ASKING, Agreement.State.NOT_IN_FORCE);
        Fact.Agreed none = agreed(Side.ASKED, Agreement.State.NONE);
        rule("an agreement in force between the two").on(inForce).speaks();
        rule("an agreement in force between the two").on(inForce, none).isSilent();
        rule("an agreement in force between the two").on(inForce, ended).speaks(ended);
        rule("the two profiles do not agree on an agreement").on(inForce, none).speaks();
        rule("the two profiles do not agree on an agreement").on(inForce, ended).isSilent();
        rule("an agreement that is not in force").on(ended).speaks();
        rule("an agreement that is not in force").on(none).isSilent();
        rule("no agreement between the two").on(none).speaks();
        rule("no agreement between the two").on(none, inForce).isSilent();
        rule("whether an agreement binds the two is open").on(extradition).speaks();
        rule("whether an agreement binds the two is open")
                .on(extradition, ended)
                .speaks(ended);
        rule("whether an agreement binds the two is open")
                .on(extradition, inForce)
                .isSilent();
        rule("whether an agreement binds the two is open").on(extradition, none).isSilent();
    }

    @Test
    void aListIsToldAndWhatMayBelongToItIsAsked() {
        rule("a list of its law").on(HELP, help("exists", languages(false))).speaks();
        rule("a list of its law").on(HELP, help("exists", number(12))).isSilent();
        rule("a list of its law that may go on")
                .on(HELP, help("exists", languages(false)))
                .speaks();
        rule("a list of its law that may go on")
                .on(HELP, help("exists", languages(true)))
                .isSilent();
        assertThat(help("exists", languages(false)).getWord()).isEqualTo("English; others not known");
        assertThat(help("exists", languages(true)).getWord()).isEqualTo("English");
    }

    @Test
    void anOffenceIsWithinItsArticleByBothLaws() {
        Conclusion.TreatyInForce inForce = new Conclusion.TreatyInForce(PENAL, Truth.YES, "a rule");
        Conclusion.TreatyInForce notSo = new Conclusion.TreatyInForce(PENAL, Truth.NO, "a rule");
        Conclusion.Low low = new Conclusion.Low(PENAL, Side.ASKED, "theft", "a rule");
        rule("a penalty that is not known to be high enough")
                .on(PENAL, THEFT, B)
                .speaks();
        rule("a penalty that is not known to be high enough")
                .on(PENAL, THEFT, B, b("one-year", yes()))
                .isSilent();
        rule("a penalty that is not known to be high enough")
                .on(PENAL, THEFT, B, b("one-year", no()))
                .speaks(b("one-year", no()));
        rule("a penalty that is not known to be high enough")
                .on(PLAIN, THEFT, B)
                .isSilent();
        rule("an offence within the article of the treaty").on(inForce, COMMON).speaks();
        rule("an offence within the article of the treaty")
                .on(inForce, COMMON, low)
                .isSilent();
        rule("an offence within the article of the treaty").on(notSo, COMMON).isSilent();
        rule("an offence whose penalty may be high enough for the article")
                .on(inForce, COMMON, low)
                .speaks();
        rule("an offence whose penalty may be high enough for the article")
                .on(notSo, COMMON, low)
                .isSilent();
        Conclusion.Dual lacking = Conclusion.Dual.of(THEFT, Conclusion.Criminality.IN_NEITHER, "a rule");
        Conclusion.Dual open = Conclusion.Dual.of(THEFT, Conclusion.Criminality.OPEN, "a rule");
        rule("conduct outside the article for want of dual criminality")
                .on(inForce, lacking)
                .speaks();
        rule("conduct outside the article for want of dual criminality")
                .on(inForce, open)
                .isSilent();
        rule("conduct that may be within the article of the treaty")
                .on(inForce, open)
                .speaks();
        rule("conduct that may be within the article of the treaty")
                .on(inForce, lacking)
                .isSilent();
    }

    @Test
    void whatItsLawHoldsExtraditable() {
        rule("an offence that its law holds extraditable")
                .on(THEFT, b("extraditable", yes()))
                .speaks();
        rule("an offence that its law holds extraditable")
                .on(THEFT, a("extraditable", yes()))
                .isSilent();
        rule("an offence that its law holds extraditable in part")
                .on(THEFT, b("extraditable", partly()))
                .speaks();
        rule("an offence that its law holds extraditable in part")
                .on(THEFT, b("extraditable", no()))
                .isSilent();
        rule("an offence that its law does not hold extraditable")
                .on(THEFT, b("extraditable", no()))
                .speaks();
        rule("an offence that its law does not hold extraditable")
                .on(THEFT, b("extraditable", partly()))
                .isSilent();
        rule("an offence that may be extraditable by its law").on(THEFT).speaks();
        rule("an offence that may be extraditable by its law")
                .on(THEFT, b("extraditable", no()))
                .isSilent();
    }

    @Test
    void helpAndRefusal() {
        rule("its law provides for it").on(HELP, help("exists", yes())).speaks();
        rule("its law provides for it").on(GROUND, help("ground", yes())).isSilent();
        rule("its law does not provide for it").on(HELP, help("exists", no())).speaks();
        rule("its law does not provide for it").on(GROUND, help("ground", no())).isSilent();
        rule("its law provides for it in part")
                .on(GROUND, help("ground", partly()))
                .speaks();
        rule("its law provides for it in part").on(HELP, help("exists", no())).isSilent();
        rule("its law knows this ground").on(GROUND, help("ground", no())).speaks();
        rule("its law knows this ground").on(GROUND, help("ground", yes())).isSilent();
        Fact.Line exceptional = new Fact.Line(Part.REFUSAL, "help/ground", "a ground", "no", 0, true, false, true, "");
        rule("its law knows this ground with exceptions")
                .on(exceptional, help("ground", yes()))
                .speaks();
        rule("its law knows this ground with exceptions")
                .on(GROUND, help("ground", yes()))
                .isSilent();
        rule("its law does not know this ground")
                .on(exceptional, help("ground", yes()))
                .isSilent();
        rule("its law does not know this ground")
                .on(GROUND, help("ground", yes()))
                .speaks();
        rule("its law does not know this ground")
                .on(GROUND, help("ground", partly()))
                .isSilent();
        rule("a number of its law").on(HELP, help("exists", number(12))).speaks();
        rule("a number of its law").on(DAYS, help("days", number(12))).isSilent();
        rule("a number of its law that is high enough")
                .on(DAYS, help("days", number(60)))
                .speaks();
        rule("a number of its law that is high enough")
                .on(DAYS, help("days", number(59)))
                .isSilent();
        rule("a number of its law that is too low")
                .on(DAYS, help("days", number(59)))
                .speaks();
        rule("a number of its law that is too low")
                .on(DAYS, help("days", new Value.Unlimited()))
                .isSilent();
        rule("a number that need not be raised")
                .on(DAYS, help("days", new Value.Unlimited()))
                .speaks();
        rule("a number that need not be raised")
                .on(DAYS, help("days", number(59)))
                .isSilent();
    }

    @Test
    void whatIsOpenIsAskedOrFoundOut() {
        Fact.Line prolong = new Fact.Line(Part.POWER, "help/longer", "longer", "", 0, false, true, false, "help/days");
        rule("what is open of its law is asked").on(HELP).speaks();
        rule("what is open of its law is asked").on(HELP, help("exists", no())).isSilent();
        rule("what is open of its law is asked")
                .on(prolong, new Conclusion.Enough("help/days", "a rule"))
                .isSilent();
        Conclusion.Said ground = new Conclusion.Said(GROUND, Conclusion.Holds.YES, help("ground", no()), "a rule");
        Conclusion.Dual lacking = Conclusion.Dual.of(THEFT, Conclusion.Criminality.NOT_IN_ONE, Side.ASKED, "a rule");
        rule("want of dual criminality stands in the way").on(ground, lacking).speaks();
        rule("want of dual criminality stands in the way")
                .on(ground, Conclusion.Dual.of(THEFT, Conclusion.Criminality.NOT_IN_ONE, Side.ASKING, "a rule"))
                .isSilent();
        rule("an offence that may be none there is asked for")
                .on(new Conclusion.Silent(Side.ASKED, "theft", ""))
                .speaks();
        rule("an offence that may be none there is asked for")
                .on(new Conclusion.Silent(Side.ASKING, "theft", ""))
                .isSilent();
        rule("an offence of its own law is to be found out")
                .on(new Conclusion.Silent(Side.ASKING, "theft", ""))
                .speaks();
        rule("an offence of its own law is to be found out")
                .on(new Conclusion.Silent(Side.ASKED, "theft", ""))
                .isSilent();
        rule("how far an offence reaches there is asked for")
                .on(Conclusion.Unclear.conditions("theft", Side.ASKED, ""))
                .speaks();
        rule("how far an offence reaches there is asked for")
                .on(Conclusion.Unclear.conditions("theft", Side.ASKING, ""))
                .isSilent();
        rule("how far its own law reaches is to be found out")
                .on(Conclusion.Unclear.conditions("theft", Side.ASKING, ""))
                .speaks();
        rule("how far its own law reaches is to be found out")
                .on(Conclusion.Unclear.conditions("theft", Side.ASKED, ""))
                .isSilent();
    }

    private static Value yes() {
        return Value.Degree.YES;
    }

    private static Value partly() {
        return Value.Degree.PARTLY;
    }

    private static Value no() {
        return Value.Degree.NO;
    }

    private static Value number(int number) {
        return new Value.Amount(BigDecimal.valueOf(number));
    }

    private static Fact.Known a(String name, Value value) {
        return known(Side.ASKING, "theft", name, value);
    }

    private static Fact.Known b(String name, Value value) {
        return known(Side.ASKED, "theft", name, value);
    }

    private static Fact.Known help(String name, Value value) {
        return known(Side.ASKED, "help", name, value);
    }

    private static Fact.Known known(Side side, String topic, String name, Value value) {
        return new Fact.Known(side, topic, name, new Answer(topic + "/" + name, value, List.of(), "", "", ""), NOBODY);
    }

    private static Fact.Extra extra(Side side, String name) {
        return extra(side, name, "theft/taking");
    }

    private static Fact.Extra extra(Side side, String name, String act) {
        return new Fact.Extra(
                side,
                "theft",
                act,
                new Conditions.Condition("theft", name, List.of(), List.of(), Optional.empty(), "a note"),
                name);
    }

    private static Fact.Agreed agreed(Side side, Agreement.State state) {
        Agreement.Matter on = Agreement.Matter.EXTRADITION;
        return new Fact.Agreed(
                side,
                on,
                state,
                new Agreement(List.of("XXB"), List.of(on), state, "Treaty of " + side, Optional.empty(), "", ""));
    }

    private static Value languages(boolean complete) {
        return new Value.Items(complete, List.of(new Value.Item("English", Value.Degree.YES, List.of())));
    }

    private static Fact.Bound bound(Side side, Truth truth) {
        return new Fact.Bound(side, "harbour", truth);
    }

    private static Trial rule(String name) {
        return new Trial(RULES.get(name), List.of());
    }

    private record Trial(DrlRule rule, List<Object> facts) {

        Trial on(Object... given) {
            return new Trial(rule, Arrays.asList(given));
        }

        /** It concludes something that carries its name, and nothing once one of its facts is taken away. */
        void speaks(Object... needless) {
            SPOKE.add(rule.name());
            assertThat(found(facts)).isNotEmpty().allMatch(one -> one.rule().equals(rule.name()));
            for (Object fact : facts) {
                if (!Arrays.asList(needless).contains(fact)) {
                    List<Object> others = new ArrayList<>(facts);
                    others.remove(fact);
                    assertThat(found(others)).as("without " + fact).isEmpty();
                }
            }
        }

        void isSilent() {
            SILENT.add(rule.name());
            assertThat(found(facts)).isEmpty();
        }

        private List<Conclusion> found(List<Object> given) {
            String phase = rule.attributes().replaceAll("(?s).*ruleflow-group \"([a-z-]+)\".*", "$1");
            try (RuleRun run = Shipped.rules().planning()) {
                run.only(rule.name()).insertAll(given).run(phase);
                return run.all(Conclusion.class).stream()
                        .filter(one -> given.stream().noneMatch(fact -> fact == one))
                        .toList();
            }
        }
    }
}
