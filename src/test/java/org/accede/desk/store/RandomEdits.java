package org.accede.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.accede.Shipped;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;

/** Whatever a person could put into a small profile of a State that was made up. */
final class RandomEdits {

    private static final List<String> TOPICS = List.of("preservation", "illegal-access", "safeguards/preservation");
    private static final List<String> TEXTS = List.of(
            "why",
            "\"quoted\" and \\ back",
            "two\nlines\tand a tab",
            "// no comment",
            "/* nor this */",
            "} ] , {",
            "\u05d0\u202e\u2028 \ud83d\ude00",
            "s. 14(1); s. 2 'access'",
            "x".repeat(300));

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    Put next() {
        Topic topic = Shipped.catalogue().topics().get(of(TOPICS));
        int kind = random.nextInt(20);
        if (kind < 11) {
            FactDefinition fact = of(List.copyOf(topic.facts().values()));
            return new Put(Place.answer(fact.id()), answer(fact), "");
        }
        return switch (kind) {
            case 11, 12 -> topic.hasConditions() ? conditions(topic) : next();
            case 13 -> put(Place.topic(topic.id(), "note"), quoted());
            case 14 -> put(Place.source("s" + random.nextInt(3)), source());
            case 15 -> put(Place.standing(of(List.of("budapest", "un", "iccpr"))), standing());
            case 16 -> put(Place.filings("budapest"), filings());
            case 17 ->
                put(
                        Place.field(of(List.of("note", "lawAsRead"))),
                        Optional.of("\"2026-11-0" + (1 + random.nextInt(8)) + "\""));
            case 18 -> put(Place.field("reports"), reports());
            default ->
                put(
                        Place.field("also"),
                        list(JsonLine.object().text("what", text()).text("note", text())));
        };
    }

    private Put put(Place place, Optional<String> json) {
        return new Put(
                place,
                json.filter(one -> random.nextInt(4) > 0).map(Content::of).orElse(Content.NOTHING),
                "");
    }

    private Content answer(FactDefinition fact) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return Content.NOTHING;
        }
        if (kind == 1) {
            return Content.leftOpen(text());
        }
        int many = kind == 2 ? 2 : 1;
        Content content = Given.content(
                IntStream.range(0, many).mapToObj(i -> given(fact)).toList());
        return kind == 3 ? new Content(content.value(), Content.leftOpen(text()).open()) : content;
    }

    private Given given(FactDefinition fact) {
        boolean list = fact.type() == FactDefinition.Type.LIST;
        return new Given(
                list ? "" : value(fact),
                list ? Optional.of(random.nextBoolean()) : Optional.empty(),
                list ? Optional.of(rows()) : Optional.empty(),
                cited(),
                random.nextInt(4) == 0 ? "code" : "",
                random.nextInt(6) == 0 ? "A. Person" : "",
                random.nextInt(6) == 0,
                random.nextInt(3) == 0 ? "" : text());
    }

    private String value(FactDefinition fact) {
        boolean exists = fact.id().endsWith("/exists");
        return switch (fact.type()) {
            case ANSWER -> of(exists ? List.of("yes", "partly") : List.of("yes", "partly", "no", "unknown"));
            case NUMBER -> of(List.of("0", "30", "12.5", "unlimited"));
            case DATE -> of(List.of("2026", "2026-11", "2026-11-30"));
            case CHOICE -> of(fact.options());
            case LIST -> throw new IllegalArgumentException();
        };
    }

    private List<Given.Row> rows() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Given.Row("item " + i, of(List.of("yes", "no", "")), cited(), ""))
                .toList();
    }

    /** In force, all of them: of what is not in force a no cannot rest. */
    private List<Cited> cited() {
        List<Cited> cited = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            cited.add(
                    random.nextInt(3) == 0
                            ? new Cited("code", "art. " + i, "in-force", "2020-01", "", text())
                            : Cited.of("act", random.nextBoolean() ? "s. " + i + ": 'x'" : ""));
        }
        return cited;
    }

    private Put conditions(Topic topic) {
        List<Looked.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> names = new ArrayList<>(topic.conditions().keySet());
            names.add("other");
            rows.add(new Looked.Row(of(names), List.of(), cited(), "", text()));
        }
        Looked looked = new Looked(Optional.of(random.nextBoolean()), rows, random.nextBoolean() ? text() : "");
        Content content = random.nextInt(6) == 0 ? Content.NOTHING : looked.content();
        return new Put(Place.conditions(topic.id()), content, "");
    }

    private Optional<String> source() {
        return Optional.of(JsonLine.object()
                .text("title", text())
                .text("kind", "statute-read")
                .text("asOf", "2026")
                .json());
    }

    private Optional<String> standing() {
        String signed = "{\"state\": \"signed\", \"date\": \"2001-11-23\"}";
        String party = "{\"state\": \"party\", \"date\": \"2021-03-01\", \"note\": \"n\"}";
        return Optional.of(of(List.of(signed, party, "[" + signed + ", " + party + "]")));
    }

    private Optional<String> filings() {
        String one = JsonLine.object()
                .text("article", "BC-2")
                .text("state", "planned")
                .text("text", text())
                .json();
        return Optional.of("{\"complete\": " + random.nextBoolean() + ", \"list\": ["
                + of(List.of("", one, one + ", " + one)) + "]}");
    }

    private Optional<String> reports() {
        return list(JsonLine.object()
                .text("on", of(List.of("BC-2", "BC-16")))
                .text("says", of(List.of("all", "partly", "none")))
                .text("source", "code")
                .text("note", text()));
    }

    private Optional<String> list(JsonLine line) {
        String same = "{\"what\": \"the same each time\"}";
        boolean also = line.json().startsWith("{\"what\"");
        return Optional.of("[" + (also ? same + ", " : "") + line.json() + "]");
    }

    private Optional<String> quoted() {
        return Optional.of(org.accede.profile.edit.JsonText.quoted(text()));
    }

    private String text() {
        return of(TEXTS);
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
