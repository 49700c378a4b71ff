package org.accede.readiness.standing;

/** A longer term was granted by the day that is asked about. */
public record InvitationExtended(String instrument) {}
