package org.accede.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Due;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Topic;
import org.accede.finding.CureState;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Formality;
import org.accede.finding.OpenQuestion;
import org.accede.profile.Formalities;
import org.accede.readiness.DutyForJoining;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** What the rules on the checklist start from: the paragraphs of one treaty with their verdicts, and the questions left open. */
public final class Matters {

    private final Findings findings;
    private final Optional<Findings> enacted;
    private final Instrument instrument;
    private final Map<String, DraftText> texts;
    private final List<Paragraph> paragraphs;

    public Matters(Findings findings, Optional<Findings> enacted, Instrument instrument, List<DraftText> texts) {
        this.findings = findings;
        this.enacted = enacted;
        this.instrument = instrument;
        this.texts = texts.stream().collect(Collectors.toMap(DraftText::id, Function.identity()));
        this.paragraphs = findings.catalogue().articles(instrument).stream()
                .flatMap(article -> article.requirements().stream()
                        .filter(requirement -> requirement.isAssessed())
                        .map(requirement -> paragraph(article, findings.finding(requirement.id()))))
                .toList();
    }

    /** In the order of the treaty. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    Findings findings() {
        return findings;
    }

    private Paragraph paragraph(Article article, Finding finding) {
        List<String> filings = filings(finding);
        return new Paragraph(
                finding,
                article,
                enacted.map(law -> law.finding(finding.requirement().id()).word())
                        .filter(word -> word == Word.MET || word == Word.COVERED)
                        .isPresent(),
                isPractice(finding),
                filings,
                filings.size() == 1 && texts.containsKey(filings.get(0)),
                filings.size() == 1 && isMade(filings.get(0)),
                finding.formalities().stream().anyMatch(one -> one.state() == CureState.NOT_LOOKED_UP));
    }

    private boolean isMade(String filing) {
        return findings.profile()
                .formalities(instrument.id())
                .find(filing)
                .filter(one -> one.state() == Formalities.State.MADE)
                .isPresent();
    }

    /** Of a duty, the filings that its verdict turns on, those to be decided on first; of an option, those that it consists of. */
    private static List<String> filings(Finding finding) {
        Stream<String> turnsOn = finding.formalities().stream()
                .sorted(Comparator.comparing((Formality one) -> !one.canStillBeMade()))
                .map(Formality::article);
        Stream<String> consistsOf = finding.requirement().elements().stream()
                .map(Element::source)
                .filter(Element.ByFiling.class::isInstance)
                .map(source -> ((Element.ByFiling) source).article());
        return Stream.concat(turnsOn, consistsOf).distinct().toList();
    }

    /** Whether all that falls short was asked of practice and not of the law. */
    private boolean isPractice(Finding finding) {
        Map<ElementName, Element> elements = finding.requirement().elements().stream()
                .collect(Collectors.toMap(Element::name, Function.identity(), (first, second) -> first));
        List<String> facts = finding.elements().stream()
                .filter(ElementResult::fallsShort)
                .map(result -> elements.get(result.name()))
                .filter(java.util.Objects::nonNull)
                .flatMap(element -> element.source().reads().stream())
                .toList();
        return !facts.isEmpty()
                && facts.stream().allMatch(fact -> findings.catalogue()
                        .fact(fact)
                        .filter(known -> known.kind() == FactDefinition.Kind.PRACTICE)
                        .isPresent());
    }

    /** Where something is filed, and what in the law calls for it. */
    public FilingPlace place(String name, List<Paragraph> concerned) {
        Formalities filed = findings.profile().formalities(instrument.id());
        List<Formality> turning = concerned.stream()
                .flatMap(paragraph -> paragraph.finding().formalities().stream())
                .filter(formality -> formality.article().equals(name))
                .toList();
        return new FilingPlace(
                name,
                texts.containsKey(name) ? texts.get(name).title() : "Filing under " + name,
                texts.containsKey(name) ? texts.get(name).basis() : "",
                filed.find(name),
                filed.complete(),
                calledForBy(name, concerned),
                turning.stream()
                        .flatMap(formality -> formality.names().stream())
                        .distinct()
                        .toList(),
                concerned.stream()
                        .filter(Paragraph::isObligation)
                        .flatMap(paragraph -> paragraph.finding().citations().stream())
                        .distinct()
                        .toList());
    }

    /** Duties that are decided elsewhere and turn on this filing too. */
    private List<String> calledForBy(String name, List<Paragraph> concerned) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.isCurable() && !concerned.contains(paragraph))
                .filter(paragraph -> paragraph.finding().formalities().stream()
                        .anyMatch(one -> one.canStillBeMade() && one.article().equals(name)))
                .map(Paragraph::getId)
                .toList();
    }

    /** What the profile has as made or planned, and what a verdict turns on besides the filing under which it is decided. */
    public List<String> filed(boolean bound) {
        Stream<String> ofProfile = findings.profile().formalities(instrument.id()).list().stream()
                .filter(filing -> !filing.beyond() && (!bound || filing.state() == Formalities.State.MADE))
                .map(Formalities.Filing::article);
        Stream<String> calledFor = paragraphs.stream()
                .filter(Paragraph::isCurable)
                .flatMap(paragraph -> paragraph.finding().formalities().stream())
                .filter(Formality::canStillBeMade)
                .map(Formality::article);
        return Stream.concat(ofProfile, calledFor)
                .filter(texts::containsKey)
                .distinct()
                .toList();
    }

    /** Questions on which duties wait, topic by topic in the order of the catalogue; then judgements, in the order of the treaty. */
    public List<Questions> questions() {
        Catalogue catalogue = findings.catalogue();
        Map<OpenQuestion, Set<String>> facts = new LinkedHashMap<>();
        Map<String, Set<String>> judgements = new LinkedHashMap<>();
        Set<String> standing = new LinkedHashSet<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.isObligation() && paragraph.isReached()) {
                if (paragraph.isUnknown() || paragraph.isGap()) {
                    wanted(paragraph.finding()).forEach(fact -> put(facts, fact, paragraph.getId()));
                }
                paragraph.finding().reviews().forEach(question -> put(judgements, question, paragraph.getId()));
                if (isOpenWithItsStanding(paragraph)) {
                    standing.add(paragraph.getId());
                }
            }
        }
        List<Questions> questions = new ArrayList<>();
        if (!standing.isEmpty()) {
            questions.add(new Questions(
                    "standing",
                    "status",
                    "Where the State stands before the treaty",
                    List.of("Has the State signed the " + instrument.shortTitle()
                            + ", is it a Party to it, and since when?"),
                    standing));
        }
        catalogue.topics().values().forEach(topic -> topic(topic, facts).ifPresent(questions::add));
        Set<String> taken = new LinkedHashSet<>();
        judgements.forEach((question, waiting) -> {
            String first = waiting.iterator().next();
            String about = first;
            for (int more = 2; !taken.add(about); more++) {
                about = first + "-" + more;
            }
            questions.add(new Questions(about, "judgement", question, List.of(question), waiting));
        });
        return questions;
    }

    /** What is open although it is fulfilled either way, such as covered or met, has its questions too. */
    private List<OpenQuestion> wanted(Finding finding) {
        return finding.word() == Word.OPEN
                ? DutyForJoining.questions(finding, findings.catalogue())
                : DutyForJoining.of("deposit", finding, findings.catalogue()).facts();
    }

    /** Whether it is due, or can still be filed, turns on whether the State is a Party, which nobody has said. */
    private boolean isOpenWithItsStanding(Paragraph paragraph) {
        return paragraph.finding().word() == Word.OPEN
                && findings.profile().standing(instrument.id()).party() == Truth.UNKNOWN
                && (paragraph.finding().requirement().due() != Due.ALWAYS
                        || paragraph.finding().formalities().stream().anyMatch(Formality::mayBeTooLate));
    }

    private static <Q> void put(Map<Q, Set<String>> waiting, Q question, String requirement) {
        waiting.computeIfAbsent(question, q -> new LinkedHashSet<>()).add(requirement);
    }

    private Optional<Questions> topic(Topic topic, Map<OpenQuestion, Set<String>> facts) {
        List<String> asks = new ArrayList<>();
        Set<String> waiting = new LinkedHashSet<>();
        facts.forEach((question, requirements) -> {
            if (question instanceof OpenQuestion.ConditionsOf of && of.topic().equals(topic.id())) {
                asks.add(OpenQuestion.ConditionsOf.ASKS);
                waiting.addAll(requirements);
            } else if (question instanceof OpenQuestion.Fact fact
                    && topic.facts().containsKey(fact.id())) {
                asks.add(topic.facts().get(fact.id()).asks());
                waiting.addAll(requirements);
            }
        });
        return asks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Questions(topic.id(), topic.kind(), topic.title(), asks, waiting));
    }
}
