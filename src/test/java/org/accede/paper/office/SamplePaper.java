package org.accede.paper.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Filter;
import org.accede.paper.Mark;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;

/** A paper with a block of every kind. */
final class SamplePaper {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    static final List<String> STATES = List.of("not started", "under way", "done, and evidence kept", "not needed");

    private static final Mark[] MARKS = {
        new Mark("met", "met", Mark.Tone.FINE),
        new Mark("curable", "curable by a declaration", Mark.Tone.FORMALITY),
        new Mark("not-met", "not met", Mark.Tone.GAP),
        new Mark("open", "open", Mark.Tone.OPEN),
        new Mark("not-applicable", "not applicable", Mark.Tone.ASIDE)
    };

    private static final String ASKS =
            "The law punishes intentional access, without right, to the whole or any part of a computer"
                    + " system; it may require that security measures are infringed.";

    private SamplePaper() {}

    /** About a country with this name, in which a note says this. */
    static Paper of(String name, String note) {
        return of(name, note, 250);
    }

    /** As above, with fewer rows. */
    static Paper brief(String name, String note) {
        return of(name, note, 20);
    }

    private static Paper of(String name, String note, int rows) {
        Table concordance = concordance("concordance", "Table of concordance", name, note, rows, false);
        Table actions = actions(note);
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
                List.of(new Filter("verdict", "Verdict", List.of(new Filter.Choice("met", "met")))),
                sections(name, note, rows, actions),
                List.of(concordance, actions, new Table("empty", "Concerns", concordance.columns(), List.of())));
    }

    private static List<Section> sections(String name, String note, int rows, Table actions) {
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
                                bars(),
                                days())),
                new Section(
                        "budapest",
                        1,
                        "Convention on Cybercrime (ETS 185)",
                        List.of(Block.say("Standing: not signed."))),
                new Section(
                        "budapest-substantive",
                        2,
                        "Chapter II, Section 1: Substantive criminal law",
                        List.of(concordance("t1", "Substantive criminal law", name, note, 30, true))),
                new Section(
                        "budapest-cooperation",
                        2,
                        "Chapter III: International co-operation",
                        List.of(
                                Block.say("What the law says on requests from abroad."),
                                concordance("t2", "International co-operation", name, note, rows, true))),
                new Section(
                        "actions",
                        1,
                        "What to do",
                        List.of(Block.say("In the order in which it can be done."), actions)),
                new Section("unknown", 1, "What is not known", List.of()),
                new Section(
                        "unknown-law",
                        2,
                        "Questions to the ministry of justice",
                        List.of(new Table(
                                "t3",
                                "Questions",
                                List.of(
                                        new Table.Column("Question", 70, Table.Kind.HEAD),
                                        new Table.Column("Wait for it", 30, Table.Kind.COUNT)),
                                List.of(
                                        row(
                                                "q1",
                                                Cell.text("Does the law cover data in transit within one system?"),
                                                new Cell.Count(4)),
                                        row("q2", Cell.text(note), new Cell.Count(1)))))),
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

    static Picture.Bars bars() {
        List<Mark.Tone> series = List.of(Mark.Tone.values());
        List<Picture.Bar> bars = List.of(
                bar("Budapest Convention", "Substantive law", 8, 2, 5, 3, 1),
                bar("Budapest Convention", "Procedural law", 3, 0, 9, 4, 0),
                bar("Budapest Convention", "Jurisdiction", 2, 1, 0, 1, 0),
                bar("Budapest Convention", "International co-operation", 14, 2, 3, 12, 4),
                bar("UN Convention against Cybercrime", "Criminalization", 10, 0, 7, 6, 2),
                bar("UN Convention against Cybercrime", "Procedural measures and law enforcement", 4, 0, 11, 9, 0),
                bar("UN Convention against Cybercrime", "Technical assistance", 0, 0, 0, 0, 9));
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("Treaty", 25, Table.Kind.HEAD));
        columns.add(new Table.Column("Chapter", 25, Table.Kind.HEAD));
        series.forEach(tone -> columns.add(new Table.Column(tone.words(), 10, Table.Kind.COUNT)));
        List<Table.Row> rows = bars.stream()
                .map(bar -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.text(bar.group()), Cell.text(bar.label())));
                    series.forEach(tone -> cells.add(new Cell.Count(bar.count(tone))));
                    return new Table.Row(bar.group() + bar.label(), cells, Map.of());
                })
                .toList();
        return new Picture.Bars(
                "chapters",
                "Obligations by chapter",
                "Of the obligations of the Budapest Convention 27 are met, 5 need a formality, 17 are gaps and 20 are open.",
                series,
                bars,
                new Table("chapters-data", "Obligations by chapter", columns, rows));
    }

    private static Picture.Bar bar(String group, String label, int... counts) {
        Map<Mark.Tone, Integer> byTone = new EnumMap<>(Mark.Tone.class);
        for (Mark.Tone tone : Mark.Tone.values()) {
            if (counts[tone.ordinal()] > 0) {
                byTone.put(tone, counts[tone.ordinal()]);
            }
        }
        return new Picture.Bar(group, label, byTone);
    }

    private static Picture.Days days() {
        LocalDate last = LocalDate.of(2027, 3, 15);
        return new Picture.Days(
                "timeline",
                "Dates",
                "The invitation of 2022 ends on 15 March 2027.",
                List.of(
                        new Picture.Event(AS_OF, Picture.Kind.TODAY, "today"),
                        new Picture.Event(last, Picture.Kind.LAST_DAY, "last day of the invitation")),
                new Table(
                        "timeline-data",
                        "Dates",
                        List.of(
                                new Table.Column("Day", 20, Table.Kind.DAY),
                                new Table.Column("What", 80, Table.Kind.TEXT)),
                        List.of(
                                row("today", new Cell.Day(AS_OF), Cell.text("today")),
                                row("last", new Cell.Day(last), Cell.text("last day of the invitation")))));
    }

    private static Table concordance(String id, String title, String name, String note, int size, boolean grouped) {
        List<Table.Column> columns = List.of(
                new Table.Column("Article", 9, Table.Kind.HEAD),
                new Table.Column("What it asks", 26, Table.Kind.TEXT),
                new Table.Column("National provision", 20, Table.Kind.TEXT),
                new Table.Column("Verdict", 11, Table.Kind.MARK),
                new Table.Column("What is missing", 17, Table.Kind.TEXT),
                new Table.Column("What to do", 17, Table.Kind.TEXT));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (grouped && i % 9 == 0) {
                rows.add(Table.Row.group("g" + i, "Article " + (2 + i / 9) + ": Illegal access to systems"));
            }
            Mark mark = MARKS[i % MARKS.length];
            rows.add(new Table.Row(
                    "r" + i,
                    List.of(
                            Cell.text("BC-" + (2 + i / 9) + "." + (i % 9 + 1) + ".a"),
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
                    Map.of("verdict", mark.id())));
        }
        return new Table(id, title, columns, rows);
    }

    private static Table actions(String note) {
        List<Table.Column> columns = List.of(
                new Table.Column("No.", 6, Table.Kind.HEAD),
                new Table.Column("Action", 30, Table.Kind.TEXT),
                new Table.Column("Waits for", 8, Table.Kind.COUNT),
                new Table.Column("Latest", 10, Table.Kind.DAY),
                new Table.Column("State", 12, Table.Kind.MARK),
                new Table.Column("Owner", 12, Table.Kind.FILL),
                new Table.Column("Status", 12, Table.Kind.FILL, STATES),
                new Table.Column("Done on", 10, Table.Kind.FILL));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(row(
                    "a" + i,
                    Cell.text("A" + i),
                    i == 2
                            ? Cell.text(note)
                            : Cell.text(
                                    "Amend the Penal Code so that the offence covers data in transit.", "Article 3"),
                    new Cell.Count(i % 4),
                    i == 3 ? new Cell.Day(LocalDate.of(1850, 1, 1)) : new Cell.Day(AS_OF.plusDays(40L * i)),
                    new Cell.Marked(MARKS[i % MARKS.length]),
                    i == 4 ? Cell.text("Ministry of Justice") : Cell.EMPTY,
                    Cell.EMPTY,
                    Cell.EMPTY));
        }
        return new Table("actions", "Actions", columns, rows);
    }

    private static Table.Row row(String id, Cell... cells) {
        return new Table.Row(id, List.of(cells), Map.of());
    }
}
