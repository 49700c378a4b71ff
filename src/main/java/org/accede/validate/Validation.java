package org.accede.validate;

import java.util.List;
import java.util.Optional;
import org.accede.finding.Findings;

/**
 * What there is to say of a profile, or of a bill, without errors.
 *
 * @param findings on the law; of a bill, on the law with it
 * @param bill its title; empty for a profile
 * @param answered how many questions it answers itself
 * @param warnings the gravest first
 */
public record Validation(
        Findings findings, Optional<String> bill, int answered, List<Warning> warnings, Progress progress) {}
