package org.accede.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;

/**
 * Finds questions, conditions, articles and filings by everyday words.
 *
 * <p>Words that {@code find.yaml} knows together are one part of what is looked for, every other word is one by itself. What holds more of the
 * parts stands before what holds fewer; of these, what the words are said for before what has them in its name, in its question, in its help,
 * and before what only belongs to what they are said for. Otherwise the order is that of the catalogue. Safe for use by several threads.
 */
public final class Finder {

    private final List<Entry> entries;
    private final Map<List<String>, List<String>> said = new LinkedHashMap<>();
    private final int longest;

    public Finder(Catalogue catalogue, List<Said> said) {
        this.entries = Entries.of(catalogue);
        said.forEach(one -> one.words().forEach(word -> this.said.put(Stem.all(word), one.leadsTo())));
        this.longest = this.said.keySet().stream().mapToInt(List::size).max().orElse(1);
    }

    /**
     * The best of what holds some of the words.
     *
     * @param most how many are wanted
     */
    public Search find(String words, int most) {
        List<Part> parts = parts(Stem.words(words));
        List<Hit> hits = entries.stream()
                .map(entry -> new Scored(entry, matches(entry, parts), parts))
                .filter(scored -> !scored.matches.isEmpty())
                .sorted(Comparator.comparing(Scored::order).reversed().thenComparing(Scored::rank))
                .map(scored -> new Hit(scored.entry.subject(), scored.entry.askedBy(), scored.matches))
                .toList();
        return new Search(
                words,
                parts.stream().map(Part::words).toList(),
                hits.stream().limit(most).toList(),
                hits.size());
    }

    private List<Part> parts(List<String> words) {
        List<String> stems = words.stream().map(Stem::of).toList();
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < stems.size()) {
            int length = Math.min(longest, stems.size() - at);
            while (length > 1 && !said.containsKey(stems.subList(at, at + length))) {
                length--;
            }
            List<String> taken = List.copyOf(stems.subList(at, at + length));
            parts.add(new Part(
                    String.join(" ", words.subList(at, at + length)), taken, said.getOrDefault(taken, List.of())));
            at += length;
        }
        return parts.stream().distinct().toList();
    }

    private static List<Hit.Match> matches(Entry entry, List<Part> parts) {
        return parts.stream().flatMap(part -> entry.match(part).stream()).toList();
    }

    /** An entry with what it holds of the parts. */
    private record Scored(Entry entry, List<Hit.Match> matches, List<Part> parts) {

        /** How many parts it holds, and how well. */
        int order() {
            int strength = matches.stream()
                    .mapToInt(match -> match.place().ordinal() + 1)
                    .sum();
            return matches.size() * Hit.Place.values().length * (parts.size() + 1) + strength;
        }

        /** Of what the parts lead to, the nearest first; what belongs to it stands where it stands. */
        int rank() {
            List<String> led =
                    parts.stream().flatMap(part -> part.leadsTo().stream()).toList();
            int itself = led.indexOf(entry.id());
            return itself >= 0
                    ? itself
                    : entry.within().stream()
                            .mapToInt(led::indexOf)
                            .filter(place -> place >= 0)
                            .min()
                            .orElse(led.size());
        }
    }
}
