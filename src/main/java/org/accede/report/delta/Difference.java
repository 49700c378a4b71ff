package org.accede.report.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.profile.Profile;
import org.accede.report.words.Why;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** Why an obligation falls short, or is open, beside what corresponds to it in another treaty. */
final class Difference {

    private static final int MOST_UNKNOWNS = 3;

    private final Profile profile;
    private final Finding here;
    private final List<DeltaReport.Beside> there;
    private final List<String> reasons = new ArrayList<>();

    private Difference(Profile profile, Finding here, List<DeltaReport.Beside> there) {
        this.profile = profile;
        this.here = here;
        this.there = there;
    }

    static List<String> of(Profile profile, Finding here, List<DeltaReport.Beside> there) {
        Difference difference = new Difference(profile, here, there);
        difference.missing();
        difference.narrowed();
        difference.why();
        difference.filings();
        if (here.word() == Word.OPEN) {
            difference.unknown();
        }
        return List.copyOf(difference.reasons);
    }

    /** What the law lacks: asked here alone, or there too, where something may permit it to be left out. */
    private void missing() {
        add(there.isEmpty() ? "missing: " : "missing, and not asked there: ", missing(false));
        add("missing, and asked there too: ", missing(true));
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
        add("narrowed here by: ", conditions);
    }

    private Optional<String> permitted(String name) {
        return there.stream()
                .map(DeltaReport.Beside::finding)
                .flatMap(finding -> finding.requirement().permits().stream()
                        .filter(permit -> permit.names().contains(name))
                        .map(permit -> permitted(finding, permit)))
                .findFirst();
    }

    private static String permitted(Finding finding, Permit permit) {
        if (!permit.needsFiling()) {
            return "there the text permits it, " + permit.article();
        }
        String state = finding.formalities().stream()
                .filter(formality -> formality.article().equals(permit.article()))
                .map(formality -> ": " + formality.words())
                .findFirst()
                .orElse("");
        return "there by " + permit.by().words() + " under " + permit.article() + state;
    }

    private void why() {
        Why.of(profile, here).forEach(why -> reasons.add("why: " + why));
    }

    /** Declarations and reservations on which the verdict here turns. */
    private void filings() {
        add("a formality here: ", here.formalities().stream().map(Words::filing).toList());
    }

    private void unknown() {
        List<String> asked = here.unknown().stream()
                .map(OpenQuestion::id)
                .filter(this::alsoThere)
                .toList();
        List<String> hereOnly = here.unknown().stream()
                .map(OpenQuestion::id)
                .filter(fact -> !alsoThere(fact))
                .toList();
        add(there.isEmpty() ? "not known: " : "not known, and not asked there: ", few(hereOnly));
        add("not known, and asked there too: ", few(asked));
    }

    private boolean alsoThere(String fact) {
        return there.stream()
                .map(beside -> beside.finding().requirement())
                .map(Requirement::reads)
                .anyMatch(reads -> reads.contains(fact));
    }

    private static List<String> few(List<String> facts) {
        if (facts.size() <= MOST_UNKNOWNS) {
            return facts;
        }
        List<String> few = new ArrayList<>(facts.subList(0, MOST_UNKNOWNS));
        few.add("and " + (facts.size() - MOST_UNKNOWNS) + " more");
        return few;
    }

    private void add(String label, List<String> what) {
        if (!what.isEmpty()) {
            reasons.add(label + String.join("; ", what));
        }
    }
}
