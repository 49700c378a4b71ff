package org.accede.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Term;

/** What is missing, in phrases: where one of several would be enough, they are offered as a choice. */
final class Missing {

    private final List<ElementResult> results;

    private Missing(List<ElementResult> results) {
        this.results = results;
    }

    static List<String> phrases(Optional<Term> term, List<ElementResult> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        Missing all = new Missing(missing);
        List<String> phrases = new ArrayList<>(term.map(all::of).orElse(List.of()));
        List<ElementName> known =
                term.map(Term::elements).orElse(Stream.of()).map(Element::name).toList();
        missing.stream()
                .filter(result -> !known.contains(result.name()))
                .map(ElementResult::says)
                .forEach(phrases::add);
        return phrases.stream().distinct().toList();
    }

    private List<String> of(Term term) {
        if (term instanceof Term.Gate gate) {
            return of(gate.term());
        }
        if (term instanceof Term.Group group) {
            List<List<String>> parts = group.parts().stream().map(this::of).toList();
            boolean choice = group.any() && parts.size() > 1 && parts.stream().allMatch(part -> part.size() == 1);
            return choice
                    ? List.of(parts.stream().map(part -> part.get(0)).distinct().collect(Collectors.joining(", or ")))
                    : parts.stream().flatMap(List::stream).toList();
        }
        return results.stream()
                .filter(result -> result.name().equals(((Element) term).name()))
                .map(ElementResult::says)
                .distinct()
                .toList();
    }
}
