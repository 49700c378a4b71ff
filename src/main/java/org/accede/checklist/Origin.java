package org.accede.checklist;

import java.util.List;
import org.accede.finding.Finding;

/**
 * Why something is to be done: what the treaty asks.
 *
 * @param basis the provision on which it rests
 * @param requirements what it fulfils, or what waits for it
 * @param gaps those of them that the gap report shows as falling short
 * @param counterparts what other treaties ask alike, with the verdict there
 * @param unverified whether it rests on treaty text that was not checked against the authentic one
 */
public record Origin(
        String basis, List<String> requirements, List<String> gaps, List<Finding> counterparts, boolean unverified) {}
