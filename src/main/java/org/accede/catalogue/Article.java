package org.accede.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An article of a treaty with what its paragraphs ask, under the treaty's own title. */
public record Article(
        String id,
        String instrument,
        String chapter,
        String title,
        List<Requirement> requirements,
        List<AsksNothing> asksNothing) {

    /** The place that an id names, as the treaty's readers cite it: "Article 6(1)(b)" for BC-6.1.b. */
    public static String place(String id) {
        String[] parts = id.substring(id.indexOf('-') + 1).split("\\.");
        return "Article " + parts[0]
                + Arrays.stream(parts).skip(1).map(part -> "(" + part + ")").collect(Collectors.joining());
    }

    /** A paragraph that asks nothing of a State, and why. */
    public record AsksNothing(String row, String because) {}
}
