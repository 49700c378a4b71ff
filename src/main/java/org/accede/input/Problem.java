package org.accede.input;

/**
 * Something wrong in a file, said so that its author can mend it.
 *
 * @param where the place
 * @param wrong what is wrong, as a sentence without its full stop
 * @param mend what to do about it; empty if the first sentence says it already
 */
public record Problem(Where where, String wrong, String mend) {

    @Override
    public String toString() {
        return Printable.of(
                where + ": " + Printable.inShort(wrong).replace('\n', ' ') + (mend.isEmpty() ? "." : ".\n    " + mend));
    }
}
