package org.accede.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.profile.TimeOfLaw;
import org.accede.verdict.Word;

/** The verdict on the law of a later time, which differs from the one before. */
public record Later(TimeOfLaw time, Word word) {

    /** As a reader is told, beside the verdict on the law as it stands. */
    public String words() {
        return word.words() + " " + time.words();
    }

    /** Those that differ, each from the one before it. */
    static List<Later> of(Word stands, Optional<Word> commenced, Optional<Word> withBills) {
        List<Later> later = new ArrayList<>(0);
        Word before = stands;
        if (commenced.isPresent() && commenced.get() != before) {
            before = commenced.get();
            later.add(new Later(TimeOfLaw.ONCE_COMMENCED, before));
        }
        if (withBills.isPresent() && withBills.get() != before) {
            later.add(new Later(TimeOfLaw.WITH_THE_BILLS, withBills.get()));
        }
        return later;
    }
}
