package org.accede.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.accede.catalogue.Requirement;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/**
 * The verdict on one requirement with its reasons.
 *
 * @param due whether it is due; of a duty that waits until the State is a Party nobody knows it while that is not known
 * @param rule the rule that gave the word
 * @param sumRule the rule that put its elements together
 * @param applicability why it applies, does not, or may not; empty if it always applies
 * @param applicabilityRule the rule that says so; empty if it always applies
 * @param reviews questions for a person, with who may answer them
 * @param reports what others said of it as a whole
 * @param bounds what of that bears on the whole and not on single elements
 * @param contradictions reports that say otherwise than the law was read to say, or than each other
 * @param later verdicts on the law of a later time, where they differ
 */
public record Finding(
        Requirement requirement,
        Word word,
        Interval interval,
        Truth applies,
        Truth due,
        String rule,
        String sumRule,
        String applicability,
        String applicabilityRule,
        List<ElementResult> elements,
        List<String> reviews,
        List<String> reports,
        List<Reason> bounds,
        List<String> contradictions,
        List<Later> later) {

    /** The same beside verdicts on the law of later times. */
    Finding beside(List<Later> verdicts) {
        return new Finding(
                requirement,
                word,
                interval,
                applies,
                due,
                rule,
                sumRule,
                applicability,
                applicabilityRule,
                elements,
                reviews,
                reports,
                bounds,
                contradictions,
                verdicts);
    }

    /** Our readings on which elements turn that are not met; where the text says "as appropriate", what we hold to be appropriate is one. */
    public List<String> ours() {
        return counted()
                .filter(element -> word.isGap()
                        ? element.fallsShort()
                        : !element.interval().isMet())
                .filter(element -> !element.ours().isEmpty())
                .map(ElementResult::ours)
                .distinct()
                .toList();
    }

    /** Whether our readings alone keep it from being met: nothing else that it asks is lacking or open. */
    public boolean isOursAlone() {
        return requirement.isObligation()
                && word != Word.NOT_APPLICABLE
                && bounds.isEmpty()
                && !interval.isMet()
                && ByText.of(requirement.term().orElseThrow(), elements).isMet();
    }

    /** Whether nobody has said if it binds this State, or if it binds it already. */
    public boolean isPerhapsDue() {
        return applies == Truth.UNKNOWN || due == Truth.UNKNOWN;
    }

    /** What the verdict rests on. */
    public Basis basis() {
        Basis ofElements = counted().map(ElementResult::basis).reduce(Basis.NOTHING, Basis::and);
        return bounds.stream().map(Reason::basis).reduce(ofElements, Basis::and);
    }

    /** The phrases of the elements that fall short; those of which one would be enough stand in one phrase. */
    public List<String> missing() {
        return missing(element -> true);
    }

    /** The same of some of them. */
    public List<String> missing(Predicate<ElementResult> which) {
        return Missing.phrases(requirement.term(), elements, which.and(ElementResult::missing));
    }

    /**
     * The conditions of the law that narrow it further than the treaty lets them; where nothing goes that far, those that a filing covers or
     * would have to.
     */
    public List<String> narrowedBy() {
        return elements.stream()
                .filter(ElementResult::fallsShort)
                .filter(element -> !word.isGap() || element.interval().ceiling().below(Level.CURABLE))
                .flatMap(e -> e.narrowedBy().stream())
                .distinct()
                .toList();
    }

    /** The facts that would have to be found to close the verdict. */
    public List<OpenQuestion> unknown() {
        return word == Word.NOT_APPLICABLE || isOpenByStandingAlone()
                ? List.of()
                : elements.stream()
                        .filter(ElementResult::counts)
                        .flatMap(e -> e.unknown().stream())
                        .distinct()
                        .toList();
    }

    /** Whether all is known of the law, and not whether the State is bound: no answer about the law closes it. */
    public boolean isOpenByStandingAlone() {
        return word == Word.OPEN && interval.closed() && applies == Truth.YES;
    }

    /** One line for each filing and its state, with all that it covers. */
    public List<Formality> formalities() {
        Map<String, Formality> merged = new LinkedHashMap<>();
        counted()
                .flatMap(element -> element.formalities().stream())
                .forEach(one ->
                        merged.merge(one.article() + one.by() + one.state().words(), one, Formality::with));
        return List.copyOf(merged.values());
    }

    /** The declarations and reservations that would cure it, in words, as far as they can still be made; empty if there are none. */
    public String filingsThatCure() {
        return Filings.thatCure(this);
    }

    public List<String> citations() {
        return counted()
                .flatMap(e -> e.reasons().stream())
                .flatMap(r -> r.citations().stream())
                .distinct()
                .toList();
    }

    /** Of one law there is one finding a requirement; all that it holds is long, down to the profile behind each answer. */
    @Override
    public int hashCode() {
        return requirement.hashCode();
    }

    private Stream<ElementResult> counted() {
        return elements.stream().filter(e -> e.counts() && e.applies() != Truth.NO);
    }
}
