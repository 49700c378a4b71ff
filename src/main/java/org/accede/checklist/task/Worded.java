package org.accede.checklist.task;

import java.util.Locale;

/** A word of tables and of JSON, written there in small letters with hyphens. */
public interface Worded {

    String name();

    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
