package org.accede.desk.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.verdict.Worded;

/** What of a file can be changed, and be fought over, as one. */
public record Place(Kind kind, String name) {

    public enum Kind implements Worded {
        /** An answer to a question, by its fact, with the reason why it was left open. */
        ANSWER,
        /** All that the law asks for beyond the questions of a topic, by the topic. */
        CONDITIONS,
        /** What a topic says once for its answers, by topic and field. */
        TOPIC,
        SOURCE,
        STANDING,
        FILINGS,
        /** A field of the profile itself. */
        FIELD
    }

    /** What holds other places is none itself. */
    private static final Set<String> NO_FIELDS = Set.of("topics", "sources", "status", "formalities");

    private static final Set<String> NO_FIELDS_OF_A_TOPIC = Set.of("exists", "facts", "conditions", "open");

    private static final String TOPICS = "topics";
    private static final String EXISTS = "exists";

    public static Place answer(String fact) {
        return new Place(Kind.ANSWER, fact);
    }

    public static Place conditions(String topic) {
        return new Place(Kind.CONDITIONS, topic);
    }

    public static Place topic(String topic, String field) {
        return new Place(Kind.TOPIC, topic + "/" + field);
    }

    public static Place source(String id) {
        return new Place(Kind.SOURCE, id);
    }

    public static Place standing(String treaty) {
        return new Place(Kind.STANDING, treaty);
    }

    public static Place filings(String treaty) {
        return new Place(Kind.FILINGS, treaty);
    }

    public static Place field(String name) {
        return new Place(Kind.FIELD, name);
    }

    /** As forms and the history have it. */
    public String id() {
        return kind.id() + ":" + name;
    }

    /** The place of an id; empty if it is none. */
    public static Optional<Place> of(String id) {
        int colon = id.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Worded.of(Kind.class, id.substring(0, colon))
                        .map(kind -> new Place(kind, id.substring(colon + 1)))
                        .filter(Place::isOne);
    }

    private boolean isOne() {
        return switch (kind) {
            case ANSWER -> name.indexOf('/') > 0;
            case TOPIC -> name.indexOf('/') > 0 && !NO_FIELDS_OF_A_TOPIC.contains(last());
            case FIELD -> !name.isEmpty() && !NO_FIELDS.contains(name);
            case CONDITIONS, SOURCE, STANDING, FILINGS -> !name.isEmpty();
        };
    }

    /** Names from the top of the file down to the value. */
    List<String> path() {
        return switch (kind) {
            case ANSWER ->
                last().equals(EXISTS) ? List.of(TOPICS, before(), EXISTS) : List.of(TOPICS, before(), "facts", last());
            case CONDITIONS -> List.of(TOPICS, name, "conditions");
            case TOPIC -> List.of(TOPICS, before(), last());
            case SOURCE -> List.of("sources", name);
            case STANDING -> List.of("status", name);
            case FILINGS -> List.of("formalities", name);
            case FIELD -> List.of(name);
        };
    }

    /** The same down to the reason why it was left open; empty where there is none to give. */
    Optional<List<String>> openPath() {
        return switch (kind) {
            case ANSWER -> Optional.of(List.of(TOPICS, before(), "open", last()));
            case CONDITIONS -> Optional.of(List.of(TOPICS, name, "open", "conditions"));
            default -> Optional.empty();
        };
    }

    private String before() {
        return name.substring(0, name.lastIndexOf('/'));
    }

    private String last() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
