package org.accede.readiness;

/** What it means that a filing was made or is planned. */
public record FilingNote(KnownFiling filed, String says, Basis basis, String pinpoint) {}
