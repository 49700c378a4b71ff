package org.accede.readiness;

/**
 * Where a State stands before a treaty on the as-of day.
 *
 * @param id party, pending, signed, invited, lapsed, objection, requested, none, unknown, not-eligible and the like
 * @param step the step of the way at which it is; empty if it is at none
 */
public record Status(String instrument, String id, String step, Basis basis, String says) {

    /** Whether it is bound already, so that readiness is no question any more. */
    public boolean isBound() {
        return id.equals("party") || id.equals("pending");
    }
}
