package org.accede.checklist.task;

import java.util.Arrays;
import java.util.stream.Stream;
import org.accede.verdict.Worded;

/** What a duty or a set of questions is about: the kinds of requirements and of topics. */
public enum SubjectMatter implements Worded {
    CRIMINALIZATION,
    OFFENCE,
    DEFINITION,
    GENERAL,
    POWER,
    SAFEGUARD,
    JURISDICTION,
    ENFORCEMENT,
    INSTITUTION,
    COOPERATION,
    NOTIFICATION,
    PREVENTION,
    ASSISTANCE,
    OPTION,
    STATUS,
    /** Anything that has no name here, such as what is said of tasks that are about no duty. */
    OTHER;

    /** The kind of a requirement or a topic; another treaty may bring others. */
    public static SubjectMatter of(String kind) {
        return Worded.of(SubjectMatter.class, kind).orElse(OTHER);
    }

    /** All that have a name. */
    public static Stream<SubjectMatter> named() {
        return Arrays.stream(values()).filter(one -> one != OTHER);
    }
}
