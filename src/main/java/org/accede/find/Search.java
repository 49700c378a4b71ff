package org.accede.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a search.
 *
 * @param words that were looked for
 * @param parts of them: a word, or several that are known together
 * @param hits the best first
 * @param found how many there are in all
 */
public record Search(String words, List<String> parts, List<Hit> hits, int found) {

    /** Of the hits those that hold all of it. */
    public List<Hit> whole() {
        return hits.stream().filter(hit -> hit.matches().size() == parts.size()).toList();
    }

    /** How many of the hits hold all but one part, by the part that is left out; only those parts without which something is found. */
    public Map<String, Integer> without() {
        Map<String, Integer> without = new LinkedHashMap<>();
        for (String part : parts) {
            int count = (int) hits.stream()
                    .filter(hit -> hit.matches().size() >= parts.size() - 1
                            && hit.matches().stream()
                                    .noneMatch(match -> match.words().equals(part)))
                    .count();
            if (parts.size() > 1 && count > 0) {
                without.put(part, count);
            }
        }
        return without;
    }
}
