package org.accede.build;

import org.accede.input.Where;

/**
 * A paragraph of a treaty, or a part of one, as the map of the treaty lists it.
 *
 * @param id such as {@code BC-9.1.a}
 * @param title of its article
 * @param binding in the map's own word, such as {@code SHALL} or {@code MAY-RES}
 * @param mark how the map says where its knowledge comes from
 */
public record MapRow(Where where, String id, String title, String binding, String mark) {

    /** The id of its article: {@code BC-9} for {@code BC-9.1.a}. */
    public String article() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Whether the requirement is this paragraph or a part of it. */
    public boolean holds(String requirement) {
        return requirement.equals(id) || requirement.startsWith(id + ".");
    }
}
