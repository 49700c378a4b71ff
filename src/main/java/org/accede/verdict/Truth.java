package org.accede.verdict;

/** Whether something is so, with unknown kept apart. */
public enum Truth implements Worded {
    NO,
    UNKNOWN,
    YES;

    public static Truth of(boolean value) {
        return value ? YES : NO;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
