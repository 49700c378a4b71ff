package org.accede.readiness;

import java.util.Optional;

/**
 * Where a State stands before a treaty on the as-of day.
 *
 * @param step the step of the way at which it is; empty if it is at none
 */
public record Status(String instrument, StatusKind kind, Optional<StepName> step, Basis basis, String says) {

    public String id() {
        return kind.id();
    }

    public boolean isBound() {
        return kind.isBound();
    }
}
