package org.accede.input;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used, with every problem found in it. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public InvalidDocumentException(Where where, String wrong, String mend) {
        this(List.of(new Problem(where, wrong, mend)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
