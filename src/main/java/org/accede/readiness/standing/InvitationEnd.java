package org.accede.readiness.standing;

import java.time.LocalDate;

/** The last day of an invitation as a source states it, an extension first. */
public record InvitationEnd(String instrument, LocalDate day) {}
