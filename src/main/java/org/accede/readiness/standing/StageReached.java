package org.accede.readiness.standing;

/** A stage that a State has reached before a treaty by the day that is asked about; it may have come further. */
public record StageReached(String instrument, Stage stage) {}
