package org.accede.assessment;

import java.util.Optional;
import org.accede.verdict.Interval;

/** How high a requirement goes that a condition of the law narrows. */
public record Cap(Narrowing narrowing, Interval level, String because, String review, Optional<Cure> cure) {}
