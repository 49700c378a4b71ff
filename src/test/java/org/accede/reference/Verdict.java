package org.accede.reference;

import org.accede.verdict.Interval;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** Between which levels it lies, whether it is asked at all, and the word for it. */
public record Verdict(Interval interval, Truth applies, Word word) {

    @Override
    public String toString() {
        return word.id() + " (" + interval + ", applies: " + applies + ")";
    }
}
