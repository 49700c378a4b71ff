package org.accede.profile.edit;

/** One of the values of an object or a list, with all that stands around it. */
final class Entry {

    /** Spaces, lines and comments before it. */
    String before;

    /** Its name; empty in a list. */
    final String key;

    /** The name as it stands there, up to the value. */
    final String named;

    Part value;

    /** What stands between the value and its comma. */
    String after = "";

    Entry(String before, String key, String named, Part value) {
        this.before = before;
        this.key = key;
        this.named = named;
        this.value = value;
    }

    void write(StringBuilder out) {
        out.append(before).append(named);
        value.write(out);
        out.append(after);
    }
}
