package org.accede.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.paper.Mark.Tone;
import org.accede.paper.Table.Column;
import org.accede.paper.Table.Kind;
import org.accede.paper.Table.Row;

/** A paper with everything that a paper can have. */
public final class SamplePaper {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    /** How many rows the table of concordance has, without the headings of its groups. */
    public static final int ROWS = 250;

    private static final int FEW = 20;

    /** How many rows of it stand under one heading. */
    public static final int GROUP = 9;

    public static final List<String> STATES =
            List.of("not started", "under way", "done, and evidence kept", "not needed");

    public static final String HOSTILE =
            "<script>alert(1)</script> </style></svg></title> \"quoted\" 'single' & &amp; ]]> "
                    + "${x} @if(true) javascript:alert(1) https://evil.example/ \u202Eright to left\u202C \u0000\u0007\u001b[31m \uD800 half";

    private static final List<Mark> MARKS = List.of(
            new Mark("met", "met", Tone.FINE),
            new Mark("curable", "needs a declaration", Tone.FORMALITY),
            new Mark("not-met", "not met", Tone.GAP),
            new Mark("open", "open", Tone.OPEN),
            new Mark("not-yet-due", "not yet due", Tone.ASIDE));

    private static final List<String> BINDINGS = List.of("shall", "shall-consider", "may");

    private static final String ASKS =
            "The law punishes intentional access, without right, to the whole or any part of a computer"
                    + " system; it may require that security measures are infringed.";

    private final String name;
    private final String note;
    private final int rows;

    private SamplePaper(String name, String note, int rows) {
        this.name = name;
        this.note = note;
        this.rows = rows;
    }

    /** About a country, with all rows. */
    public static Paper full() {
        return of("Sampleland", "A note.");
    }

    /**
     * As long as a real one.
     *
     * @param name of the country; it begins the title
     * @param note which stands wherever a profile could say something
     */
    public static Paper of(String name, String note) {
        return new SamplePaper(name, note, ROWS).paper();
    }

    /** The same with fewer rows. */
    public static Paper brief(String name, String note) {
        return new SamplePaper(name, note, FEW).paper();
    }

    private Paper paper() {
        Table concordance = concordance("concordance", "Table of concordance", rows);
        Table actions = actions();
        return new Paper(
                "gap",
                name + ": what the treaties still ask",
                name + ", Budapest Convention and UN Convention against Cybercrime",
                AS_OF,
                List.of(
                        "This table sets law beside treaty text. It is no measure of compliance, ranks nobody and is not legal advice; it is as"
                                + " good as the answers in the profile. Unknown is not no.",
                        "Newest law text read: 2025-10-01. " + note),
                new LinkedHashMap<>(Map.of("profile", "sha256:" + "0123456789abcdef".repeat(4))),
                List.of(
                        new Filter(
                                "verdict",
                                "Verdict",
                                MARKS.stream()
                                        .map(mark -> new Filter.Choice(mark.id(), mark.words()))
                                        .toList()),
                        new Filter(
                                "binding",
                                "Binding",
                                BINDINGS.stream()
                                        .map(each -> new Filter.Choice(each, each.replace('-', ' ')))
                                        .toList())),
                sections(concordance, actions),
                List.of(concordance, actions, new Table("empty", "Concerns", concordance.columns(), List.of())));
    }

    private List<Section> sections(Table concordance, Table actions) {
        return List.of(
                new Section(
                        "summary",
                        1,
                        "Summary",
                        List.of(
                                Block.say(
                                        "The profile shows 31 of 82 obligations fulfilled, 17 that need a change of law, and leaves 34 open."
                                                + " An obligation counts as fulfilled where the law as read does all that the paragraph asks."),
                                Block.notice(
                                        "Where a provision has been suspended by a court it does not count. " + note),
                                new Block.Points(List.of(
                                        "Illegal interception: add the interception of electromagnetic emissions.",
                                        "Preservation: no power exists; Articles 16 and 17 of the Budapest Convention and Articles 25 and 26 of the UN"
                                                + " Convention ask for one.",
                                        note)),
                                bars(note),
                                days(note))),
                new Section(
                        "budapest",
                        1,
                        "Convention on Cybercrime (ETS 185)",
                        List.of(Block.say("Standing: not signed."))),
                new Section(
                        "substantive",
                        2,
                        "Chapter II, Section 1: Substantive criminal law " + note,
                        List.of(concordance("t1", "Substantive criminal law", 30))),
                new Section(
                        "concordance",
                        2,
                        "Table of concordance",
                        List.of(Block.say("What the law says on requests from abroad."), concordance)),
                new Section(
                        "actions",
                        1,
                        "What to do",
                        List.of(Block.say("In the order in which it can be done."), actions)),
                new Section("unknown", 1, "What is not known", List.of()),
                new Section("unknown-law", 2, "Questions to the ministry of justice", List.of(questions())),
                new Section("deep", 3, "Answers that would decide most", List.of(Block.say("None."))),
                new Section(
                        "drafts",
                        1,
                        "Annex: draft texts",
                        List.of(
                                Block.say("Each is to be checked by the treaty section of the foreign ministry."),
                                draft("BC-24", "Authority for extradition", "Article 24(7)(a)", note),
                                draft(
                                        "BC-27",
                                        "Central authority",
                                        "Article 27(2)(c)",
                                        "The name of the authority is not known."))));
    }

    private Table concordance(String id, String title, int size) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i % GROUP == 0) {
                all.add(group(i));
            }
            Mark mark = MARKS.get(i % MARKS.size());
            String binding = BINDINGS.get(i / GROUP % BINDINGS.size());
            all.add(new Row(
                    "r" + i,
                    List.of(
                            Cell.text(
                                    "BC-" + (2 + i / GROUP) + "." + (i % GROUP + 1) + ".a", binding.replace('-', ' ')),
                            Cell.text(ASKS),
                            i % 3 == 0
                                    ? Cell.EMPTY
                                    : Cell.text(
                                            name + " Computer Misuse and Cybercrimes Act 2018 s. 14(1)",
                                            "Penal Code s. 308A"),
                            new Cell.Marked(mark),
                            i % 4 == 0 ? Cell.text("data in transit within one system", "emissions") : Cell.EMPTY,
                            i == 1
                                    ? Cell.text(note)
                                    : Cell.text(
                                            "Amend the offence.",
                                            "Review: is the threshold one that the treaty permits?")),
                    Map.of("verdict", mark.id(), "binding", binding)));
        }
        return new Table(
                id,
                title,
                List.of(
                        new Column("Article", 9, Kind.HEAD),
                        new Column("What it asks", 26, Kind.TEXT),
                        new Column("National provision", 20, Kind.TEXT),
                        new Column("Verdict", 11, Kind.MARK),
                        new Column("What is missing", 17, Kind.TEXT),
                        new Column("What to do", 17, Kind.TEXT)),
                all);
    }

    /** Every other one with the verdict on all that stands under it. */
    private Row group(int row) {
        int article = row / GROUP;
        String title = "Article " + (2 + article) + ": Illegal access to systems " + note;
        return article % 2 == 0
                ? Row.group("g" + row, title)
                : Row.group("g" + row, title, MARKS.get(article % MARKS.size()));
    }

    private Table actions() {
        List<Row> all = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Mark mark = MARKS.get(i % MARKS.size());
            all.add(new Row(
                    "a" + i,
                    List.of(
                            Cell.text("A" + i),
                            i == 2
                                    ? Cell.text(note)
                                    : Cell.text(
                                            "Amend the Penal Code so that the offence covers data in transit.",
                                            "Article 3"),
                            new Cell.Count(i % 4),
                            i == 3 ? new Cell.Day(LocalDate.of(1850, 1, 1)) : new Cell.Day(AS_OF.plusDays(40L * i)),
                            new Cell.Marked(mark),
                            i == 4 ? Cell.text("Ministry of Justice") : Cell.EMPTY,
                            Cell.EMPTY,
                            Cell.EMPTY),
                    Map.of("verdict", mark.id())));
        }
        return new Table(
                "actions",
                "Actions",
                List.of(
                        new Column("No.", 6, Kind.HEAD),
                        new Column("Action", 30, Kind.TEXT),
                        new Column("Waits for", 8, Kind.COUNT),
                        new Column("Latest", 10, Kind.DAY),
                        new Column("State", 12, Kind.MARK),
                        new Column("Owner", 12, Kind.FILL),
                        new Column("Status", 12, Kind.FILL, STATES),
                        new Column("Done on", 10, Kind.FILL)),
                all);
    }

    private Table questions() {
        return new Table(
                "questions",
                "Questions",
                List.of(
                        new Column("Question", 60, Kind.HEAD),
                        new Column("Wait for it", 20, Kind.COUNT),
                        new Column("Due", 20, Kind.DAY)),
                List.of(
                        row(
                                "q1",
                                Cell.text("Does the law cover data in transit within one system?"),
                                new Cell.Count(1204),
                                new Cell.Day(AS_OF)),
                        row("q2", Cell.text(note), new Cell.Count(1), Cell.EMPTY)));
    }

    private static Block draft(String id, String title, String basis, String note) {
        return new Block.Draft(
                id,
                title,
                basis,
                List.of(
                        "In accordance with " + basis
                                + " of the Convention, the Government declares that the authority responsible for making or"
                                + " receiving requests is the Ministry of Justice, P.O. Box 1, [town].",
                        "The declaration takes effect on the day on which the Convention enters into force for the State."),
                note);
    }

    /** @param text which ends what the picture says, and a label */
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
        List<Column> columns =
                new ArrayList<>(List.of(new Column("Treaty", 25, Kind.HEAD), new Column("Chapter", 25, Kind.HEAD)));
        List.of(Tone.values()).forEach(tone -> columns.add(new Column(tone.words(), 10, Kind.COUNT)));
        List<Row> rows = new ArrayList<>();
        for (Picture.Bar bar : bars) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(bar.group()), Cell.text(bar.label())));
            List.of(Tone.values()).forEach(tone -> cells.add(new Cell.Count(bar.count(tone))));
            rows.add(new Row("b" + rows.size(), cells, Map.of()));
        }
        return new Picture.Bars(
                "chapters",
                "Obligations by chapter",
                "Of the obligations, most are open. " + text,
                "Obligations",
                List.of(Tone.values()),
                bars,
                new Table("chapters-data", "Obligations by chapter", columns, rows));
    }

    private static Picture.Bar bar(String group, String label, int... counts) {
        Map<Tone, Integer> map = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            map.put(tone, counts[tone.ordinal()]);
        }
        return new Picture.Bar(group, label, map);
    }

    /** Marks of every tone; the text stands wherever a text can stand. */
    public static Picture.Grid grid(String text) {
        List<Picture.Heading> columns = MARKS.stream()
                .map(mark -> new Picture.Heading(mark.id() + text, "COL" + text))
                .toList();
        List<Picture.Line> lines = List.of(
                new Picture.Line("A row" + text, MARKS),
                new Picture.Line(
                        "Another" + text,
                        MARKS.stream()
                                .map(mark -> new Mark(mark.id(), mark.words() + text, mark.tone()))
                                .toList()));
        return new Picture.Grid(
                "grid",
                "Signs" + text,
                "Signs in rows" + text,
                columns,
                lines,
                bars(text).data());
    }

    /** @param text which ends what the picture says, a label, a group, a day and what has none */
    public static Picture.Schedule schedule(String text) {
        return new Picture.Schedule(
                "schedule",
                "What can be done when",
                "Six steps until 2027. " + text,
                List.of(
                        span("Law", "Decide on the reservations and declarations", AS_OF, 30, 60, false),
                        span("Law", "Draft the bill", AS_OF, 120, 120, true),
                        span("Law", "Parliament adopts the bill", AS_OF.plusDays(121), 150, 150, true),
                        span("Practice " + text, "Name a point of contact " + text, AS_OF, 0, 300, false),
                        span("Practice " + text, "Train its staff", AS_OF.plusDays(1), 45, 20, false),
                        new Picture.Span(
                                "",
                                "Deposit the instrument",
                                AS_OF.plusDays(272),
                                AS_OF.plusDays(272),
                                Optional.empty(),
                                true)),
                List.of(
                        new Picture.Event(AS_OF, Picture.Kind.TODAY, "as of this day"),
                        new Picture.Event(
                                AS_OF.plusDays(272), Picture.Kind.SUPPOSED, "deposit of the instrument " + text),
                        new Picture.Event(
                                AS_OF.plusDays(300), Picture.Kind.LAST_DAY, "the invitation ends; a new one is needed"),
                        new Picture.Event(AS_OF.plusDays(380), Picture.Kind.COMING, "in force for the country")),
                List.of("Whatever the second protocol asks " + text));
    }

    /** @param latest days after the first on which it may be finished */
    private static Picture.Span span(
            String group, String label, LocalDate start, int days, int latest, boolean critical) {
        return new Picture.Span(
                group, label, start, start.plusDays(days), Optional.of(start.plusDays(latest)), critical);
    }

    /** @param text which ends what the picture says, and what its last day is */
    public static Picture.Days days(String text) {
        List<Picture.Event> events = List.of(
                new Picture.Event(LocalDate.of(2001, 11, 23), Picture.Kind.HAPPENED, "open for signature"),
                new Picture.Event(LocalDate.of(2004, 7, 1), Picture.Kind.HAPPENED, "the treaty entered into force"),
                new Picture.Event(AS_OF, Picture.Kind.TODAY, "as of this day"),
                new Picture.Event(
                        LocalDate.of(2026, 12, 1),
                        Picture.Kind.LAST_DAY,
                        "the invitation of the Committee of Ministers is valid for five years; a request made late is a new request: last day"),
                new Picture.Event(LocalDate.of(2027, 6, 15), Picture.Kind.SUPPOSED, "deposit asked about"),
                new Picture.Event(
                        LocalDate.of(2027, 6, 15),
                        Picture.Kind.SUPPOSED,
                        "declarations and reservations are made at the latest on this day"),
                new Picture.Event(LocalDate.of(2027, 10, 1), Picture.Kind.COMING, "in force for the country " + text));
        List<Row> rows = new ArrayList<>();
        events.forEach(event -> rows.add(row("d" + rows.size(), new Cell.Day(event.date()), Cell.text(event.says()))));
        return new Picture.Days(
                "timeline",
                "Dates",
                "From 2001 to 2031. " + text,
                events,
                new Table(
                        "timeline-data",
                        "Dates",
                        List.of(new Column("Day", 20, Kind.DAY), new Column("What", 80, Kind.TEXT)),
                        rows));
    }

    private static Row row(String id, Cell... cells) {
        return new Row(id, List.of(cells), Map.of());
    }
}
