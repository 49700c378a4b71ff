package org.accede.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of a word that its forms share: preserve, preserved and preservation are one. */
final class Stem {

    /** The longest first. */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ions", "ures", "ing", "ion", "ure", "ies", "ers", "ed", "es", "er", "e", "s", "y");

    private static final int SHORTEST = 4;

    /** Words that every question has, or that say nothing by themselves. */
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "are", "at", "be", "by", "can", "do", "does", "for", "from", "has", "have", "how", "in",
            "is", "it", "its", "law", "no", "not", "of", "on", "or", "our", "that", "the", "this", "to", "what",
            "which", "with", "yes");

    private Stem() {}

    /** The stems of a text in its order, without the words that say nothing. */
    static List<String> all(String text) {
        return words(text).stream().map(Stem::of).toList();
    }

    /** The words of a text in its order, in small letters, without those that say nothing. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }

    static String of(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .filter(ending -> word.length() - ending.length() >= (ending.equals("s") ? SHORTEST - 1 : SHORTEST))
                .filter(ending -> !(ending.equals("s") && word.endsWith("ss")))
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
