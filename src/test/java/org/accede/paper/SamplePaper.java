package org.accede.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.paper.Mark.Tone;
import org.accede.paper.Table.Column;
import org.accede.paper.Table.Kind;
import org.accede.paper.Table.Row;

/** A paper with everything that a paper can have. */
public final class SamplePaper {

    public static final String HOSTILE =
            "<script>alert(1)</script> </style></svg></title> \"quoted\" 'single' & &amp; ]]> "
                    + "${x} @if(true) javascript:alert(1) https://evil.example/ \u202Eright to left\u202C \u0000\u0007\u001b[31m \uD800 half";

    private static final Mark MET = new Mark("met", "met", Tone.FINE);
    private static final Mark CURABLE = new Mark("curable", "needs a declaration", Tone.FORMALITY);
    private static final Mark NOT_MET = new Mark("not-met", "not met", Tone.GAP);
    private static final Mark OPEN = new Mark("open", "open", Tone.OPEN);
    private static final Mark ASIDE = new Mark("not-yet-due", "not yet due", Tone.ASIDE);
    private static final List<Mark> MARKS = List.of(MET, NOT_MET, CURABLE, OPEN, MET, ASIDE);
    private static final List<String> BINDINGS = List.of("shall", "shall-consider", "may");

    private SamplePaper() {}

    public static Paper full() {
        return paper("Sampleland: what each treaty still asks", "plain", 200);
    }

    /** Every text that could come from a profile is hostile. */
    public static Paper hostile() {
        return paper(HOSTILE, HOSTILE, 21);
    }

    /** The same with texts that harm nobody. */
    public static Paper harmless() {
        return paper("A title", "plain", 21);
    }

    /** Words without end. */
    public static Paper endless() {
        return paper("A title", "x".repeat(100_000), 21);
    }

    private static Paper paper(String title, String text, int rows) {
        Table main = concordance(text, rows);
        List<Section> sections = List.of(
                new Section(
                        "summary",
                        1,
                        "Summary " + text,
                        List.of(Block.say(PROSE + text), Block.notice(text), figures(text))),
                new Section("treaty", 1, "Convention on Cybercrime", List.of(Block.say(PROSE), bars(text), days(text))),
                new Section("concordance", 2, "Table of concordance", List.of(main)),
                new Section(
                        "points", 2, "What to find out", List.of(new Block.Points(List.of("One thing", text, PROSE)))),
                new Section("drafts", 1, "Draft texts", List.of()),
                new Section("draft-one", 2, "Declarations", List.of(draft(text))),
                new Section("deep", 3, "Further down", List.of(work(text))));
        return new Paper(
                "sample",
                title,
                "Sampleland, Convention on Cybercrime. " + text,
                LocalDate.of(2026, 11, 21),
                List.of("As of 21 November 2026.", text),
                Map.of("profile", "sha256:" + "0123456789abcdef".repeat(4)),
                List.of(
                        new Filter(
                                "verdict",
                                "Verdict",
                                MARKS.stream()
                                        .distinct()
                                        .map(mark -> new Filter.Choice(mark.id(), mark.words()))
                                        .toList()),
                        new Filter(
                                "binding",
                                "Binding",
                                BINDINGS.stream()
                                        .map(each -> new Filter.Choice(each, each.replace('-', ' ')))
                                        .toList())),
                sections,
                List.of(main));
    }

    private static final String PROSE =
            "The law of Sampleland answers most of what the treaty asks. Unknown is not no, and nothing is concluded from the absence of an answer. ";

    private static Table concordance(String text, int rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            if (i % 7 == 0) {
                all.add(Row.group(
                        "group-" + i, "Article " + (i / 7 + 2) + ", Illegal access and what belongs to it " + text));
            }
            Mark mark = MARKS.get(i % MARKS.size());
            String binding = BINDINGS.get(i / 7 % BINDINGS.size());
            all.add(new Row(
                    "X-" + i,
                    List.of(
                            Cell.text("X-" + (i / 7 + 2) + "." + (i % 7 + 1), binding.replace('-', ' ')),
                            Cell.text(
                                    "Make it an offence to enter the whole or any part of a computer system without right, when done on purpose."),
                            i % 3 == 0 ? Cell.EMPTY : Cell.text("Computer Misuse Act 2018, section " + i, text),
                            new Cell.Marked(mark),
                            mark == MET
                                    ? Cell.EMPTY
                                    : Cell.text(
                                            "Entering a part of a system is not covered.",
                                            "Nobody has said whether intent suffices."),
                            mark == MET
                                    ? Cell.EMPTY
                                    : Cell.text("Amend the section so that it covers any part of a system.")),
                    Map.of("verdict", mark.id(), "binding", binding)));
        }
        return new Table(
                "concordance",
                "Table of concordance",
                List.of(
                        new Column("Provision", 10, Kind.HEAD),
                        new Column("What it asks", 24, Kind.TEXT),
                        new Column("National provision", 18, Kind.TEXT),
                        new Column("Verdict", 12, Kind.MARK),
                        new Column("What is missing", 18, Kind.TEXT),
                        new Column("What to do", 18, Kind.TEXT)),
                all);
    }

    private static Table figures(String text) {
        return new Table(
                "figures",
                "Counts",
                List.of(
                        new Column("Chapter", 60, Kind.HEAD),
                        new Column("Obligations", 20, Kind.COUNT),
                        new Column("Due", 20, Kind.DAY)),
                List.of(
                        new Row(
                                "a",
                                List.of(
                                        Cell.text("Measures " + text),
                                        new Cell.Count(1204),
                                        new Cell.Day(LocalDate.of(2027, 6, 15))),
                                Map.of()),
                        new Row("b", List.of(Cell.text("Cooperation"), new Cell.Count(7), Cell.EMPTY), Map.of())));
    }

    private static Table work(String text) {
        return new Table(
                "work",
                "To do",
                List.of(
                        new Column("Action", 40, Kind.HEAD),
                        new Column("Due", 15, Kind.DAY),
                        new Column("Owner", 20, Kind.TEXT),
                        new Column("Status", 25, Kind.FILL, List.of("to do", "under way", "done"))),
                List.of(new Row(
                        "a",
                        List.of(
                                Cell.text("Deposit " + text),
                                new Cell.Day(LocalDate.of(2027, 6, 15)),
                                Cell.text("Ministry of foreign affairs"),
                                Cell.EMPTY),
                        Map.of("verdict", "open"))));
    }

    private static Block.Draft draft(String text) {
        return new Block.Draft(
                "draft-1",
                "Declaration under Article 2 " + text,
                "Article 2, second sentence; Article 40",
                List.of(
                        "In accordance with Article 2 of the Convention, [State] declares that ... " + text,
                        "Done at [place] on [date]."),
                "The wording is ours. The depositary's practice is to be checked.");
    }

    public static Picture.Bars bars(String text) {
        List<Picture.Bar> bars = List.of(
                bar(
                        "Convention on Cybercrime (ETS 185)",
                        "Measures at the national level, substantive criminal law",
                        21,
                        3,
                        6,
                        11,
                        2),
                bar("Convention on Cybercrime (ETS 185)", "International cooperation", 9, 0, 1, 38, 0),
                bar("Convention on Cybercrime (ETS 185)", "Final provisions", 0, 1, 0, 0, 4),
                bar("United Nations Convention against Cybercrime", "Criminalization " + text, 13, 2, 11, 30, 1),
                bar("United Nations Convention against Cybercrime", "Nothing here", 0, 0, 0, 0, 0));
        return new Picture.Bars(
                "chapters",
                "Obligations by chapter",
                "Of the obligations, most are open. " + text,
                List.of(Tone.values()),
                bars,
                data("chapters-data", text));
    }

    private static Picture.Bar bar(String group, String label, int... counts) {
        Map<Tone, Integer> map = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            map.put(tone, counts[tone.ordinal()]);
        }
        return new Picture.Bar(group, label, map);
    }

    public static Picture.Days days(String text) {
        return new Picture.Days(
                "timeline",
                "The way to the Convention",
                "From 2001 to 2031. " + text,
                Stream.of(
                                new Picture.Event(
                                        LocalDate.of(2001, 11, 23), Picture.Kind.HAPPENED, "open for signature"),
                                new Picture.Event(
                                        LocalDate.of(2004, 7, 1),
                                        Picture.Kind.HAPPENED,
                                        "the treaty entered into force"),
                                new Picture.Event(LocalDate.of(2026, 11, 21), Picture.Kind.TODAY, "as of this day"),
                                new Picture.Event(
                                        LocalDate.of(2026, 12, 1),
                                        Picture.Kind.LAST_DAY,
                                        "the invitation of the Committee of Ministers is valid for five years; a request made late is a new request: last day"),
                                new Picture.Event(
                                        LocalDate.of(2027, 6, 15), Picture.Kind.SUPPOSED, "deposit asked about"),
                                new Picture.Event(
                                        LocalDate.of(2027, 6, 15),
                                        Picture.Kind.SUPPOSED,
                                        "declarations and reservations are made at the latest on this day"),
                                new Picture.Event(
                                        LocalDate.of(2027, 10, 1),
                                        Picture.Kind.COMING,
                                        "in force for the country " + text))
                        .toList(),
                data("timeline-data", text));
    }

    private static Table data(String id, String text) {
        return new Table(
                id,
                "Data",
                List.of(
                        new Column("Chapter", 50, Kind.HEAD),
                        new Column("met", 25, Kind.COUNT),
                        new Column("gap", 25, Kind.COUNT)),
                List.of(new Row(
                        "a", List.of(Cell.text("One " + text), new Cell.Count(21), new Cell.Count(6)), Map.of())));
    }
}
