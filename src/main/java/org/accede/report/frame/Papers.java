package org.accede.report.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.finding.Finding;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Filter;
import org.accede.paper.Mark;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.profile.Bill;
import org.accede.profile.Profile;
import org.accede.report.words.Verdicts;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** What those who compose papers share. */
public final class Papers {

    public static final String CONFIDENTIAL = "Confidential: a bill that is not public is counted here.";

    public static final String CONSTRUCTED = "A constructed example, not a real country.";

    private Papers() {}

    /** A verdict; what is covered or could be cured turns on a formality, and an option asks nothing. */
    public static Mark mark(Word word) {
        return new Mark(word.id(), word.words(), tone(word));
    }

    /** The same of a requirement; "(ours)" where our reading alone keeps it from being met. */
    public static Mark mark(Finding finding) {
        Word word = finding.word();
        return new Mark(word.id(), word.words() + (finding.isOursAlone() ? " (ours)" : ""), tone(word));
    }

    /** What it calls for. */
    public static Mark.Tone tone(Word word) {
        return switch (word) {
            case MET -> Mark.Tone.FINE;
            case COVERED, CURABLE -> Mark.Tone.FORMALITY;
            case PARTIAL, NOT_MET, GAP -> Mark.Tone.GAP;
            case OPEN -> Mark.Tone.OPEN;
            case NOT_APPLICABLE, NOT_YET_DUE, USED, NOT_USED -> Mark.Tone.ASIDE;
        };
    }

    /** The verdicts that occur. */
    public static Filter verdicts(Stream<Word> words) {
        return new Filter(
                "verdict",
                "Verdict",
                Verdicts.inOrder(words).stream()
                        .map(word -> new Filter.Choice(word.id(), word.words()))
                        .toList());
    }

    /** When, on what law, and what a report is not. */
    public static List<String> opening(Profile profile, LocalDate asOf) {
        List<String> says = new ArrayList<>();
        says.addAll(profile.onItsName());
        profile.superseded().forEach(line -> says.add(line + "."));
        says.add("As of " + Words.day(asOf) + "."
                + (profile.lawAsRead().isEmpty()
                        ? ""
                        : " Newest law text read: " + Words.moment(profile.lawAsRead()) + "."));
        says.addAll(onEarlierLaw(profile, asOf));
        if (profile.bills().stream().anyMatch(Bill::confidential)) {
            says.add(CONFIDENTIAL);
        }
        if (profile.constructed()) {
            says.add(CONSTRUCTED);
        }
        says.add(Words.NOT_A_MEASURE);
        return says;
    }

    /** What has to be known of verdicts on a day that is older than the texts that were read; nothing on a later day. */
    public static List<String> onEarlierLaw(Profile profile, LocalDate day) {
        return profile.isReadAfter(day)
                ? List.of("The law of " + profile.name() + " was read as it stood later. A provision counts on "
                        + Words.day(day) + " too, unless the profile says since when it holds: look that up before you"
                        + " rely on what stands here.")
                : List.of();
    }

    public static Map<String, String> inputs(Profile profile, String catalogue, String rules) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("profile", profile.digest());
        inputs.put("catalogue", catalogue);
        inputs.put("rules", rules);
        return inputs;
    }

    public static Section section(String id, int level, String title, Block... blocks) {
        return new Section(id, level, title, List.of(blocks));
    }

    public static Table.Row row(String id, Map<String, String> tags, Cell... cells) {
        return new Table.Row(id, Arrays.asList(cells), tags);
    }

    public static Table.Row row(String id, Cell... cells) {
        return row(id, Map.of(), cells);
    }

    public static Table.Column head(String title, int share) {
        return new Table.Column(title, share, Table.Kind.HEAD);
    }

    public static Table.Column text(String title, int share) {
        return new Table.Column(title, share, Table.Kind.TEXT);
    }

    public static Table.Column mark(String title, int share) {
        return new Table.Column(title, share, Table.Kind.MARK);
    }

    public static Table.Column day(String title, int share) {
        return new Table.Column(title, share, Table.Kind.DAY);
    }

    public static Table.Column count(String title, int share) {
        return new Table.Column(title, share, Table.Kind.COUNT);
    }

    public static Cell marked(Word word) {
        return new Cell.Marked(mark(word));
    }

    public static Cell count(int number) {
        return new Cell.Count(number);
    }

    /** All in one line, as a spreadsheet is easiest to search and to sort. */
    public static Cell joined(Collection<String> parts) {
        return Cell.text(String.join("; ", parts));
    }

    /** Fit for an anchor: "budapest II.1" gives "budapest-ii-1". */
    public static String id(String... parts) {
        return String.join("-", parts).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
