package org.accede.desk.view;

import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Topic;
import org.accede.plan.Step;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.report.words.Words;

/**
 * A paragraph of an article, and its questions.
 *
 * @param anchor its place on the page
 * @param pinpoint as in "Article 16(1)"
 * @param later verdicts of later times, in words, with their marks
 * @param bill the verdict with the bill that was chosen; empty if none was
 * @param strength how it binds
 * @param checked how its paraphrase was checked against the text
 * @param applies why it applies or may not; empty if it always does
 * @param lacks what it falls short of, in a sentence; empty for nothing
 * @param change the smallest sets of answers that would close it at met; empty while nobody has tried
 * @param filings declarations and reservations that bear on it
 * @param drafts of what can be filed for it, as the checklist has them
 * @param reviews questions for a person
 * @param evidence what somebody has to know to trust the verdict
 * @param concerns what critics say of it, as theirs
 * @param conditions what else the law asks for, by topic, where this is the first paragraph that asks of that topic
 */
public record Paragraph(
        String id,
        String anchor,
        String pinpoint,
        Marked mark,
        List<Then> later,
        Optional<Marked> bill,
        String asks,
        String strength,
        String checked,
        List<String> qualifiers,
        String applies,
        String lacks,
        Optional<List<List<Change>>> change,
        List<Row> rows,
        List<Looked> conditions,
        List<String> filings,
        List<TaskCard.Text> drafts,
        List<String> reviews,
        List<String> evidence,
        List<String> concerns) {

    /** A verdict of a later time. */
    public record Then(String time, Marked mark) {}

    /** An answer that would have to be another. */
    public record Change(String kind, String asks, String from, String to) {

        static List<List<Change>> all(List<List<Step>> sets) {
            return sets.stream()
                    .map(set -> set.stream()
                            .map(step -> new Change(step.kind().words(), step.asks(), step.from(), step.to()))
                            .toList())
                    .toList();
        }
    }

    /** What the law asks for beyond the questions of a topic. */
    public record Looked(String topic, String title, boolean complete, List<Condition> list, boolean draft) {}

    /** A condition, with its sections and note. */
    public record Condition(String says, String cited, String note) {

        static List<Condition> all(Topic topic, Profile profile, Conditions conditions) {
            return conditions.list().stream()
                    .map(one -> new Condition(
                            topic.conditions().containsKey(one.name())
                                    ? topic.conditions().get(one.name()).asks()
                                    : Words.names(List.of(one.name())),
                            Words.citations(
                                    profile,
                                    one.provisions().stream().map(profile::cite).toList()),
                            one.note()))
                    .toList();
        }
    }
}
