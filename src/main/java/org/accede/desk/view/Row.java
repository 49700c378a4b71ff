package org.accede.desk.view;

import java.util.List;
import java.util.Optional;

/**
 * A question within an article, and its answer.
 *
 * @param id of the question
 * @param spot where it stands on the page
 * @param asks the question
 * @param mark what its answer does to the verdict
 * @param answers what the law is said to do, the one that counts first; empty if nobody has answered
 * @param follows from which questions the answer follows; empty if it was given
 * @param left why it was left open; empty for no reason
 * @param bill what the bill that was chosen answers; empty if it does not, or none was
 * @param ours why it is stricter than the text; empty where it is not
 * @param needless whether another way makes it needless
 * @param draft whether something was typed for it and not saved
 * @param against whether it contradicts a draft, or the draft of it an answer
 * @param saved the entry of the history that has just saved it, which can be taken back; 0 for none
 * @param form set while it is being answered
 */
public record Row(
        String id,
        Spot spot,
        String asks,
        Marked mark,
        List<Said> answers,
        List<String> follows,
        String left,
        List<Said> bill,
        String ours,
        boolean needless,
        boolean draft,
        boolean against,
        long saved,
        Optional<Form> form) {

    /**
     * Where a question stands.
     *
     * @param key short, and of nothing else on the page
     * @param first whether no paragraph before asks it: its answer is shown in full there, and changed there
     */
    public record Spot(String key, boolean first) {

        /** On a page of its own. */
        public static final Spot ALONE = new Spot("alone", true);
    }

    /** An answer: its value in words, where the law says so, the note, who signed, and what is to be said of its law where that is old. */
    public record Said(String value, String cited, String note, String signed, boolean reported, String old) {}

    /** As part of an address. */
    public String anchor() {
        return anchor(id);
    }

    /** The same of any question. */
    public static String anchor(String id) {
        return "q-" + id.replace('/', '-');
    }

    public boolean isAnswered() {
        return !answers.isEmpty();
    }
}
