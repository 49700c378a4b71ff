package org.accede.readiness.standing;

/** How far a State has come before a treaty by the day that is asked about. */
public record Progress(String instrument, Stage stage) {}
