package org.accede.paper;

import java.util.List;

/**
 * A way to choose among the rows of a paper.
 *
 * @param id the tag of a row that it looks at
 * @param choices those that occur, in their order
 */
public record Filter(String id, String title, List<Choice> choices) {

    /** One value of the tag. */
    public record Choice(String id, String words) {}
}
