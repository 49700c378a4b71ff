package org.accede.paper;

import java.util.List;

/** What stands under a heading. */
public sealed interface Block permits Block.Say, Block.Points, Block.Draft, Table, Picture {

    /**
     * A paragraph.
     *
     * @param notice whether it is to be set apart, as what nobody may overlook
     */
    record Say(String text, boolean notice) implements Block {}

    /** A list. */
    record Points(List<String> items) implements Block {}

    /**
     * A text to be worked on and then sent, marked as a draft.
     *
     * @param basis the provision under which it is made
     * @param note what is to be checked before it is used
     */
    record Draft(String id, String title, String basis, List<String> paragraphs, String note) implements Block {}

    static Block say(String text) {
        return new Say(text, false);
    }

    static Block notice(String text) {
        return new Say(text, true);
    }
}
