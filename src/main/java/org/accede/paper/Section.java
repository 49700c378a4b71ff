package org.accede.paper;

import java.util.List;

/**
 * A part of a paper under a heading.
 *
 * @param id unique in its paper, fit for an anchor
 * @param level of the heading: 1 under the title, then 2 and 3
 */
public record Section(String id, int level, String title, List<Block> blocks) {}
