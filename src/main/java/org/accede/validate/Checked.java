package org.accede.validate;

import java.util.List;
import java.util.Optional;
import org.accede.input.InvalidDocumentException;
import org.accede.input.UsageException;

/**
 * A file, and what there is to say of it.
 *
 * @param name by which it was asked for
 * @param errors that have to be mended before there is anything else to say
 * @param validation empty where there are errors
 */
public record Checked(String name, List<Fault> errors, Optional<Validation> validation) {

    /**
     * An error.
     *
     * @param line counted from 1; 0 where it concerns the file as a whole
     * @param mend what to do about it; empty where the first sentence says it
     */
    public record Fault(String file, int line, int column, String what, String mend) {}

    /** Name of what is piped in, where a file could stand. */
    public static final String STANDARD_INPUT = "-";

    /** Whether other commands can be told its name. */
    public boolean isNamed() {
        return !name.equals(STANDARD_INPUT);
    }

    public static Checked fine(String name, Validation validation) {
        return new Checked(name, List.of(), Optional.of(validation));
    }

    public static Checked wrong(String name, InvalidDocumentException invalid) {
        return new Checked(
                name,
                invalid.problems().stream()
                        .map(one -> new Fault(
                                one.where().file(),
                                one.where().line(),
                                one.where().column(),
                                one.wrong(),
                                one.mend()))
                        .toList(),
                Optional.empty());
    }

    public static Checked wrong(String name, UsageException misuse) {
        return new Checked(name, List.of(new Fault(name, 0, 0, misuse.getMessage(), "")), Optional.empty());
    }
}
