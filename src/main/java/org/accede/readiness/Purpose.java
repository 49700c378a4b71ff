package org.accede.readiness;

/** Something to be ready for: a request (bills count as law) or a deposit. */
public record Purpose(String instrument, String id, String title) {}
