package org.accede.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Term;
import org.accede.verdict.Truth;

/**
 * What is missing, in phrases: where one of several would be enough, they are offered as a choice, and what is missing of several items of
 * a list is said once, with the items.
 */
final class Missing {

    private static final String[] NUMBERS = {
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private final Map<ElementName, ElementResult> missing;

    /** How many items of its list each element is asked of. */
    private final Map<String, Long> asked;

    private Missing(List<ElementResult> all, Predicate<ElementResult> missing) {
        this.missing = new LinkedHashMap<>();
        all.stream().filter(missing).forEach(result -> this.missing.put(result.name(), result));
        this.asked = all.stream()
                .filter(result -> result.applies() != Truth.NO)
                .map(ElementResult::name)
                .distinct()
                .collect(Collectors.groupingBy(ElementName::base, Collectors.counting()));
    }

    /** @param item of which it is missing, where it is asked of every item of a list */
    private record Phrase(String says, String element, Optional<Element.Item> item) {}

    /** @param missing which of the elements */
    static List<String> phrases(Optional<Term> term, List<ElementResult> all, Predicate<ElementResult> missing) {
        Missing parts = new Missing(all, missing);
        List<Phrase> phrases = new ArrayList<>(term.map(parts::of).orElse(List.of()));
        List<ElementName> known =
                term.map(Term::elements).orElse(Stream.of()).map(Element::name).toList();
        parts.missing.values().stream()
                .filter(result -> !known.contains(result.name()))
                .forEach(result ->
                        phrases.add(new Phrase(result.says(), result.name().base(), Optional.empty())));
        return parts.words(phrases);
    }

    private List<Phrase> of(Term term) {
        if (term instanceof Term.Gate gate) {
            return of(gate.term());
        }
        if (term instanceof Term.Group group) {
            return group.any()
                    ? choice(group)
                    : group.parts().stream().flatMap(part -> of(part).stream()).toList();
        }
        Element element = (Element) term;
        return missing.containsKey(element.name())
                ? List.of(new Phrase(
                        element.item().map(Element.Item::says).orElse(element.says()),
                        element.name().base(),
                        element.item()))
                : List.of();
    }

    /** Ways of which one is enough; what is so or not whatever the State does is none, unless there is no other. */
    private List<Phrase> choice(Term.Group group) {
        List<List<Phrase>> all = ways(group, element -> true);
        List<List<Phrase>> open = ways(group, element -> !element.circumstance());
        List<List<Phrase>> ways = open.isEmpty() ? all : open;
        if (ways.size() < 2) {
            return ways.stream().flatMap(List::stream).toList();
        }
        Phrase first = ways.get(0).get(0);
        boolean ofOneItem =
                ways.stream().flatMap(List::stream).map(Phrase::item).distinct().count() == 1;
        String says = ways.stream()
                .map(way -> String.join(" and ", ofOneItem ? plain(way) : words(way)))
                .distinct()
                .collect(Collectors.joining(", or "));
        return List.of(new Phrase(says, first.element(), ofOneItem ? first.item() : Optional.empty()));
    }

    private List<List<Phrase>> ways(Term.Group group, Predicate<Element> counts) {
        List<List<Phrase>> ways = new ArrayList<>();
        for (Term part : group.parts()) {
            List<String> left = part.elements()
                    .filter(counts)
                    .map(element -> element.name().base())
                    .toList();
            List<Phrase> way = of(part).stream()
                    .filter(phrase -> left.contains(phrase.element()))
                    .toList();
            if (!way.isEmpty()) {
                ways.add(way);
            }
        }
        return ways;
    }

    private static List<String> plain(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::says).distinct().toList();
    }

    private List<String> words(List<Phrase> phrases) {
        Map<String, List<Phrase>> bySays = new LinkedHashMap<>();
        phrases.forEach(phrase ->
                bySays.computeIfAbsent(phrase.says(), says -> new ArrayList<>()).add(phrase));
        return bySays.entrySet().stream()
                .map(one -> one.getKey() + items(one.getValue()))
                .toList();
    }

    /** " (search and seizure)", " (all six powers)", " (two of six powers: ...)"; nothing where it is asked once. */
    private String items(List<Phrase> phrases) {
        List<Element.Item> items = phrases.stream()
                .flatMap(phrase -> phrase.item().stream())
                .distinct()
                .toList();
        if (items.isEmpty()) {
            return "";
        }
        List<String> titles = items.stream().map(Element.Item::title).toList();
        long of = asked.getOrDefault(phrases.get(0).element(), 0L);
        if (items.size() == 1) {
            return " (" + titles.get(0) + ")";
        }
        String kinds = items.get(0).kind().isEmpty() ? "items" : items.get(0).kind() + "s";
        return items.size() < of
                ? " (" + number(items.size()) + " of " + number(of) + " " + kinds + ": " + String.join(", ", titles)
                        + ")"
                : items.size() == 2
                        ? " (" + String.join(" and ", titles) + ")"
                        : " (all " + number(items.size()) + " " + kinds + ")";
    }

    private static String number(long number) {
        return number < NUMBERS.length ? NUMBERS[(int) number] : Long.toString(number);
    }
}
