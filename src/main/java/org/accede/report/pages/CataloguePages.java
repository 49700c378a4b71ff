package org.accede.report.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Model;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;
import org.accede.catalogue.Topic;
import org.accede.concern.Concern;
import org.accede.crosswalk.Crosswalk;
import org.accede.crosswalk.Relation;
import org.accede.paper.TextPage;
import org.accede.report.words.ConcernWords;
import org.accede.report.words.HowToAnswer;
import org.accede.report.words.RelationWords;

/** The catalogue for a reader: {@code list} and {@code show}. */
public final class CataloguePages {

    private final Catalogue catalogue;
    private final Crosswalk crosswalk;
    private final List<Concern> concerns;
    private final TextPage page;

    private CataloguePages(Catalogue catalogue, Crosswalk crosswalk, List<Concern> concerns, boolean colour) {
        this.catalogue = catalogue;
        this.crosswalk = crosswalk;
        this.concerns = concerns;
        this.page = new TextPage(colour);
    }

    /** Every article of the chosen treaties, with how many paragraphs ask something. */
    public static String list(Catalogue catalogue, List<String> instruments, boolean colour) {
        CataloguePages pages = new CataloguePages(catalogue, Crosswalk.NONE, List.of(), colour);
        List<Instrument> listed = catalogue.instruments().stream()
                .filter(instrument -> instruments.isEmpty() || instruments.contains(instrument.id()))
                .toList();
        listed.forEach(pages::instrument);
        pages.page.blank().paragraph(0, "See one of them: " + pages.examples(listed));
        return pages.page.toString();
    }

    /** An article that asks something, one of its paragraphs and the topic of a question: what can be shown. */
    private String examples(List<Instrument> listed) {
        return listed.stream()
                .flatMap(instrument -> catalogue.articles(instrument).stream())
                .flatMap(article -> article.requirements().stream())
                .filter(Requirement::isObligation)
                .findFirst()
                .map(requirement -> Stream.concat(
                                Stream.of(requirement.article(), requirement.id()),
                                requirement.reads().stream()
                                        .sorted()
                                        .flatMap(fact -> catalogue.fact(fact).stream())
                                        .map(FactDefinition::topic)
                                        .limit(1))
                        .distinct()
                        .map(id -> "accede show " + id)
                        .collect(Collectors.joining(", ")))
                .orElse("accede show ID");
    }

    private void instrument(Instrument instrument) {
        page.heading(instrument.title() + " (" + instrument.reference() + "), --instrument " + instrument.id());
        for (Article article : catalogue.articles(instrument)) {
            long duties = article.requirements().stream()
                    .filter(Requirement::isObligation)
                    .count();
            page.labelled(
                    0,
                    article.id(),
                    8,
                    article.title() + " (" + duties + (duties == 1 ? " obligation" : " obligations") + " of "
                            + article.requirements().size() + ")");
        }
    }

    /** One requirement, article or topic, with what corresponds to it and what critics said; empty if nothing has the id. */
    public static Optional<String> show(
            Catalogue catalogue, Crosswalk crosswalk, List<Concern> concerns, String id, boolean colour) {
        CataloguePages pages = new CataloguePages(catalogue, crosswalk, concerns, colour);
        if (catalogue.article(id).isPresent()) {
            pages.article(catalogue.article(id).get());
        } else if (catalogue.requirement(id).isPresent()) {
            Requirement requirement = catalogue.requirement(id).get();
            pages.requirement(requirement);
            pages.concerns(concern -> concern.isOn(id, requirement.article()));
        } else if (catalogue.topics().containsKey(id)) {
            pages.topic(catalogue.topics().get(id));
        } else if (catalogue.fact(id).isPresent()) {
            FactDefinition fact = catalogue.fact(id).get();
            pages.fact(fact);
            HowToAnswer.of(fact).forEach(words -> pages.page.paragraph(2, words));
        } else {
            return Optional.empty();
        }
        return Optional.of(pages.page.toString());
    }

    private void article(Article article) {
        page.title(article.id() + " " + article.title());
        article.requirements().forEach(requirement -> {
            page.blank();
            requirement(requirement);
        });
        if (!article.asksNothing().isEmpty()) {
            page.blank().line("Asks nothing of a State:");
            article.asksNothing().forEach(row -> page.labelled(2, row.row(), 12, row.because()));
        }
        concerns(concern -> concern.touches(article.id()));
    }

    private void concerns(Predicate<Concern> wanted) {
        List<Concern> voiced = concerns.stream().filter(wanted).toList();
        if (voiced.isEmpty()) {
            return;
        }
        page.blank().line("Concerns that others raised (they decide no verdict):");
        for (Concern concern : voiced) {
            page.labelled(2, concern.id(), 5, "On " + ConcernWords.about(concern) + ": " + concern.says());
            label("raised by", concern.raisedBy());
            label("answer", ConcernWords.answers(concern));
            concern.counter().forEach(counter -> label("but", counter.words()));
        }
    }

    private void requirement(Requirement requirement) {
        page.title(requirement.id() + " " + requirement.binding().words() + ", " + requirement.kind() + ", "
                + requirement.pinpoint());
        page.paragraph(2, requirement.asks());
        label("text", requirement.confidence().words() + " " + requirement.mark());
        label("qualified", String.join(", ", requirement.qualifiers()).replace('-', ' '));
        label(
                "model",
                String.join(
                        ", ", requirement.models().stream().map(Model::words).toList()));
        relations(requirement);
        label("refers to", String.join(", ", requirement.refers()));
        label("due", requirement.due().id().replace('-', ' '));
        requirement
                .applies()
                .ifPresent(applies -> label(
                        "applies",
                        "if " + applies.fact() + " is " + String.join(" or ", new java.util.TreeSet<>(applies.is()))));
        requirement.term().ifPresent(term -> term(term, 2));
        label("limits", String.join(", ", requirement.limits()).replace('-', ' '));
        requirement.permits().forEach(this::permit);
        label("note", requirement.note());
    }

    private void relations(Requirement requirement) {
        List<Relation> relations = crosswalk.relations(requirement.id());
        relations.forEach(relation -> label("alike", RelationWords.of(relation)));
        // What the catalogue calls alike and the crosswalk does not know, as with rules of a user's own.
        label(
                "alike",
                String.join(
                        ", ",
                        requirement.counterparts().stream()
                                .filter(id -> relations.stream()
                                        .noneMatch(relation -> relation.second().equals(id)))
                                .toList()));
        crosswalk
                .alone(requirement.id())
                .forEach(alone -> label(
                        "alone",
                        "nothing corresponds in the "
                                + catalogue
                                        .instrument(alone.against())
                                        .map(Instrument::shortTitle)
                                        .orElse(alone.against())
                                + ": " + alone.note()));
    }

    private void permit(Permit permit) {
        String what = permit.condition().isPresent() ? "may add: " : "may leave out: ";
        label(
                "permits",
                what + String.join(", ", permit.names()).replace('-', ' ') + " (by "
                        + permit.by().words() + ", " + permit.article() + ")"
                        + (permit.with().isEmpty() ? "" : " if " + String.join(" and ", permit.with())));
    }

    private void term(Term term, int indent) {
        if (term instanceof Term.Group group) {
            page.line(" ".repeat(indent) + (group.any() ? "one of:" : "all of:"));
            group.parts().forEach(part -> term(part, Math.min(indent + 2, 12)));
        } else if (term instanceof Term.Gate gate) {
            term(gate.term(), indent);
        } else if (term instanceof Element element) {
            page.labelled(
                    indent,
                    "-",
                    2,
                    element.says() + (element.essential() ? " (essential)" : "") + " <- " + decider(element));
        }
    }

    private static String decider(Element element) {
        if (element.source() instanceof Element.ByFact byFact) {
            return byFact.fact() + (byFact.helpsNo() ? " (no helps)" : "");
        }
        if (element.source() instanceof Element.ByRule byRule) {
            return "a rule over " + String.join(", ", byRule.facts());
        }
        if (element.source() instanceof Element.ByItems byItems) {
            return "every item of " + byItems.fact();
        }
        if (element.source() instanceof Element.ByCondition byCondition) {
            return "condition " + byCondition.topic() + "/" + byCondition.condition();
        }
        return "filing under " + ((Element.ByFiling) element.source()).article();
    }

    private void topic(Topic topic) {
        page.title(topic.id() + " " + topic.title() + " (" + topic.kind() + ")");
        HowToAnswer.of(topic).forEach(words -> page.paragraph(2, words));
        topic.facts().values().forEach(fact -> {
            page.blank();
            fact(fact);
        });
        if (!topic.conditions().isEmpty()) {
            page.blank().line("What a law may ask for beyond this:");
            topic.conditions()
                    .values()
                    .forEach(condition -> page.labelled(
                            2,
                            condition.name(),
                            28,
                            condition.help().isEmpty()
                                    ? condition.asks()
                                    : condition.asks() + ". " + condition.help()));
        }
    }

    private void fact(FactDefinition fact) {
        page.title(fact.id() + " " + fact.type().id()
                + (fact.unit().isEmpty() ? "" : ", " + fact.unit())
                + (fact.kind() == FactDefinition.Kind.LAW
                        ? ""
                        : ", " + fact.kind().id()));
        page.paragraph(2, fact.asks());
        label("options", String.join(", ", fact.options()));
        label("help", fact.help());
        label("signed by", fact.by());
        label(
                "read by",
                String.join(
                        ", ",
                        catalogue.readersOf(fact.id()).stream()
                                .map(Requirement::id)
                                .toList()));
    }

    private void label(String label, String value) {
        if (!value.isBlank()) {
            page.labelled(2, label, 11, value);
        }
    }
}
