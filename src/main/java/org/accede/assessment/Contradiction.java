package org.accede.assessment;

import org.accede.assessment.law.Report;

/** That a report says otherwise than what the law was read to say, or than another report. */
public record Contradiction(String subject, Report report, String rule) {}
