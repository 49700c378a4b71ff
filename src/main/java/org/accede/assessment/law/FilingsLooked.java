package org.accede.assessment.law;

/** That all filings of the State under a treaty were looked up. */
public record FilingsLooked(String instrument) {}
