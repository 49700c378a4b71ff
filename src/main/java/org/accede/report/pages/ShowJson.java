package org.accede.report.pages;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Model;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.catalogue.Topic;
import org.accede.concern.Concern;
import org.accede.crosswalk.Crosswalk;
import org.accede.report.frame.ReportJson;
import org.accede.report.words.HowToAnswer;
import tools.jackson.core.JsonGenerator;

/** A part of the catalogue as JSON; {@code schema/show.schema.json} describes it. */
public final class ShowJson extends ReportJson {

    private final Catalogue catalogue;
    private final Crosswalk crosswalk;

    private ShowJson(JsonGenerator json, Catalogue catalogue, Crosswalk crosswalk) {
        super(json);
        this.catalogue = catalogue;
        this.crosswalk = crosswalk;
    }

    /**
     * What is shown of one id.
     *
     * @param kind what it is: article, requirement, topic, question
     */
    private record Shown(
            String kind,
            String title,
            List<Requirement> requirements,
            List<Article.AsksNothing> asksNothing,
            List<FactDefinition> questions,
            List<ConditionDefinition> conditions,
            List<String> howToAnswer,
            List<Concern> concerns) {}

    /** One requirement, article, topic or question; empty if nothing has the id. */
    public static Optional<Consumer<OutputStream>> of(
            Catalogue catalogue, Crosswalk crosswalk, List<Concern> concerns, String id) {
        return shown(catalogue, concerns, id)
                .map(shown -> out -> write(out, json -> new ShowJson(json, catalogue, crosswalk).report(id, shown)));
    }

    private static Optional<Shown> shown(Catalogue catalogue, List<Concern> concerns, String id) {
        return catalogue
                .article(id)
                .map(article -> article(article, concerns))
                .or(() -> catalogue.requirement(id).map(requirement -> requirement(catalogue, requirement, concerns)))
                .or(() -> Optional.ofNullable(catalogue.topics().get(id)).map(ShowJson::topic))
                .or(() -> catalogue.fact(id).map(ShowJson::question));
    }

    private static Shown article(Article article, List<Concern> concerns) {
        return new Shown(
                "article",
                article.title(),
                article.requirements(),
                article.asksNothing(),
                List.of(),
                List.of(),
                List.of(),
                concerns.stream()
                        .filter(concern -> concern.touches(article.id()))
                        .toList());
    }

    private static Shown requirement(Catalogue catalogue, Requirement requirement, List<Concern> concerns) {
        return new Shown(
                "requirement",
                catalogue.article(requirement.article()).map(Article::title).orElse(""),
                List.of(requirement),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                concerns.stream()
                        .filter(concern -> concern.isOn(requirement.id(), requirement.article()))
                        .toList());
    }

    private static Shown topic(Topic topic) {
        return new Shown(
                "topic",
                topic.title(),
                List.of(),
                List.of(),
                List.copyOf(topic.facts().values()),
                List.copyOf(topic.conditions().values()),
                HowToAnswer.of(topic),
                List.of());
    }

    private static Shown question(FactDefinition fact) {
        return new Shown(
                "question",
                fact.asks(),
                List.of(),
                List.of(),
                List.of(fact),
                List.of(),
                HowToAnswer.of(fact),
                List.of());
    }

    private void report(String id, Shown shown) {
        json.writeStartObject();
        kind("show");
        text("id", id);
        text("kind", shown.kind());
        text("title", shown.title());
        list("requirements", shown.requirements(), this::requirement);
        list("asksNothing", shown.asksNothing(), row -> {
            text("row", row.row());
            text("because", row.because());
        });
        list("questions", shown.questions(), this::fact);
        list("conditions", shown.conditions(), condition -> {
            text("name", condition.name());
            text("asks", condition.asks());
            text("help", condition.help());
        });
        texts("howToAnswer", shown.howToAnswer());
        list("concerns", shown.concerns(), this::concern);
        json.writeEndObject();
    }

    private void requirement(Requirement requirement) {
        text("id", requirement.id());
        text("article", requirement.article());
        text("instrument", requirement.instrument());
        text("binding", requirement.binding().id());
        text("kind", requirement.kind());
        text("asks", requirement.asks());
        text("pinpoint", requirement.pinpoint());
        text("confidence", requirement.confidence().id());
        text("mark", requirement.mark());
        texts("qualifiers", requirement.qualifiers());
        text("due", requirement.due().id());
        texts("models", requirement.models().stream().map(Model::words).toList());
        list("appliesIf", requirement.applies().stream().toList(), applies -> {
            text("question", applies.fact());
            texts("is", new TreeSet<>(applies.is()));
        });
        text("combines", requirement.term().map(ShowJson::combined).orElse(""));
        list("elements", requirement.elements(), this::element);
        texts("limits", requirement.limits());
        list("permits", requirement.permits(), this::permit);
        list("relations", crosswalk.relations(requirement.id()), relation -> {
            text("to", relation.second());
            text("type", relation.type().id());
            text("onlyHere", relation.onlyFirst());
            text("onlyThere", relation.onlySecond());
            text("note", relation.note());
            text("confidence", relation.confidence().id());
        });
        texts("counterparts", requirement.counterparts());
        list("alone", crosswalk.alone(requirement.id()), alone -> {
            text("against", alone.against());
            text("note", alone.note());
        });
        texts("refers", requirement.refers());
        text("note", requirement.note());
    }

    /** How the elements make the requirement: "all(access, any(deceit, intent))"; behind "if" stands the question that calls for it. */
    private static String combined(Term term) {
        if (term instanceof Term.Group group) {
            return group.parts().stream()
                    .map(ShowJson::combined)
                    .collect(Collectors.joining(", ", group.any() ? "any(" : "all(", ")"));
        }
        if (term instanceof Term.Gate gate) {
            return combined(gate.term()) + " if " + gate.existsFact();
        }
        return ((Element) term).name().toString();
    }

    private void element(Element element) {
        text("element", element.name().toString());
        text("says", element.says());
        json.writeBooleanProperty("essential", element.essential());
        text("ours", element.ours());
        text("by", by(element.source()));
        texts("reads", reads(element.source()).toList());
    }

    private static String by(Element.Source source) {
        if (source instanceof Element.ByFact fact) {
            return fact.helpsNo() ? "no" : "yes";
        } else if (source instanceof Element.ByRule) {
            return "rule";
        } else if (source instanceof Element.ByItems) {
            return "every-item";
        }
        return source instanceof Element.ByCondition ? "condition" : "filing";
    }

    private static Stream<String> reads(Element.Source source) {
        if (source instanceof Element.ByRule rule) {
            return rule.facts().stream();
        } else if (source instanceof Element.ByCondition condition) {
            return Stream.of(condition.topic() + "/" + condition.condition());
        } else if (source instanceof Element.ByFiling filing) {
            return Stream.of(filing.article());
        }
        return source.reads().stream().sorted();
    }

    private void permit(Permit permit) {
        text("what", permit.condition().isPresent() ? "add" : "leave-out");
        texts("names", new TreeSet<>(permit.names()));
        text("by", permit.by().words());
        text("article", permit.article());
        texts("with", permit.with());
    }

    private void fact(FactDefinition fact) {
        text("id", fact.id());
        text("topic", fact.topic());
        text("asks", fact.asks());
        text("type", fact.type().id());
        text("kind", fact.kind().id());
        text("unit", fact.unit());
        texts("options", fact.options());
        text("help", fact.help());
        text("signedBy", fact.by());
        texts(
                "readBy",
                catalogue.readersOf(fact.id()).stream().map(Requirement::id).toList());
    }

    private void concern(Concern concern) {
        text("id", concern.id());
        texts("about", concern.about());
        text("says", concern.says());
        texts("raisedBy", concern.raised().stream().map(Concern.Voice::words).toList());
        texts("against", concern.counter().stream().map(Concern.Counter::words).toList());
        texts("answeredBy", concern.requirements());
        texts("questions", concern.facts());
    }
}
