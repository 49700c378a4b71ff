package org.accede.report.validate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.validate.Progress;

/** How far the answers have come, in words. */
final class ProgressWords {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private ProgressWords() {}

    static String article(Progress.OfArticle one) {
        return "Article " + number(one);
    }

    static String number(Progress.OfArticle one) {
        String id = one.article().id();
        return id.substring(id.indexOf('-') + 1);
    }

    static String of(Progress.Count count) {
        String answered = count.answered() + " of " + count.asked() + " answered";
        if (!count.isOpen()) {
            return answered;
        }
        List<Part> parts = Stream.of(
                        new Part(count.canChange(), "can still change a verdict", "can still change a verdict"),
                        new Part(count.reported(), "rests on a report", "rest on a report"),
                        new Part(count.idle(), "changes nothing", "change nothing"))
                .filter(part -> part.count() > 0)
                .toList();
        return answered + ", "
                + parts.stream()
                        .map(part -> (parts.size() == 1 ? "the other " + number(part.count()) : part.count()) + " "
                                + (part.count() == 1 ? part.one() : part.several()))
                        .collect(Collectors.joining(", "));
    }

    /** Some of the open questions. */
    private record Part(int count, String one, String several) {}

    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }
}
