package org.accede.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Term;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/** What a requirement comes to without the elements that are our reading of it. */
final class ByText {

    private final Map<ElementName, ElementResult> results;

    private ByText(List<ElementResult> results) {
        this.results = results.stream().collect(Collectors.toMap(ElementResult::name, Function.identity()));
    }

    /** Met where nothing else is asked. */
    static Interval of(Term term, List<ElementResult> results) {
        return new ByText(results).part(term, false).map(Part::interval).orElse(Interval.MET);
    }

    /** @return empty where all of it is our reading */
    private Optional<Part> part(Term term, boolean essential) {
        if (term instanceof Term.Group group) {
            return group.ours().isEmpty() ? group(group, essential) : Optional.empty();
        }
        if (term instanceof Term.Gate gate) {
            return part(gate.term(), essential);
        }
        Element element = (Element) term;
        ElementResult result = results.get(element.name());
        return element.ours().isEmpty() && result != null
                ? Optional.of(new Part(result.interval(), essential || element.essential(), result.applies()))
                : Optional.empty();
    }

    private Optional<Part> group(Term.Group group, boolean essential) {
        List<Part> parts = new ArrayList<>();
        for (Term one : group.parts()) {
            if (group.any()
                    && one instanceof Term.Group all
                    && !all.any()
                    && all.ours().isEmpty()) {
                parts(all, true).ifPresent(parts::add);
            } else {
                part(one, false).ifPresent(parts::add);
            }
        }
        return sum(group, parts, essential);
    }

    /** One of several ways, of which every part is essential. */
    private Optional<Part> parts(Term.Group way, boolean essential) {
        List<Part> parts = new ArrayList<>();
        way.parts().forEach(one -> part(one, essential).ifPresent(parts::add));
        return sum(way, parts, false);
    }

    private static Optional<Part> sum(Term.Group group, List<Part> parts, boolean essential) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Part whole = group.any() ? Combination.any(parts) : Combination.all(parts);
        return whole.applies() == Truth.NO
                ? Optional.empty()
                : Optional.of(new Part(whole.interval(), essential || group.essential(), whole.applies()));
    }
}
