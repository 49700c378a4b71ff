package org.accede.assessment;

import org.accede.verdict.Word;

/** What an assessment means, and the rule that says so. */
public record Conclusion(Assessment assessment, Word word, String rule) {}
