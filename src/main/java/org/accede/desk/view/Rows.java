package org.accede.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.paper.Mark;
import org.accede.profile.Answer;
import org.accede.profile.Profile;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.report.words.Words;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;

/** Makes rows of questions: what is said of each, and what that does to a verdict. */
final class Rows {

    private final Findings findings;
    private final Catalogue catalogue;
    private final Profile profile;
    private final Editing editing;
    private final Optional<WithBill> with;

    /** @param with the bill whose answers stand beside those of the law */
    Rows(Findings findings, Editing editing, Optional<WithBill> with) {
        this.findings = findings;
        this.catalogue = findings.catalogue();
        this.profile = findings.profile();
        this.editing = editing;
        this.with = with;
    }

    /** The question within a paragraph. */
    Row of(Finding finding, String fact, Row.Spot spot) {
        List<ElementResult> reading = reading(finding, fact);
        List<Row.Said> said = stated(fact);
        Optional<Answer> known = said.isEmpty() ? answered(reading, fact) : Optional.empty();
        boolean needless = !reading.isEmpty()
                && reading.stream().noneMatch(element -> element.counts() && element.applies() != Truth.NO);
        return new Row(
                fact,
                spot,
                asks(fact),
                Marked.of(tone(finding, reading, fact, known.isPresent() || !said.isEmpty()), ""),
                known.map(this::said).map(List::of).orElse(said),
                known.map(Answer::from).orElse(List.of()).stream()
                        .map(this::asks)
                        .toList(),
                left(fact),
                bill(fact),
                reading.stream()
                        .map(ElementResult::ours)
                        .filter(ours -> !ours.isEmpty())
                        .findFirst()
                        .orElse(""),
                needless,
                editing.hasDraft(fact),
                editing.isAgainst(fact),
                editing.saved(fact),
                editing.form(findings, fact));
    }

    /** A question that no paragraph reads. */
    Row alone(String fact) {
        return new Row(
                fact,
                Row.Spot.ALONE,
                asks(fact),
                Marked.of(Mark.Tone.ASIDE, ""),
                stated(fact),
                List.of(),
                left(fact),
                bill(fact),
                "",
                false,
                editing.hasDraft(fact),
                editing.isAgainst(fact),
                editing.saved(fact),
                editing.form(findings, fact));
    }

    /** The question in words. */
    String asks(String fact) {
        return catalogue.fact(fact).map(FactDefinition::asks).orElseGet(() -> topic(fact)
                .map(Topic::asks)
                .orElse(fact));
    }

    private Optional<Topic> topic(String fact) {
        return Optional.ofNullable(catalogue.topics().get(fact.substring(0, Math.max(0, fact.lastIndexOf('/')))));
    }

    /** The elements of the paragraph that the answer decides. */
    private static List<ElementResult> reading(Finding finding, String fact) {
        Map<ElementName, Element> asked = finding.requirement().elements().stream()
                .collect(Collectors.toMap(Element::name, Function.identity(), (one, other) -> one));
        return finding.elements().stream()
                .filter(element -> asked.containsKey(element.name())
                        && asked.get(element.name()).source().reads().contains(fact))
                .toList();
    }

    private static Mark.Tone tone(Finding finding, List<ElementResult> reading, String fact, boolean answered) {
        OpenQuestion question = new OpenQuestion.Fact(fact);
        if (finding.unknown().contains(question)) {
            return Mark.Tone.OPEN;
        }
        List<ElementResult> counted = reading.stream()
                .filter(element -> element.counts() && element.applies() != Truth.NO)
                .toList();
        if (counted.isEmpty()) {
            return !reading.isEmpty() || finding.applies() != Truth.YES
                    ? Mark.Tone.ASIDE
                    : answered ? Mark.Tone.FINE : Mark.Tone.OPEN;
        }
        if (counted.stream().anyMatch(element -> element.interval().ceiling().below(Level.CURABLE))) {
            return Mark.Tone.GAP;
        }
        if (counted.stream().anyMatch(element -> element.interval().ceiling().below(Level.MET))) {
            return Mark.Tone.FORMALITY;
        }
        return counted.stream().allMatch(element -> element.interval().isMet()) ? Mark.Tone.FINE : Mark.Tone.OPEN;
    }

    private List<Row.Said> stated(String fact) {
        return topic(fact)
                .map(topic -> profile.topics().get(topic.id()))
                .map(TopicAnswers::facts)
                .map(facts -> facts.getOrDefault(fact, List.of()))
                .orElse(List.of())
                .stream()
                .filter(Statement::isKnown)
                .map(this::said)
                .toList();
    }

    private Row.Said said(Statement statement) {
        List<String> cited = statement.provisions().stream().map(profile::cite).toList();
        String source = statement.source().map(id -> Words.source(profile, id)).orElse("");
        boolean reported = statement
                .source()
                .map(profile.sources()::get)
                .filter(one -> one.isReport())
                .isPresent();
        return new Row.Said(
                Words.capital(statement.value().words()),
                cited.isEmpty() ? source : Words.citations(profile, cited),
                statement.note(),
                statement.reviewer().orElse(""),
                reported,
                statement.provisions().stream()
                        .map(one -> old(one.law()))
                        .filter(says -> !says.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private Optional<Answer> answered(List<ElementResult> reading, String fact) {
        return reading.stream()
                .flatMap(element -> element.reasons().stream())
                .flatMap(reason -> reason.answers().stream())
                .filter(answer -> answer.fact().equals(fact) && answer.known())
                .findFirst();
    }

    private Row.Said said(Answer answer) {
        return new Row.Said(
                Words.capital(answer.value().words()),
                Words.citations(profile, profile.cite(answer)),
                answer.note().isEmpty() ? answer.basis() : answer.note(),
                "",
                answer.reported(),
                "");
    }

    private String old(String source) {
        return Optional.ofNullable(profile.sources().get(source))
                .map(editing::old)
                .orElse("");
    }

    private List<Row.Said> bill(String fact) {
        return with.flatMap(bill -> catalogue.fact(fact).map(bill::says)).orElse(List.of());
    }

    private String left(String fact) {
        return topic(fact)
                .map(topic -> profile.topics().get(topic.id()))
                .map(answers -> answers.open().getOrDefault(fact, ""))
                .orElse("");
    }
}
