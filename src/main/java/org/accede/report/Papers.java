package org.accede.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Filter;
import org.accede.paper.Mark;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.profile.Profile;
import org.accede.verdict.Word;

/** What those who compose papers share. */
final class Papers {

    private Papers() {}

    /** A verdict; what is covered or could be cured turns on a formality, and an option asks nothing. */
    static Mark mark(Word word) {
        return new Mark(word.id(), word.words(), tone(word));
    }

    private static Mark.Tone tone(Word word) {
        return switch (word) {
            case MET -> Mark.Tone.FINE;
            case COVERED, CURABLE -> Mark.Tone.FORMALITY;
            case PARTIAL, NOT_MET, GAP -> Mark.Tone.GAP;
            case OPEN -> Mark.Tone.OPEN;
            case NOT_APPLICABLE, NOT_YET_DUE, USED, NOT_USED -> Mark.Tone.ASIDE;
        };
    }

    /** The counts of duties as a bar shows them; {@link #tone} and these say the same. */
    static Map<Mark.Tone, Integer> tones(Summary summary) {
        Map<Mark.Tone, Integer> tones = new LinkedHashMap<>();
        for (Mark.Tone tone : Mark.Tone.values()) {
            tones.put(tone, 0);
        }
        summary.words().forEach((word, count) -> tones.merge(tone(word), count, Integer::sum));
        return tones;
    }

    /** In the order in which people look for them: the scale, what is not asked, then options. */
    private static final List<Word> ORDER = Stream.concat(
                    Summary.OF_DUTIES.stream(), Stream.of(Word.USED, Word.NOT_USED))
            .toList();

    static List<Word> inOrder(Stream<Word> words) {
        return words.distinct().sorted(Comparator.comparing(ORDER::indexOf)).toList();
    }

    /** The verdicts that occur. */
    static Filter verdicts(Stream<Word> words) {
        return new Filter(
                "verdict",
                "Verdict",
                inOrder(words).stream()
                        .map(word -> new Filter.Choice(word.id(), word.words()))
                        .toList());
    }

    static List<String> opening(Profile profile, java.time.LocalDate asOf) {
        List<String> says = new ArrayList<>();
        says.add("As of " + Words.day(asOf) + "."
                + (profile.lawAsRead().isEmpty() ? "" : " Newest law text read: " + profile.lawAsRead() + "."));
        if (profile.constructed()) {
            says.add("A constructed example, not a real country.");
        }
        says.add(Words.NOT_A_MEASURE);
        return says;
    }

    static Map<String, String> inputs(Profile profile, String catalogue, String rules) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("profile", profile.digest());
        inputs.put("catalogue", catalogue);
        inputs.put("rules", rules);
        return inputs;
    }

    static Section section(String id, int level, String title, Block... blocks) {
        return new Section(id, level, title, List.of(blocks));
    }

    static Table.Row row(String id, Map<String, String> tags, Cell... cells) {
        return new Table.Row(id, Arrays.asList(cells), tags);
    }

    static Table.Row row(String id, Cell... cells) {
        return row(id, Map.of(), cells);
    }

    static Table.Column head(String title, int share) {
        return new Table.Column(title, share, Table.Kind.HEAD);
    }

    static Table.Column text(String title, int share) {
        return new Table.Column(title, share, Table.Kind.TEXT);
    }

    static Table.Column mark(String title, int share) {
        return new Table.Column(title, share, Table.Kind.MARK);
    }

    static Table.Column day(String title, int share) {
        return new Table.Column(title, share, Table.Kind.DAY);
    }

    static Table.Column count(String title, int share) {
        return new Table.Column(title, share, Table.Kind.COUNT);
    }

    static Cell marked(Word word) {
        return new Cell.Marked(mark(word));
    }

    static Cell count(int number) {
        return new Cell.Count(number);
    }

    /** All in one line, as a spreadsheet is easiest to search and to sort. */
    static Cell joined(Collection<String> parts) {
        return Cell.text(String.join("; ", parts));
    }

    /** Fit for an anchor: "budapest II.1" gives "budapest-ii-1". */
    static String id(String... parts) {
        return String.join("-", parts).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
