package org.accede.assessment.treaty;

/**
 * That an obligation of another treaty asks no less than this one, and lets a law leave out no more, by the checked relation between the two.
 *
 * @param asksMore whether it asks something besides
 * @param permitsMore whether it lets a law ask for a condition that this one does not permit, which can make up for a part that is lacking
 *     here, and for nothing that is not there at all
 */
public record Twin(Clause from, Clause to, boolean asksMore, boolean permitsMore) {

    /** Whether an element of the other asks what this one asks too; of what asks the same each does. */
    public boolean isAlike(Asked asked) {
        return !asksMore
                || from.asked().stream()
                        .anyMatch(one ->
                                one.element().source().equals(asked.element().source()));
    }
}
