package org.accede.desk.view;

import java.util.List;
import org.accede.change.Change;
import org.accede.change.Difference;
import org.accede.report.change.ChangeWords;
import org.accede.report.frame.Papers;

/**
 * A verdict that a bill changes.
 *
 * @param id of the requirement
 * @param kind id of what becomes of it
 * @param treaty its short title; empty for the first of them
 * @param topic the article's title
 * @param because what the law answers, and what the bill
 * @param moves what of it comes out otherwise
 */
public record Effect(
        String id,
        String treaty,
        String article,
        String pinpoint,
        String topic,
        String asks,
        String kind,
        Marked before,
        Marked after,
        List<Because> because,
        List<String> moves) {

    /** A question that is answered otherwise. */
    public record Because(String fact, String asks, String before, String after, String cited) {}

    /** Where on a page it is told how its harm is mended. */
    public String anchor() {
        return Papers.id("mend", id);
    }

    static Effect of(Asked asked, Change change) {
        var requirement = change.compared().requirement();
        return new Effect(
                requirement.id(),
                treaty(asked, requirement.instrument()),
                requirement.article(),
                requirement.pinpoint(),
                asked.catalogue().article(requirement.article()).orElseThrow().title(),
                requirement.asks(),
                change.kind().id(),
                Marked.of(change.compared().before()),
                Marked.of(change.compared().after()),
                change.because().stream().map(Effect::because).toList(),
                ChangeWords.elements(change));
    }

    /** The first treaty is the one that is meant where none is named. */
    private static String treaty(Asked asked, String id) {
        return asked.catalogue().instruments().get(0).id().equals(id)
                ? ""
                : asked.catalogue().instrument(id).orElseThrow().shortTitle();
    }

    private static Because because(Difference one) {
        return new Because(one.id(), one.asks(), one.before(), one.after(), String.join("; ", one.citations()));
    }
}
