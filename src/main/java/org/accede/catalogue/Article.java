package org.accede.catalogue;

import java.util.List;

/** An article of a treaty with what its paragraphs ask, under the treaty's own title. */
public record Article(
        String id,
        String instrument,
        String chapter,
        String title,
        List<Requirement> requirements,
        List<AsksNothing> asksNothing) {

    /** A paragraph that asks nothing of a State, and why. */
    public record AsksNothing(String row, String because) {}
}
