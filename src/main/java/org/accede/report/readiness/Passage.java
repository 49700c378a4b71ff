package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.paper.Picture;
import org.accede.readiness.Purpose;

/**
 * What is said under one heading: statements with their labels, and sentences without.
 *
 * @param level 1 for a treaty, 2 for a part of it
 * @param picture drawn before what is said
 */
record Passage(int level, String id, String title, Optional<Picture> picture, List<Statement> statements) {

    /** A label with what it says; one without label is a sentence by itself. */
    record Statement(String label, String says) {

        boolean isLabelled() {
            return !label.isEmpty();
        }
    }

    static Passage of(int level, String id, String title) {
        return new Passage(level, id, title, Optional.empty(), new ArrayList<>());
    }

    /** A part that looks at what a State wants to do. */
    static Passage of(Purpose purpose, String id, String title) {
        return of(2, id + "-" + purpose.id(), purpose.title() + ": " + title);
    }

    /** Adds a statement, unless it says nothing. */
    Passage say(String label, String says) {
        if (!says.isBlank()) {
            statements.add(new Statement(label, says));
        }
        return this;
    }

    Passage say(String says) {
        return say("", says);
    }
}
