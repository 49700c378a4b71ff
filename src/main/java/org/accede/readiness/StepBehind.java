package org.accede.readiness;

/** That a step lies behind a State, though nobody may have said how far it has come before the treaty itself. */
public record StepBehind(String instrument, StepName step) {}
