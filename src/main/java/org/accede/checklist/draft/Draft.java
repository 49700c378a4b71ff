package org.accede.checklist.draft;

import java.util.List;

/**
 * A draft of what a State would file, filled from its profile as far as that goes; what it has to add stands in square brackets.
 *
 * @param id under which it is filed, or of the duty to notify
 * @param own whether the words are those of the profile
 */
public record Draft(
        String id, DraftForm as, String title, String basis, List<String> paragraphs, String note, boolean own) {

    /** The same under another id. */
    public Draft named(String other) {
        return new Draft(other, as, title, basis, paragraphs, note, own);
    }
}
