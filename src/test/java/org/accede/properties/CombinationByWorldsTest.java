package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;
import org.junit.jupiter.api.Test;

/**
 * What is not known is a set of worlds: in each of them every part is asked or not, and has one level. The verdict of the whole must
 * be the smallest interval that holds its level in every world. Tried on all parts there are, up to four together.
 */
class CombinationByWorldsTest {

    private static final List<Part> CERTAIN_OR_OPEN = parts(Truth.YES, Truth.UNKNOWN);
    private static final List<Part> EVERY_PART = parts(Truth.YES, Truth.UNKNOWN, Truth.NO);

    @Test
    void all_of_up_to_two_parts_of_any_kind() {
        for (int size = 0; size <= 2; size++) {
            choose(EVERY_PART, size, 0, new ArrayList<>(), CombinationByWorldsTest::checkAll);
        }
    }

    @Test
    void all_of_three_and_four_parts() {
        choose(CERTAIN_OR_OPEN, 3, 0, new ArrayList<>(), CombinationByWorldsTest::checkAll);
        choose(CERTAIN_OR_OPEN, 4, 0, new ArrayList<>(), CombinationByWorldsTest::checkAll);
    }

    @Test
    void any_of_up_to_three_parts() {
        for (int size = 0; size <= 2; size++) {
            choose(EVERY_PART, size, 0, new ArrayList<>(), CombinationByWorldsTest::checkAny);
        }
        choose(CERTAIN_OR_OPEN, 3, 0, new ArrayList<>(), CombinationByWorldsTest::checkAny);
    }

    private static List<Part> parts(Truth... applies) {
        List<Part> parts = new ArrayList<>();
        for (Truth asked : applies) {
            for (boolean essential : new boolean[] {false, true}) {
                for (Level floor : Level.values()) {
                    for (Level ceiling : Level.values()) {
                        if (ceiling.atLeast(floor)) {
                            parts.add(new Part(new Interval(floor, ceiling), essential, asked));
                        }
                    }
                }
            }
        }
        return parts;
    }

    /** Every choice of so many parts, whatever their order. */
    private static void choose(List<Part> from, int size, int first, List<Part> chosen, Consumer<List<Part>> check) {
        if (size == 0) {
            check.accept(chosen);
            return;
        }
        for (int i = first; i < from.size(); i++) {
            chosen.add(from.get(i));
            choose(from, size - 1, i, chosen, check);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static void checkAll(List<Part> parts) {
        Worlds worlds = new Worlds();
        worlds.ofAll(parts, 0, Level.MET.ordinal(), true, false, 0);
        check(parts, worlds.whole(parts), Combination.all(parts));
        if (parts.size() < 3) {
            List<Part> turned = new ArrayList<>(parts);
            Collections.reverse(turned);
            check(turned, worlds.whole(parts), Combination.all(turned));
        }
    }

    private static void checkAny(List<Part> parts) {
        Worlds worlds = new Worlds();
        worlds.ofAny(parts, 0, Level.NOT_MET.ordinal());
        check(parts, worlds.whole(parts), Combination.any(parts));
    }

    private static void check(List<Part> parts, Part expected, Part found) {
        if (!expected.equals(found)) { // hundreds of thousands of times: no assertion object for each
            assertThat(found).as("of %s", parts).isEqualTo(expected);
        }
    }

    /** The lowest and the highest level that the whole has in any world. */
    private static final class Worlds {

        private static final Level[] LEVELS = Level.values();

        private int lowest = Level.MET.ordinal();
        private int highest = Level.NOT_MET.ordinal();
        private boolean any;

        /** Walks the worlds, with what counts of the parts before: the lowest level, whether nothing is there, whether an essential part lacks. */
        void ofAll(List<Part> parts, int next, int low, boolean nothing, boolean lacks, int asked) {
            if (next == parts.size()) {
                if (asked > 0) {
                    add(lacks || nothing ? 0 : low >= Level.CURABLE.ordinal() ? low : Level.PARTLY.ordinal());
                }
                return;
            }
            Part part = parts.get(next);
            if (part.applies() != Truth.YES) {
                ofAll(parts, next + 1, low, nothing, lacks, asked);
            }
            if (part.applies() != Truth.NO) {
                for (int level = part.interval().floor().ordinal();
                        level <= part.interval().ceiling().ordinal();
                        level++) {
                    boolean absent = level == 0;
                    ofAll(
                            parts,
                            next + 1,
                            Math.min(low, level),
                            nothing && absent,
                            lacks || absent && part.essential(),
                            asked + 1);
                }
            }
        }

        /** An alternative that is not asked is none, as one that is not met. */
        void ofAny(List<Part> parts, int next, int best) {
            if (next == parts.size()) {
                if (parts.stream().anyMatch(part -> part.applies() != Truth.NO)) {
                    add(best);
                }
                return;
            }
            Part part = parts.get(next);
            if (part.applies() != Truth.YES) {
                ofAny(parts, next + 1, best);
            }
            if (part.applies() != Truth.NO) {
                for (int level = part.interval().floor().ordinal();
                        level <= part.interval().ceiling().ordinal();
                        level++) {
                    ofAny(parts, next + 1, Math.max(best, level));
                }
            }
        }

        private void add(int level) {
            any = true;
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }

        Part whole(List<Part> parts) {
            if (!any) {
                return new Part(Interval.MET, false, Truth.NO);
            }
            boolean certain = parts.stream().anyMatch(part -> part.applies() == Truth.YES);
            return new Part(new Interval(LEVELS[lowest], LEVELS[highest]), false, certain ? Truth.YES : Truth.UNKNOWN);
        }
    }
}
