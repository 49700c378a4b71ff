package org.accede.checklist.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.catalogue.Article;
import org.accede.checklist.task.LastDay;
import org.accede.checklist.task.StepTask;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.Timeframe;

/** What stands in the slots of a table's sentences, such as {@code {subject}}. */
public record Slots(String depositary, Timeframe days) {

    static final List<String> NAMES = List.of(
            "subject",
            "about",
            "article",
            "place",
            "article-title",
            "pinpoints",
            "depositary",
            "takes",
            "last-day",
            "last-deposit",
            "in-force");

    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    private static final String NO_DAY = "no day is set";

    /** All are filled at once, so that nothing in a profile is taken for a slot. */
    String fill(String sentence, Task task) {
        return SLOT.matcher(sentence).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), task)));
    }

    /** The names of the slots in a sentence. */
    static List<String> in(String sentence) {
        return SLOT.matcher(sentence).results().map(slot -> slot.group(1)).toList();
    }

    private String value(String slot, Task task) {
        return switch (slot) {
            case "subject" -> task.subject();
            case "about" -> task.about();
            case "article" -> task.getArticleId();
            case "place" -> Article.place(task.getArticleId());
            case "article-title" -> task.getArticleTitle();
            case "pinpoints" -> task.pinpoints();
            case "depositary" -> depositary;
            case "takes" -> takes(task);
            case "last-day" -> task.lastDay().map(LastDay::says).orElse(NO_DAY);
            case "last-deposit" -> days.lastSays();
            case "in-force" -> days.inForceSays();
            default -> throw new IllegalStateException("no reader lets the slot '" + slot + "' pass");
        };
    }

    private static String takes(Task task) {
        return task instanceof StepTask step && !step.status().step().takes().isEmpty()
                ? step.status().step().takes()
                : NO_DAY;
    }
}
