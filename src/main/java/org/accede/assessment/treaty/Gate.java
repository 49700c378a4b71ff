package org.accede.assessment.treaty;

/** That a part of a clause is asked only where a topic exists: one item of a list. */
public record Gate(Clause clause, Question exists) {}
