package org.accede.properties;

import static org.accede.verdict.Level.COVERED;
import static org.accede.verdict.Level.CURABLE;
import static org.accede.verdict.Level.MET;
import static org.accede.verdict.Level.NOT_MET;
import static org.accede.verdict.Level.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How parts make a whole, in tables for a reader. */
class CombinationTest {

    private static final List<Level> SCALE = List.of(NOT_MET, PARTLY, CURABLE, COVERED, MET);

    /** Rows and columns in the order of {@link #SCALE}. */
    private static final Level[][] BOTH_ASKED = {
        //  not met  partly   curable  covered  met
        {NOT_MET, PARTLY, PARTLY, PARTLY, PARTLY}, // not met
        {PARTLY, PARTLY, PARTLY, PARTLY, PARTLY}, // partly
        {PARTLY, PARTLY, CURABLE, CURABLE, CURABLE}, // curable
        {PARTLY, PARTLY, CURABLE, COVERED, COVERED}, // covered
        {PARTLY, PARTLY, CURABLE, COVERED, MET}, // met
    };

    private static final Level[][] FIRST_ESSENTIAL = {
        //  not met  partly   curable  covered  met
        {NOT_MET, NOT_MET, NOT_MET, NOT_MET, NOT_MET}, // not met
        {PARTLY, PARTLY, PARTLY, PARTLY, PARTLY}, // partly
        {PARTLY, PARTLY, CURABLE, CURABLE, CURABLE}, // curable
        {PARTLY, PARTLY, CURABLE, COVERED, COVERED}, // covered
        {PARTLY, PARTLY, CURABLE, COVERED, MET}, // met
    };

    private static final Level[][] ONE_IS_ENOUGH = {
        //  not met  partly   curable  covered  met
        {NOT_MET, PARTLY, CURABLE, COVERED, MET}, // not met
        {PARTLY, PARTLY, CURABLE, COVERED, MET}, // partly
        {CURABLE, CURABLE, CURABLE, COVERED, MET}, // curable
        {COVERED, COVERED, COVERED, COVERED, MET}, // covered
        {MET, MET, MET, MET, MET}, // met
    };

    @Test
    void all_takes_the_lowest_of_what_is_at_least_curable_and_else_partly() {
        table(BOTH_ASKED, part -> part, Combination::all);
    }

    @Test
    void all_is_not_met_without_an_essential_part() {
        table(FIRST_ESSENTIAL, Part::withEssential, Combination::all);
    }

    @Test
    void any_takes_the_best() {
        table(ONE_IS_ENOUGH, part -> part, Combination::any);
    }

    private static void table(
            Level[][] expected, UnaryOperator<Part> first, java.util.function.Function<List<Part>, Part> combine) {
        for (Level row : SCALE) {
            for (Level column : SCALE) {
                Part whole =
                        combine.apply(List.of(first.apply(Part.of(Interval.at(row))), Part.of(Interval.at(column))));
                assertThat(whole)
                        .as("%s with %s", row, column)
                        .isEqualTo(Part.of(Interval.at(expected[row.ordinal()][column.ordinal()])));
            }
        }
    }

    /** A part is written as its floor, its ceiling, and a mark: {@code !} essential, {@code ?} perhaps not asked, {@code -} not asked. */
    @ParameterizedTest(name = "all of {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                             | MET..MET -
            MET..MET -                          | MET..MET -
            NOT_MET..NOT_MET -, MET..MET        | MET..MET
            MET..MET ?                          | MET..MET ?
            NOT_MET..MET ?                      | NOT_MET..MET ?
            MET..MET, NOT_MET..NOT_MET ?        | PARTLY..MET
            NOT_MET..NOT_MET, MET..MET ?        | NOT_MET..PARTLY
            MET..MET ?, NOT_MET..NOT_MET ?      | NOT_MET..MET ?
            MET..MET, NOT_MET..NOT_MET ?!       | NOT_MET..MET
            CURABLE..MET, COVERED..COVERED      | CURABLE..COVERED
            NOT_MET..MET, PARTLY..PARTLY        | PARTLY..PARTLY
            NOT_MET..MET !, PARTLY..PARTLY      | NOT_MET..PARTLY
            NOT_MET..MET, NOT_MET..NOT_MET      | NOT_MET..PARTLY
            """)
    void all_of_parts_of_which_not_all_is_known(String parts, String whole) {
        assertThat(Combination.all(parts(parts))).isEqualTo(part(whole));
    }

    @ParameterizedTest(name = "any of {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                             | MET..MET -
            NOT_MET..NOT_MET -, PARTLY..PARTLY  | PARTLY..PARTLY
            MET..MET ?                          | NOT_MET..MET ?
            MET..MET ?, PARTLY..PARTLY          | PARTLY..MET
            NOT_MET..MET, PARTLY..CURABLE       | PARTLY..MET
            COVERED..MET, MET..MET              | MET..MET
            """)
    void any_of_parts_of_which_not_all_is_known(String parts, String whole) {
        assertThat(Combination.any(parts(parts))).isEqualTo(part(whole));
    }

    private static List<Part> parts(String text) {
        return text.equals("nothing")
                ? List.of()
                : Stream.of(text.split(", ")).map(CombinationTest::part).toList();
    }

    private static Part part(String text) {
        String[] words = text.split("\\.\\.|(?= )", 3);
        String marks = words.length == 3 ? words[2] : "";
        Truth applies = marks.contains("-") ? Truth.NO : marks.contains("?") ? Truth.UNKNOWN : Truth.YES;
        return new Part(new Interval(Level.valueOf(words[0]), Level.valueOf(words[1])), marks.contains("!"), applies);
    }
}
