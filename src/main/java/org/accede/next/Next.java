package org.accede.next;

import java.util.List;
import org.accede.catalogue.Instrument;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.verdict.Word;

/**
 * The open questions of a country, those first that can still decide most.
 *
 * @param findings on the profile as it is
 * @param treaties that are looked at
 * @param open how many open questions there are in all
 * @param questions the first of them
 */
public record Next(Findings findings, List<Instrument> treaties, int open, List<Question> questions) {

    /**
     * One of them.
     *
     * @param asks in words
     * @param waiting the obligations that are due and whose verdict its answer can change, in the order of the treaties
     * @param trials what each answer that was tried would decide; empty if none could be
     */
    public record Question(OpenQuestion question, String asks, List<String> waiting, List<Trial> trials) {

        /** The most verdicts that one answer changes. */
        int most() {
            return trials.stream()
                    .mapToInt(trial -> trial.changes().size())
                    .max()
                    .orElse(0);
        }
    }

    /**
     * What comes out if the profile has one answer more.
     *
     * @param answer in words
     * @param changes verdicts that have another word then
     * @param narrowed how many others have the same word, and less is open in them
     */
    public record Trial(String answer, List<Change> changes, int narrowed) {}

    /** A verdict that changes. */
    public record Change(String requirement, Word from, Word to) {}
}
