package org.accede.readiness.standing;

import org.accede.register.Consent;
import org.accede.register.RegisterState;

/** Where a State stands before a treaty, by the one of profile and register that counts. */
public record AcceptedStanding(String instrument, Speaker speaker, RegisterState state, Consent consent) {}
