package org.accede.profile.edit;

/** A value as it stands in a text. */
public sealed interface Part permits Scalar, Group {

    void write(StringBuilder out);

    /** As it stands there. */
    default String raw() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /** The same in one line and without comments: two values that say the same are the same so. */
    String inLine();
}
