package org.accede.assessment;

import org.accede.finding.CureState;
import org.accede.verdict.Interval;

/**
 * What a declaration or reservation does to a verdict that falls short.
 *
 * @param level what the verdict becomes; partly means that the filing does nothing
 */
public record Cure(Filing filing, Interval level, CureState state) {}
