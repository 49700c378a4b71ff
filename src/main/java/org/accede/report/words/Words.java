package org.accede.report.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Requirement;
import org.accede.finding.Formality;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.profile.Standing;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Word;

/** Phrases that several writers share. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final Pattern ISO_DAY = Pattern.compile("(?<![\\w/.=-])(?:19|20)\\d\\d-\\d\\d-\\d\\d(?![\\w/-])");

    private Words() {}

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** As precise as it is known: "9 October 2024", "October 2025", "2025". */
    public static String moment(Moment moment) {
        return switch (moment.text().length()) {
            case 4 -> moment.text();
            case 7 -> MONTH.format(moment.first());
            default -> day(moment.first());
        };
    }

    /** The same of a day as a profile has it, which may be nothing but words. */
    public static String moment(String day) {
        return Moment.of(day).map(Words::moment).orElse(day);
    }

    /** A text with its days as people write them; what is a part of an address or a reference stays. */
    public static String days(String text) {
        return ISO_DAY.matcher(text).replaceAll(found -> moment(found.group()));
    }

    /** From what level to what, in the words of verdicts. */
    public static String range(Interval interval) {
        return interval.closed()
                ? level(interval.floor())
                : level(interval.floor()) + " to " + level(interval.ceiling());
    }

    private static String level(Level level) {
        return level == Level.CURABLE ? Word.CURABLE.words() : level.words();
    }

    /** Where it stands, since when, as of when that is said, and what is doubtful about it. */
    public static String standing(Standing standing) {
        List<String> aside = new ArrayList<>();
        standing.since().ifPresentOrElse(since -> aside.add(moment(since)), () -> {
            if (standing.state() == Standing.State.INVITED) {
                aside.add("date not known");
            }
        });
        standing.asOf().ifPresent(asOf -> aside.add("as of " + moment(asOf)));
        if (!standing.doubt().isEmpty()) {
            aside.add("doubtful: " + standing.doubt());
        }
        return station(standing.state()) + (aside.isEmpty() ? "" : " (" + String.join("; ", aside) + ")");
    }

    /** The same and all that came before, from the first on. */
    public static String history(Standing standing) {
        String before = standing.earlier().stream().map(Words::standing).collect(Collectors.joining(", then "));
        return standing(standing) + (before.isEmpty() ? "" : "; before: " + before);
    }

    private static String station(Standing.State state) {
        return switch (state) {
            case NONE -> "neither joined nor signed";
            case APPROVED -> "approved at home, not a Party";
            case SIGNED -> "signed, not a Party";
            case INVITED -> "invited to accede, not a Party";
            case DEPOSITED -> "instrument deposited, not yet in force for it";
            case PARTY -> "Party";
            case UNKNOWN -> "standing not known";
        };
    }

    public static final String NOT_A_MEASURE =
            "This table sets law beside treaty text. It is no measure of compliance, ranks nobody and is not legal advice; it is as good as the answers"
                    + " in the profile. Unknown is not no.";

    /** Citations with the sections of one law together: "CMCA s. 2, s. 14(1); Constitution art. 31". */
    public static String citations(Profile profile, List<String> citations) {
        return byLaw(profile, citations).entrySet().stream()
                .map(law -> (law.getKey() + " "
                                + law.getValue().stream()
                                        .filter(section -> !section.isEmpty())
                                        .collect(Collectors.joining(", ")))
                        .strip())
                .collect(Collectors.joining("; "));
    }

    /** The same citations, those of one law together, in the order of its sections. */
    public static List<String> inOrder(Profile profile, List<String> citations) {
        return byLaw(profile, citations).entrySet().stream()
                .flatMap(law -> law.getValue().stream().map(section -> (law.getKey() + " " + section).strip()))
                .toList();
    }

    /** The sections in the order of the law, which are cited in the order of the questions. */
    private static Map<String, List<String>> byLaw(Profile profile, List<String> citations) {
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
        byLaw.values().forEach(sections -> sections.sort(Sections.IN_ORDER));
        return byLaw;
    }

    /** Names of conditions and elements in words, with the item of which one is asked; of several items of one element only the number. */
    public static String names(Collection<String> names) {
        Map<String, List<ElementName>> byWords = new LinkedHashMap<>();
        names.stream().map(ElementName::of).forEach(name -> byWords.computeIfAbsent(
                        name.words(), words -> new ArrayList<>())
                .add(name));
        return byWords.entrySet().stream()
                .map(one -> one.getKey() + items(one.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String items(List<ElementName> names) {
        String item = names.get(0).item();
        return names.size() > 1 ? " x" + names.size() : item.isEmpty() ? "" : ": " + item.replace('-', ' ');
    }

    /** "reservation under UN-11.3 (import of credentials): not looked up". */
    public static String filing(Formality formality) {
        return formality.by() + " under " + formality.article() + " (" + names(formality.names()) + "): "
                + formality.words();
    }

    /** The mark of an unverified text. */
    public static String mark(Requirement requirement) {
        return requirement.confidence().verified() ? "" : "~";
    }

    /** A source of a profile by its short title. */
    public static String source(Profile profile, String id) {
        return profile.sources().containsKey(id) ? profile.sources().get(id).shortTitle() : id;
    }

    /** As a sentence begins. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
