package org.accede.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.accede.profile.Standing;
import org.accede.verdict.Word;

/** Phrases that several writers share. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String standing(Standing standing) {
        String words = switch (standing.state()) {
            case NONE -> "not signed";
            case SIGNED -> "signed, not a Party";
            case INVITED -> "invited to accede, not a Party";
            case PARTY -> "Party";
            case UNKNOWN -> "standing not known";
        };
        return standing.since().map(day -> words + " (" + day(day) + ")").orElse(words);
    }

    /** The counts of the duties in a sentence; what is zero is left out. */
    static String duties(Summary summary) {
        List<String> counts = new ArrayList<>();
        summary.words().forEach((word, count) -> {
            if (count > 0) {
                counts.add(count + " " + word.words());
            }
        });
        return summary.obligations() + " obligations: " + (counts.isEmpty() ? "none" : String.join(", ", counts));
    }

    /** What the numbers mean for somebody who reads nothing else. */
    static String inShort(GapReport.Part part) {
        Summary summary = part.summary();
        int fine = summary.words().get(Word.MET) + summary.words().get(Word.COVERED);
        StringBuilder says = new StringBuilder("The profile shows ")
                .append(fine)
                .append(" of ")
                .append(summary.obligations())
                .append(" obligations fulfilled, ")
                .append(summary.gaps())
                .append(" that need a change of law");
        if (summary.words().get(Word.CURABLE) > 0) {
            says.append(", ").append(summary.words().get(Word.CURABLE)).append(" that a declaration or reservation would cover");
        }
        return says.append(", and leaves ").append(summary.words().get(Word.OPEN)).append(" open.").toString();
    }

    static String unverified(Summary summary) {
        return summary.unverified() == 0
                ? "All of them rest on the authentic text of the treaty."
                : summary.unverified() + " of these verdicts rest on treaty text that was not checked against the authentic one (marked ~).";
    }

    static final String NOT_A_MEASURE =
            "This table sets law beside treaty text. It is no measure of compliance, ranks nobody and is not legal advice; it is as good as the answers"
                    + " in the profile. Unknown is not no.";

    /** The mark of an unverified text. */
    static String mark(org.accede.catalogue.Requirement requirement) {
        return requirement.confidence().verified() ? "" : "~";
    }
}
