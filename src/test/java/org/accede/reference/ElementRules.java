package org.accede.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Band;
import org.accede.catalogue.Element;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;

/** The elements that turn on how much, how long or which: the bands of their files, and the logic that a band leaves to rules. */
final class ElementRules {

    private final KnownLaw law;

    private ElementRules(KnownLaw law) {
        this.law = law;
    }

    /** Empty where too little is known. */
    static Optional<Ruled> of(Element.ByRule element, KnownLaw law) {
        ElementRules rules = new ElementRules(law);
        List<Ruled> found = element.bands().stream()
                .filter(band -> law.answers(band.fact(), band.answers()))
                .flatMap(band -> rules.of(band).stream())
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException("the bands of " + element.facts() + " decide one element twice: " + found);
        }
        return found.stream().findFirst();
    }

    private Optional<Ruled> of(Band band) {
        return band.gives().isPresent()
                ? Optional.of(new Ruled(
                        Interval.at(band.gives().get()), band.lacks().isEmpty() ? Set.of() : Set.of(band.lacks())))
                : leftToRules(band.name());
    }

    private Optional<Ruled> leftToRules(String band) {
        return switch (band) {
            case "less-than-ninety-days" -> longEnoughWith("preservation/renewable");
            case "less-than-sixty-days" -> longEnoughWith("preservation-for-others/prolonged-to-sixty");
            case "by-maximum-penalty" -> seriousByMaximumPenalty();
            case "by-list" -> seriousByList("definitions/serious-crime/four-years-included");
            case "four-years-within-the-limit", "limit-above-four-years" ->
                Optional.empty(); // read with the maximum penalty
            default ->
                throw new IllegalStateException(
                        "the reference knows no logic for the band '" + band + "'; add it to ElementRules");
        };
    }

    /** BC-16(2), UN-25(2): up to ninety days, and long enough. BC-29(7), UN-42(8): not less than sixty days, at once or by prolonging. */
    private Optional<Ruled> longEnoughWith(String prolonging) {
        return law.knows(prolonging)
                ? Optional.of(Ruled.at(law.yes(prolonging) ? Level.MET : Level.PARTLY))
                : Optional.empty();
    }

    /** UN-2(h): every offence with a maximum penalty of four years or more. */
    private Optional<Ruled> seriousByMaximumPenalty() {
        Extent four = Extent.of(BigDecimal.valueOf(4));
        return law.number("definitions/serious-crime/threshold-years")
                .map(years -> Ruled.at(years.compareTo(four) <= 0 ? Level.MET : Level.PARTLY));
    }

    private Optional<Ruled> seriousByList(String included) {
        if (!law.knows(included)) {
            return Optional.empty();
        }
        return Optional.of(
                Ruled.at(law.yes(included) ? Level.MET : law.partly(included) ? Level.PARTLY : Level.NOT_MET));
    }
}
