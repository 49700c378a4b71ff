package org.accede.reference;

import java.util.List;
import java.util.Map;

/**
 * What came out for one country.
 *
 * @param requirements verdicts by requirement id
 * @param sums verdicts by article ({@code BC-2}), chapter ({@code budapest II.1}) and treaty ({@code budapest})
 * @param elements what they were made of, by requirement id
 */
public record Outcome(
        Map<String, Verdict> requirements, Map<String, Verdict> sums, Map<String, List<Weighed>> elements) {}
