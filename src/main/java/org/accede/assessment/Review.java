package org.accede.assessment;

/** A question for a person about the verdict on a clause. */
public record Review(String subject, String question, String rule) {}
