package org.accede.report.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.profile.Profile;
import org.accede.report.words.Why;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** Why an obligation falls short, or is open, beside what corresponds to it in another treaty. */
final class Difference {

    private final Profile profile;
    private final Finding here;
    private final List<DeltaReport.Beside> there;
    private final String other;
    private final List<String> reasons = new ArrayList<>();

    private Difference(Profile profile, Finding here, List<DeltaReport.Beside> there, Instrument from) {
        this.profile = profile;
        this.here = here;
        this.there = there;
        this.other = from.shortTitle();
    }

    /** @param from the other treaty */
    static List<String> of(Profile profile, Finding here, List<DeltaReport.Beside> there, Instrument from) {
        Difference difference = new Difference(profile, here, there, from);
        difference.missing();
        difference.narrowed();
        difference.why();
        difference.filings();
        if (here.word() == Word.OPEN) {
            difference.unknown();
        }
        return List.copyOf(difference.reasons);
    }

    /** What the law lacks: asked by this treaty alone, or by the other too, where something may permit it to be left out. */
    private void missing() {
        add(there.isEmpty() ? "missing: " : "missing, and not asked by the " + other + ": ", missing(false));
        add("missing, and asked by the " + other + " too: ", missing(true));
    }

    /** In phrases, those together that the other treaty permits to be left out in the same way. */
    private List<String> missing(boolean asked) {
        List<String> phrases = new ArrayList<>();
        here.elements().stream()
                .filter(ElementResult::missing)
                .map(this::permitted)
                .distinct()
                .forEach(permitted -> here.missing(
                                element -> permitted(element).equals(permitted) && readThere(element.name()) == asked)
                        .forEach(phrase -> phrases.add(
                                phrase + permitted.map(how -> " (" + how + ")").orElse(""))));
        return phrases;
    }

    private Optional<String> permitted(ElementResult element) {
        return permitted(element.name().toString());
    }

    private boolean readThere(ElementName element) {
        Set<String> facts = here.requirement().elements().stream()
                .filter(one -> one.name().equals(element))
                .map(Element::source)
                .flatMap(source -> source.reads().stream())
                .collect(Collectors.toSet());
        return there.stream().anyMatch(beside -> beside.finding().requirement().reads().stream()
                .anyMatch(facts::contains));
    }

    /** What the law asks for beyond the treaty, and whether the other treaty lets it. */
    private void narrowed() {
        List<String> conditions = here.narrowedBy().stream()
                .map(condition -> condition
                        + permitted(condition.replace(' ', '-'))
                                .map(how -> " (" + how + ")")
                                .orElse(""))
                .toList();
        add("narrowed by: ", conditions);
    }

    private Optional<String> permitted(String name) {
        return there.stream()
                .map(DeltaReport.Beside::finding)
                .flatMap(finding -> finding.requirement().permits().stream()
                        .filter(permit -> permit.names().contains(name))
                        .map(permit -> permitted(finding, permit)))
                .findFirst();
    }

    private String permitted(Finding finding, Permit permit) {
        if (!permit.needsFiling()) {
            return "the text of the " + other + " permits it, " + permit.article();
        }
        String state = finding.formalities().stream()
                .filter(formality -> formality.article().equals(permit.article()))
                .map(formality -> ": " + formality.words())
                .findFirst()
                .orElse("");
        return "the " + other + " permits it by " + permit.by().words() + " under " + Article.place(permit.article())
                + state;
    }

    private void why() {
        Why.of(profile, here).forEach(why -> reasons.add("why: " + why));
    }

    /** Declarations and reservations on which the verdict turns. */
    private void filings() {
        add(
                "turns on a filing: ",
                here.formalities().stream().map(Words::filing).toList());
    }

    /** How many questions are open; what to do names the first of them. */
    private void unknown() {
        long asked = here.unknown().stream()
                .filter(question -> alsoThere(question.id()))
                .count();
        long hereOnly = here.unknown().size() - asked;
        add(there.isEmpty() ? "not known: " : "not known, and not asked by the " + other + ": ", questions(hereOnly));
        add("not known, and asked by the " + other + " too: ", questions(asked));
    }

    private static List<String> questions(long number) {
        return number == 0 ? List.of() : List.of(number == 1 ? "1 question" : number + " questions");
    }

    private boolean alsoThere(String fact) {
        return there.stream()
                .map(beside -> beside.finding().requirement())
                .map(Requirement::reads)
                .anyMatch(reads -> reads.contains(fact));
    }

    private void add(String label, List<String> what) {
        if (!what.isEmpty()) {
            reasons.add(label + String.join("; ", what));
        }
    }
}
