package org.accede.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.catalogue.ElementName;
import org.accede.profile.Profile;
import org.accede.profile.Source;
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
        String words =
                switch (standing.state()) {
                    case NONE -> "not signed";
                    case SIGNED -> "signed, not a Party";
                    case INVITED -> "invited to accede, not a Party";
                    case DEPOSITED -> "instrument deposited, not yet in force for it";
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
            says.append(", ")
                    .append(summary.words().get(Word.CURABLE))
                    .append(" that a declaration or reservation would cover");
        }
        return says.append(", and leaves ")
                .append(summary.words().get(Word.OPEN))
                .append(" open.")
                .toString();
    }

    static String unverified(Summary summary) {
        return summary.unverified() == 0
                ? "All of them rest on the authentic text of the treaty."
                : summary.unverified()
                        + " of these verdicts rest on treaty text that was not checked against the authentic one (marked ~).";
    }

    /** What a verdict means, for those who meet it for the first time. */
    static String means(Word word) {
        return switch (word) {
            case MET -> "The law does all that is asked.";
            case COVERED ->
                "With a permitted declaration or reservation, made or planned, the law does all that is asked.";
            case CURABLE -> "Only a permitted declaration or reservation is missing, and it can still be made.";
            case PARTIAL -> "The law does a part of what is asked.";
            case NOT_MET -> "The law does nothing of it, or lacks what is essential to it.";
            case GAP -> "The law falls short for certain; how far is not known.";
            case OPEN -> "Not enough is known to tell. Open is not missing.";
            case NOT_APPLICABLE -> "It is not asked of this State.";
            case NOT_YET_DUE -> "Its time has not come.";
            case USED -> "A permission that the State uses.";
            case NOT_USED -> "A permission that the State does not use. It need not.";
        };
    }

    static final String NOT_A_MEASURE =
            "This table sets law beside treaty text. It is no measure of compliance, ranks nobody and is not legal advice; it is as good as the answers"
                    + " in the profile. Unknown is not no.";

    /** Citations with the sections of one law together: "CMCA s. 2, s. 14(1); Constitution art. 31". */
    static String citations(Profile profile, List<String> citations) {
        Map<String, List<String>> byLaw = new LinkedHashMap<>();
        for (String citation : citations) {
            String law = profile.sources().values().stream()
                    .map(Source::shortTitle)
                    .filter(title -> citation.startsWith(title + " "))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            String section = law.isEmpty() ? citation : citation.substring(law.length() + 1);
            byLaw.computeIfAbsent(law.isEmpty() ? citation : law, l -> new ArrayList<>())
                    .add(law.isEmpty() ? "" : section);
        }
        return byLaw.entrySet().stream()
                .map(law -> (law.getKey() + " " + String.join(", ", law.getValue())).strip())
                .collect(Collectors.joining("; "));
    }

    /** Names of conditions and elements in words; of several items of one element only the number. */
    static String names(Collection<String> names) {
        Map<String, Integer> items = new LinkedHashMap<>();
        names.forEach(name -> items.merge(ElementName.of(name).words(), 1, Integer::sum));
        return items.entrySet().stream()
                .map(item -> item.getValue() == 1 ? item.getKey() : item.getKey() + " x" + item.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The mark of an unverified text. */
    static String mark(org.accede.catalogue.Requirement requirement) {
        return requirement.confidence().verified() ? "" : "~";
    }

    /** A source of a profile by its short title. */
    static String source(Profile profile, String id) {
        return profile.sources().containsKey(id) ? profile.sources().get(id).shortTitle() : id;
    }
}
