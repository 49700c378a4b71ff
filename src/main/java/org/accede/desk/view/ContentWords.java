package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.desk.store.Change;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Content;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Given;
import org.accede.desk.store.Looked;
import org.accede.desk.store.Place;

/** What stands at a place of a file, and which place it is, as people say it. */
final class ContentWords {

    private static final int LONGEST = 240;

    /** How much is told of what was and is alike before it differs. */
    private static final int BEFORE = 60;

    private static final String MORE = "\u2026";
    private static final Place ALSO = Place.field("also");
    private static final String IT = "it";

    private final Catalogue catalogue;
    private final Messages words;

    ContentWords(Catalogue catalogue, Messages words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Which place: of an answer the question in words, with its topic: many ask the same of one. */
    String place(Place place) {
        return switch (place.kind()) {
            case ANSWER ->
                catalogue
                        .fact(place.name())
                        .map(fact -> words.say("place.answer", topic(fact.topic()), fact.asks()))
                        .orElse(place.name());
            case CONDITIONS -> words.say("place.conditions", topic(place.name()));
            case TOPIC ->
                words.say(
                        "place.topic",
                        topic(place.name().substring(0, place.name().lastIndexOf('/'))));
            case SOURCE -> words.say("place.source", place.name());
            case STANDING -> words.say("place.standing", treaty(place.name()));
            case FILINGS -> words.say("place.filings", treaty(place.name()));
            case FIELD -> place.equals(ALSO) ? words.say("also.title") : words.say("place.field", place.name());
        };
    }

    private String topic(String id) {
        return Optional.ofNullable(catalogue.topics().get(id))
                .map(topic -> topic.title())
                .orElse(id);
    }

    private String treaty(String id) {
        return catalogue.instrument(id).map(one -> one.shortTitle()).orElse(id);
    }

    /** What stood at a place and what does now, each in a line or two. */
    record WasAndIs(String was, String is) {}

    /** The two so that one sees what differs: from where they do, if that lies so far behind that it would be cut away. */
    WasAndIs of(Change change) {
        String was = content(change.place(), change.before());
        String is = content(change.place(), change.after());
        int differ = differ(was, is);
        int from = differ < LONGEST - BEFORE ? 0 : was.lastIndexOf(' ', differ - BEFORE) + 1;
        return new WasAndIs(cut(was, from), cut(is, from));
    }

    private static int differ(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private String content(Place place, Content content) {
        if (content.isNothing()) {
            return words.say("content.nothing");
        }
        List<String> parts = new ArrayList<>();
        if (place.kind() == Place.Kind.ANSWER) {
            Given.all(content).forEach(given -> parts.add(given(given)));
        } else if (place.kind() == Place.Kind.CONDITIONS && content.value().isPresent()) {
            parts.add(looked(Looked.of(content)));
        } else if (place.equals(ALSO)) {
            Fields.items(content.value())
                    .forEach(one -> parts.add(Fields.of(one).text("what")));
        } else if (place.kind() == Place.Kind.SOURCE) {
            parts.add(source(Fields.of(content)));
        } else {
            content.value().map(this::told).ifPresent(parts::add);
        }
        content.open().ifPresent(why -> parts.add(words.say("content.open", plain(why))));
        return String.join("; ", parts);
    }

    private String given(Given given) {
        String value = given.value().isEmpty()
                ? given.list()
                        .map(rows -> words.say("content.rows", rows.size()))
                        .orElse("")
                : words.sayOr("answer." + given.value(), given.value());
        return joined(
                Stream.of(value, cited(given.provisions()), given.source(), given.reviewer(), given.note()), ", ");
    }

    private String looked(Looked looked) {
        String complete = looked.complete().orElse(false) ? words.say("content.complete") : words.say("content.some");
        return joined(
                Stream.concat(
                        Stream.of(complete),
                        looked.list().stream().map(row -> joined(Stream.of(row.name(), cited(row.provisions())), " "))),
                ", ");
    }

    private String source(Fields source) {
        return joined(
                Stream.of(
                        source.text("title"),
                        words.sayOr("source.kind." + source.text("kind"), source.text("kind")),
                        source.text("asOf"),
                        source.text("url"),
                        source.text("note")),
                ", ");
    }

    /** What else a file says, without the signs of JSON: names as the file has them, since it is of its own field that it speaks. */
    private String told(String json) {
        Fields fields = Fields.of(json);
        if (!fields.names().isEmpty()) {
            return fields.names().stream()
                    .map(name -> words.say(
                            "content.field",
                            name,
                            fields.get(name).map(this::told).orElse("")))
                    .collect(Collectors.joining(", "));
        }
        return json.startsWith("[")
                ? Fields.items(Optional.of(json)).stream().map(this::told).collect(Collectors.joining("; "))
                : Fields.none().json(IT, json).text(IT);
    }

    private static String cited(List<Cited> provisions) {
        return provisions.stream()
                .map(one -> joined(Stream.of(one.law(), one.section(), one.state(), one.from()), " "))
                .collect(Collectors.joining("; "));
    }

    private static String joined(Stream<String> parts, String by) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(by));
    }

    /** A text without the quotes that it has in JSON. */
    private static String plain(String json) {
        return json.length() > 1 && json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }

    private static String cut(String text, int from) {
        String rest = from == 0 ? text : MORE + text.substring(from);
        return rest.codePointCount(0, rest.length()) <= LONGEST
                ? rest
                : rest.substring(0, rest.offsetByCodePoints(0, LONGEST)) + MORE;
    }
}
