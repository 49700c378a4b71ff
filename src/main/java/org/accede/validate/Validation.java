package org.accede.validate;

import java.util.List;
import org.accede.finding.Findings;

/**
 * What there is to say of a profile without errors.
 *
 * @param answered how many questions it answers itself
 * @param warnings the gravest first
 */
public record Validation(Findings findings, int answered, List<Warning> warnings, Progress progress) {}
