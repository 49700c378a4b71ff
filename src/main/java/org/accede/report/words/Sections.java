package org.accede.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which the sections of a law stand: s. 2, s. 10, s. 10A, s. 52(3). */
final class Sections {

    static final Comparator<String> IN_ORDER = Sections::compare;

    /** A number with the letter that belongs to it, or a word. */
    private static final Pattern PART = Pattern.compile("(\\d++)(\\p{L}?)(?!\\p{L})|\\d++|\\p{L}+");

    /** What stands before a number and says nothing of its place: one section or several. */
    private static final Pattern SIGN =
            Pattern.compile("^(ss?|arts?|articles?|sections?|paras?|§+)\\.?\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);

    private Sections() {}

    /** @param number below zero for a word */
    private record Part(long number, String word) implements Comparable<Part> {

        /** "2(1)" stands before "2 'access'". */
        @Override
        public int compareTo(Part other) {
            boolean word = number < 0;
            boolean otherWord = other.number < 0;
            if (word != otherWord) {
                return word ? 1 : -1;
            }
            int byNumber = Long.compare(number, other.number);
            return byNumber != 0 ? byNumber : this.word.compareTo(other.word);
        }
    }

    private static int compare(String one, String other) {
        List<Part> first = parts(one);
        List<Part> second = parts(other);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int byPart = first.get(i).compareTo(second.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        int byLength = Integer.compare(first.size(), second.size());
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static List<Part> parts(String section) {
        List<Part> parts = new ArrayList<>();
        Matcher found = PART.matcher(SIGN.matcher(section.strip()).replaceFirst(""));
        while (found.find()) {
            String text = found.group().toLowerCase(Locale.ROOT);
            String digits = text.substring(0, digits(text));
            boolean number = !digits.isEmpty() && digits.length() < 18;
            parts.add(number ? new Part(Long.parseLong(digits), text.substring(digits.length())) : new Part(-1, text));
        }
        return parts;
    }

    private static int digits(String part) {
        int digits = 0;
        while (digits < part.length() && part.charAt(digits) >= '0' && part.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }
}
