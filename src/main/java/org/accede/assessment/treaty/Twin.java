package org.accede.assessment.treaty;

/**
 * That an obligation of another treaty asks no less than this one and permits no more, by the checked relation between the two.
 *
 * @param asksMore whether it asks something besides
 */
public record Twin(Clause from, Clause to, boolean asksMore) {

    /** Whether an element of the other asks what this one asks too; of what asks the same each does. */
    public boolean isAlike(Asked asked) {
        return !asksMore
                || from.asked().stream()
                        .anyMatch(one ->
                                one.element().source().equals(asked.element().source()));
    }
}
