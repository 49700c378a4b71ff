package org.accede.readiness.standing;

import org.accede.register.Consent;

/** How a State that is a Party to a treaty joined it. */
public record JoinedBy(String instrument, Consent consent) {}
