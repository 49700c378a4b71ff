package org.accede.desk.view;

import java.util.List;
import java.util.Optional;
import org.accede.checklist.draft.Draft;

/**
 * An action as a card.
 *
 * @param id of the action, and {@code anchor} on the page
 * @param title the team's, or else the rules' {@code usual} one
 * @param isOvertaken whether a verdict has changed since the team put it in its own words
 * @param serves the places in the treaties
 * @param lacks what the law lacks
 * @param state as the rules see it
 * @param status as the team says, {@code statusWords} in words
 * @param by the day, in words; empty for none
 * @param late how many days it is behind the team's day
 * @param tooLate by how many days it would be done too late for the deposit
 * @param owner who usually sees to such a thing
 * @param clash whether it is marked done and no answer says so
 * @param answer the page on which it would be answered; empty for none
 * @param form empty unless somebody writes on it
 */
public record TaskCard(
        String id,
        String anchor,
        String title,
        String usual,
        boolean isOvertaken,
        String serves,
        String provisions,
        String lacks,
        List<InBill> bills,
        Marked state,
        String status,
        String statusWords,
        String by,
        int late,
        int tooLate,
        String who,
        String owner,
        String way,
        String note,
        List<String> contents,
        String doneWhen,
        List<Text> texts,
        boolean clash,
        String answer,
        Optional<Form> form) {

    /** What a bill would make of it. */
    public record InBill(String address, String title, Marked mark) {}

    /** A draft to work on. */
    public record Text(String title, List<String> paragraphs, String note) {

        static Text of(Draft draft) {
            return new Text(draft.title(), draft.paragraphs(), draft.note());
        }
    }

    /** What is written on a card. @param wrong messages by field */
    public record Form(
            String status,
            String by,
            String who,
            String way,
            String note,
            String title,
            List<Way> ways,
            List<Status> statuses,
            java.util.Map<String, String> wrong) {}

    /** A way to do it where there is a choice. */
    public record Way(String title, String how) {}

    public record Status(String id, String words) {}
}
