package org.accede.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Band;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.finding.CureState;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Statement;
import org.accede.profile.Value;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/** The changes that can help a verdict, element by element; whether they do, only the rules say. */
final class Candidates {

    private final Profile profile;
    private final Catalogue catalogue;
    private final Set<Step> steps = new LinkedHashSet<>();

    private Candidates(Profile profile, Catalogue catalogue) {
        this.profile = profile;
        this.catalogue = catalogue;
    }

    /**
     * In the order of the elements.
     *
     * @param filings whether declarations and reservations are among them
     */
    static List<Step> of(Finding finding, Profile profile, Catalogue catalogue, boolean filings) {
        Candidates candidates = new Candidates(profile, catalogue);
        Requirement requirement = finding.requirement();
        if (finding.applies() == Truth.UNKNOWN) {
            requirement.applies().ifPresent(applies -> applies.is().stream()
                    .findFirst()
                    .ifPresent(word -> candidates.answer(applies.fact(), word)));
        }
        finding.elements().stream()
                .filter(element ->
                        element.applies() != Truth.NO && !element.interval().isMet())
                .forEach(element -> candidates.element(requirement, element));
        if (filings) {
            candidates.filings(finding);
        }
        return List.copyOf(candidates.steps);
    }

    private void element(Requirement requirement, ElementResult result) {
        Optional<Element> element = requirement.elements().stream()
                .filter(one -> one.name().equals(result.name()))
                .findFirst();
        element.ifPresent(one -> source(one.source()));
        Set<String> facts = new LinkedHashSet<>();
        element.ifPresent(one -> facts.addAll(one.source().reads()));
        facts.forEach(fact -> catalogue.fact(fact).ifPresent(definition -> topic(definition.topic())));
        result.unknown().stream()
                .filter(OpenQuestion.ConditionsOf.class::isInstance)
                .map(question -> ((OpenQuestion.ConditionsOf) question).topic())
                .forEach(this::noMore);
        requirement.permits().stream()
                .filter(permit -> permit.names().contains(result.name().base()))
                .flatMap(permit -> permit.with().stream())
                .forEach(fact -> answer(fact, Value.Degree.YES.words()));
    }

    private void source(Element.Source source) {
        if (source instanceof Element.ByFact byFact) {
            answer(byFact.fact(), byFact.helpsNo() ? "no" : "yes");
        } else if (source instanceof Element.ByRule byRule) {
            byRule.facts().forEach(fact -> byRule(fact, byRule.bands()));
        } else if (source instanceof Element.ByItems byItems) {
            items(byItems.fact());
        } else if (source instanceof Element.ByFiling byFiling) {
            file(byFiling.article());
        }
    }

    /** The bands that decide for met, or where rules decide, all that there are. */
    private void byRule(String fact, List<Band> bands) {
        List<Band> own = bands.stream().filter(band -> band.fact().equals(fact)).toList();
        List<Band> met = own.stream()
                .filter(band -> band.gives().filter(Level.MET::equals).isPresent())
                .toList();
        List<Band> open = own.stream().filter(band -> band.gives().isEmpty()).toList();
        (met.isEmpty() ? open : met).forEach(band -> answer(fact, Answers.within(band.answers())));
        if (own.isEmpty()) {
            answer(fact, "yes");
        }
    }

    private void items(String fact) {
        List<Value.Item> items = stated(fact).stream()
                .map(Statement::value)
                .filter(Value.Items.class::isInstance)
                .flatMap(value -> ((Value.Items) value).items().stream())
                .map(item -> new Value.Item(item.name(), Value.Degree.YES, List.of()))
                .toList();
        step(fact, new Value.Items(true, items));
    }

    private void answer(String fact, String word) {
        catalogue
                .fact(fact)
                .flatMap(definition -> Answers.value(definition, word))
                .ifPresent(to -> step(fact, to));
    }

    private void answer(String fact, Optional<Value> value) {
        value.ifPresent(to -> step(fact, to));
    }

    private void step(String id, Value to) {
        FactDefinition fact = catalogue.fact(id).orElseThrow();
        List<Statement> stated = stated(id);
        if (stated.stream()
                .anyMatch(one -> one.value().equals(to) && one.provisions().isEmpty())) {
            return;
        }
        boolean known = stated.stream().anyMatch(Statement::isKnown);
        StepKind kind = fact.kind() == FactDefinition.Kind.JUDGEMENT
                ? StepKind.JUDGE
                : !known
                        ? StepKind.FIND_OUT
                        : fact.kind() == FactDefinition.Kind.PRACTICE ? StepKind.PRACTISE : StepKind.AMEND;
        steps.add(new Step(
                kind,
                id,
                catalogue.topics().get(fact.topic()).about(fact.asks()),
                known ? Answers.words(fact, stated.get(0).value()) : "unknown",
                Answers.words(fact, to),
                new Edit.Answer(id, to)));
    }

    private List<Statement> stated(String fact) {
        return Optional.ofNullable(
                        profile.topics().get(catalogue.fact(fact).orElseThrow().topic()))
                .map(topic -> topic.facts().getOrDefault(fact, List.of()))
                .orElse(List.of());
    }

    /** Where the topic is there in part alone it has to be there in full; what it asks for besides is dropped. */
    private void topic(String id) {
        Topic topic = catalogue.topics().get(id);
        boolean inPart = catalogue.fact(topic.existsFact()).isPresent()
                && stated(topic.existsFact()).stream()
                        .anyMatch(one -> one.value() == Value.Degree.PARTLY || one.value() == Value.Degree.NO);
        if (inPart) {
            answer(topic.existsFact(), "yes");
        }
        Optional.ofNullable(profile.topics().get(id)).ifPresent(answers -> answers.conditions().list().stream()
                .collect(Collectors.toMap(
                        Conditions.Condition::name, one -> one, (one, again) -> one, LinkedHashMap::new))
                .values()
                .forEach(one -> steps.add(new Step(
                        StepKind.AMEND,
                        new OpenQuestion.ConditionsOf(id).id(),
                        topic.about("Does the law ask for this: " + words(one) + "?"),
                        "asked for",
                        (isNamed(one) ? words(one) : "that condition") + " asked for no longer",
                        new Edit.Drop(id, one.name())))));
    }

    /** One that has no name is told as the profile tells it. */
    private static String words(Conditions.Condition one) {
        return isNamed(one) ? one.name().replace('-', ' ') : one.note();
    }

    private static boolean isNamed(Conditions.Condition one) {
        return !one.name().equals("other") || one.note().isEmpty();
    }

    private void noMore(String id) {
        steps.add(new Step(
                StepKind.FIND_OUT,
                new OpenQuestion.ConditionsOf(id).id(),
                catalogue.topics().get(id).about(OpenQuestion.ConditionsOf.ASKS),
                "nobody has looked for all",
                "nothing more",
                new Edit.NoMore(id)));
    }

    private void filings(Finding finding) {
        finding.formalities().stream()
                .filter(one -> one.state() == CureState.CAN_STILL_BE_MADE || one.state() == CureState.NOT_LOOKED_UP)
                .forEach(one -> file(one.article()));
    }

    private void file(String article) {
        String instrument = catalogue.instruments().stream()
                .filter(one -> article.startsWith(one.prefix() + "-"))
                .map(Instrument::id)
                .findFirst()
                .orElseThrow();
        steps.add(new Step(
                StepKind.FILE,
                article,
                "Will the State file a declaration or reservation under " + article + "?",
                "not planned",
                "planned",
                new Edit.File(instrument, article)));
    }
}
