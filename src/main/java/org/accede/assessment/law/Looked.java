package org.accede.assessment.law;

/** That somebody has looked for all conditions of a topic. */
public record Looked(String topic) {}
