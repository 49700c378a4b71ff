package org.accede.assessment.treaty;

/** A limit in the treaty's own wording, so that a law may have it or not. */
public record Limit(String requirement, String name) {}
