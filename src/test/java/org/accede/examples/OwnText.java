package org.accede.examples;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.catalogue.Topic;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A country whose law is the treaties' own text: every question that an obligation needs is answered as it asks. Where a State may do
 * it one way or another, one profile takes the first way and the other the last. Judgements are signed as an example.
 *
 * <p>{@code main} writes both files again when questions are added: {@code OwnText RULES_FOLDER COUNTRIES_FOLDER}.
 */
final class OwnText {

    private static final String SOURCE = "treaty";

    /** What rules over numbers and choices read; nothing in the catalogue says which value fulfils them. */
    private static final Map<String, String> FIRST = new TreeMap<>();

    private static final Map<String, String> LAST = new TreeMap<>();

    static {
        for (String line : OwnTextAnswers.TEXT.lines().toList()) {
            String[] parts = line.strip().split(" +");
            if (parts.length >= 2) {
                FIRST.put(parts[0], parts[1]);
                LAST.put(parts[0], parts[parts.length - 1]);
            }
        }
    }

    private final Catalogue catalogue;
    private final boolean first;
    private final Map<String, String> answers = new TreeMap<>();

    private OwnText(Catalogue catalogue, boolean first) {
        this.catalogue = catalogue;
        this.first = first;
    }

    static String profile(Catalogue catalogue, boolean first) {
        OwnText text = new OwnText(catalogue, first);
        for (Article article : catalogue.articles()) {
            article.requirements().stream().filter(Requirement::isObligation).forEach(text::answer);
        }
        (first ? FIRST : LAST).forEach((fact, value) -> {
            if (catalogue.facts().containsKey(fact)) {
                text.answers.put(fact, value);
            }
        });
        text.answers.values().removeIf("-"::equals);
        return text.json();
    }

    private void answer(Requirement requirement) {
        requirement
                .applies()
                .ifPresent(applies -> put(
                        applies.fact(),
                        applies.fact().endsWith("/exists") && applies.is().contains("yes")
                                ? "yes"
                                : new TreeSet<>(applies.is()).first()));
        requirement.term().ifPresent(this::answer);
        requirement.permits().forEach(permit -> permit.with().forEach(fact -> put(fact, "yes")));
    }

    private void answer(Term term) {
        if (term instanceof Term.Group group) {
            List<Term> parts = group.parts();
            if (group.any()) {
                answer(parts.get(first ? 0 : parts.size() - 1));
            } else {
                parts.forEach(this::answer);
            }
        } else if (term instanceof Term.Gate gate) {
            put(gate.existsFact(), "yes");
            answer(gate.term());
        } else if (((Element) term).source() instanceof Element.ByFact byFact) {
            put(byFact.fact(), byFact.helpsNo() ? "no" : "yes");
        } else if (((Element) term).source() instanceof Element.ByItems byItems) {
            put(byItems.fact(), "items");
        } else if (((Element) term).source() instanceof Element.ByRule byRule) {
            byRule.facts().stream()
                    .map(catalogue.facts()::get)
                    .filter(fact -> fact.type() == FactDefinition.Type.ANSWER)
                    .forEach(fact -> put(fact.id(), "yes"));
        }
    }

    private void put(String fact, String value) {
        answers.putIfAbsent(fact, value);
    }

    private String json() {
        Map<String, Map<String, String>> byTopic = new LinkedHashMap<>();
        for (Topic topic : catalogue.topics().values()) {
            topic.facts().keySet().stream().filter(answers::containsKey).forEach(fact -> byTopic.computeIfAbsent(
                            topic.id(), t -> new LinkedHashMap<>())
                    .put(fact.substring(topic.id().length() + 1), answers.get(fact)));
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Pretty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("country");
            json.writeStringProperty("iso3", first ? "XXF" : "XXL");
            json.writeStringProperty(
                    "name", "The treaties' own text, " + (first ? "first" : "last") + " of several ways");
            json.writeEndObject();
            json.writeBooleanProperty("constructed", true);
            json.writeStringProperty(
                    "note",
                    "A constructed example, no real country: its law is the treaties' own text. Where a State may choose"
                            + " a way, it takes the " + (first ? "first" : "last")
                            + " one. Judgements are signed for the example only.");
            json.writeObjectPropertyStart("sources");
            json.writeObjectPropertyStart(SOURCE);
            json.writeStringProperty("title", "The treaty's own text, taken over word for word");
            json.writeStringProperty("short", "Treaty text");
            json.writeStringProperty("kind", "treaty-text");
            json.writeEndObject();
            json.writeEndObject();
            json.writeObjectPropertyStart("topics");
            byTopic.forEach((topic, facts) -> topic(json, catalogue.topics().get(topic), facts));
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private void topic(JsonGenerator json, Topic topic, Map<String, String> facts) {
        json.writeObjectPropertyStart(topic.id());
        if (facts.containsKey("exists")) {
            json.writeName("exists");
            statement(json, topic.existsFact(), facts.get("exists"));
        }
        json.writeObjectPropertyStart("facts");
        facts.forEach((name, value) -> {
            if (!name.equals("exists")) {
                json.writeName(name);
                statement(json, topic.id() + "/" + name, value);
            }
        });
        json.writeEndObject();
        if (topic.hasConditions()) {
            json.writeObjectPropertyStart("conditions");
            json.writeBooleanProperty("complete", true);
            json.writeArrayPropertyStart("list");
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void statement(JsonGenerator json, String fact, String value) {
        FactDefinition definition = catalogue.facts().get(fact);
        json.writeStartObject();
        if (definition.type() == FactDefinition.Type.LIST) {
            json.writeBooleanProperty("complete", true);
            json.writeArrayPropertyStart("list");
            json.writeStartObject();
            json.writeStringProperty("item", "An example convention");
            json.writeStringProperty("value", "yes");
            json.writeEndObject();
            json.writeEndArray();
        } else if (definition.type() == FactDefinition.Type.NUMBER && !value.equals("unlimited")) {
            json.writeNumberProperty("value", Integer.parseInt(value));
        } else {
            json.writeStringProperty("value", value);
        }
        if (definition.kind() == FactDefinition.Kind.JUDGEMENT) {
            json.writeStringProperty("reviewer", "signed for the example");
        } else {
            json.writeStringProperty("source", SOURCE);
        }
        json.writeEndObject();
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    public static void main(String[] args) throws IOException {
        Catalogue catalogue = CatalogueBundle.fromFolder(Path.of(args[0])).catalogue();
        Files.writeString(Path.of(args[1], "treaty-text-first.json"), profile(catalogue, true));
        Files.writeString(Path.of(args[1], "treaty-text-last.json"), profile(catalogue, false));
    }
}
