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
}
