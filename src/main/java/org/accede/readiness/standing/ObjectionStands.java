package org.accede.readiness.standing;

/** A State objects to the invitation on the day that is asked about, and has not withdrawn. */
public record ObjectionStands(String instrument) {}
