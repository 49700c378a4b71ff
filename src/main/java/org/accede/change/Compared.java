package org.accede.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.catalogue.Requirement;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** The findings on one requirement, before and after. */
public record Compared(Finding before, Finding after) {

    public Requirement requirement() {
        return after.requirement();
    }

    public Truth getAppliesBefore() {
        return before.applies();
    }

    public Truth getAppliesAfter() {
        return after.applies();
    }

    /** Whether it is asked of the State, for certain or perhaps, as it was before. */
    public boolean isAskedAsBefore() {
        return before.applies() == after.applies() && after.applies() != Truth.NO;
    }

    public boolean isDueBefore() {
        return before.word() != Word.NOT_YET_DUE;
    }

    public boolean isDueAfter() {
        return after.word() != Word.NOT_YET_DUE;
    }

    public Word getWordBefore() {
        return before.word();
    }

    public Word getWordAfter() {
        return after.word();
    }

    public boolean isSameWord() {
        return before.word() == after.word();
    }

    /** Whether it lets a State do something and asks nothing. */
    public boolean isOption() {
        return requirement().isOption();
    }

    /** Above zero if the least that it can come to has risen, below if it has fallen. */
    public int getFloorMoves() {
        return after.interval().floor().compareTo(before.interval().floor());
    }

    /** Above zero if the most that it can come to has risen, below if it has fallen. */
    public int getCeilingMoves() {
        return after.interval().ceiling().compareTo(before.interval().ceiling());
    }

    public boolean isSameInterval() {
        return before.interval().equals(after.interval());
    }

    /** Whether any of its elements comes out otherwise. */
    public boolean isMovedUnderneath() {
        return !elements().isEmpty();
    }

    /** An element that comes out otherwise; empty on the side where there is none of that name. */
    public record ElementChange(Optional<ElementResult> before, Optional<ElementResult> after) {

        public String says() {
            return after.or(() -> before).orElseThrow().says();
        }

        boolean rises() {
            return floor() > 0 && ceiling() > 0;
        }

        boolean falls() {
            return floor() < 0 && ceiling() < 0;
        }

        boolean isKnown() {
            return floor() >= 0 && ceiling() <= 0 && floor() != ceiling();
        }

        boolean isOpened() {
            return floor() <= 0 && ceiling() >= 0 && floor() != ceiling();
        }

        private int floor() {
            return compared(result -> result.interval().floor());
        }

        private int ceiling() {
            return compared(result -> result.interval().ceiling());
        }

        private int compared(Function<ElementResult, Level> end) {
            return before.isPresent() && after.isPresent()
                    ? Integer.signum(end.apply(after.get()).compareTo(end.apply(before.get())))
                    : 0;
        }

        /** How it comes out, on either side. */
        public static String words(Optional<ElementResult> side) {
            return side.map(result -> result.applies() == Truth.NO
                            ? "not asked"
                            : result.interval().toString())
                    .orElse("not asked");
        }
    }

    /** The elements that come out otherwise, in the order of the requirement. */
    public List<ElementChange> elements() {
        List<ElementChange> changed = new ArrayList<>();
        for (ElementResult now : after.elements()) {
            Optional<ElementResult> then = of(before, now);
            if (then.filter(was -> isSame(was, now)).isEmpty()) {
                changed.add(new ElementChange(then, Optional.of(now)));
            }
        }
        before.elements().stream()
                .filter(was -> of(after, was).isEmpty())
                .forEach(was -> changed.add(new ElementChange(Optional.of(was), Optional.empty())));
        return changed;
    }

    /** Whether the law does more of something, and less of nothing, and nothing that was known of it is open. */
    public boolean isBetterUnderneath() {
        return moves(true) && !moves(false) && elements().stream().noneMatch(ElementChange::isOpened);
    }

    /** The reverse: it does less of something, and more of nothing, and nothing that was open is known. */
    public boolean isWorseUnderneath() {
        return moves(false) && !moves(true) && elements().stream().noneMatch(ElementChange::isKnown);
    }

    private boolean moves(boolean up) {
        return elements().stream().anyMatch(element -> up ? element.rises() : element.falls());
    }

    private static Optional<ElementResult> of(Finding finding, ElementResult like) {
        return finding.elements().stream()
                .filter(one -> one.name().equals(like.name()))
                .findFirst();
    }

    private static boolean isSame(ElementResult was, ElementResult now) {
        return was.interval().equals(now.interval()) && was.applies() == now.applies() && was.counts() == now.counts();
    }

    public Change is(ChangeKind kind, String rule) {
        return new Change(this, kind, List.of(), rule);
    }
}
