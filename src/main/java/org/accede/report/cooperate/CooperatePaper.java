package org.accede.report.cooperate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.cooperation.Conclusion;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.Part;
import org.accede.cooperation.Side;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.profile.Agreement;
import org.accede.profile.Profile;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** A request by one State to another: what is a crime in both, on what extradition could rest, what can be done, how to ask, and what to ask first. */
public final class CooperatePaper {

    private static final String BOTH = "Is it a crime in both?";
    private static final String EXTRADITION = "Extradition, offence by offence";

    private final Cooperation cooperation;
    private final CooperateWords words;
    private final LaterWords later;
    private final boolean inShort;

    private CooperatePaper(Cooperation cooperation, boolean inShort) {
        this.cooperation = cooperation;
        this.words = new CooperateWords(cooperation);
        this.later = new LaterWords(cooperation);
        this.inShort = inShort;
    }

    public static Paper of(Cooperation cooperation) {
        return new CooperatePaper(cooperation, false).paper();
    }

    /** For a terminal: without notes and sections of single answers. */
    public static Paper inShort(Cooperation cooperation) {
        return new CooperatePaper(cooperation, true).paper();
    }

    private Paper paper() {
        String title = words.asking() + " asks " + words.asked() + ": cooperation on cybercrime";
        BasisWords basis = new BasisWords(cooperation, words);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "in-short", 1, "In short", List.of(new Block.Points(new CooperateShort(cooperation, words).points()))));
        sections.add(Papers.section("both", 1, BOTH, Block.say(onBoth()), both("both-table")));
        sections.add(Papers.section(
                "basis",
                1,
                "On what extradition could rest",
                new Block.Points(basis.points(Agreement.Matter.EXTRADITION))));
        List<Block> assistance = new ArrayList<>();
        assistance.add(new Block.Points(basis.points(Agreement.Matter.MUTUAL_ASSISTANCE)));
        basis.remarks().forEach(remark -> assistance.add(Block.say(remark)));
        sections.add(new Section("basis-assistance", 1, "On what mutual legal assistance could rest", assistance));
        sections.add(Papers.section(
                "extradition",
                1,
                EXTRADITION,
                Block.say("What the law of " + words.asked()
                        + " holds of each offence, and the highest term in months in both laws."),
                extradition("extradition-table")));
        for (Part part : List.of(
                Part.BASIS, Part.EXTRADITION_REFUSAL, Part.POWER, Part.ASSISTANCE, Part.REFUSAL, Part.CHANNEL)) {
            sections.add(Papers.section(
                    part.id(), 1, CooperateWords.title(part, words.asked()), lines(part.id() + "-table", part)));
        }
        if (!words.findOut().isEmpty()) {
            sections.add(new Section(
                    "find-out", 1, "To find out at home first", List.of(new Block.Points(words.findOut()))));
        }
        sections.add(Papers.section("letter", 1, "What to ask " + words.asked() + ", as a letter", letter()));
        return new Paper(
                "cooperate",
                title,
                title,
                cooperation.asOf(),
                opening(),
                inputs(),
                List.of(),
                sections,
                List.of(
                        new CooperateSheet(cooperation, words).table(),
                        both("both-sheet"),
                        extradition("extradition-sheet")),
                1);
    }

    private List<String> opening() {
        List<String> says = new ArrayList<>();
        says.add("As of " + Words.day(cooperation.asOf()) + ". " + law(cooperation.asking(), cooperation.askingRead())
                + " " + law(cooperation.asked(), cooperation.askedRead()));
        Stream.of(cooperation.asking(), cooperation.asked()).distinct().forEach(profile -> {
            says.addAll(profile.onItsName());
            profile.superseded().forEach(line -> says.add(profile.name() + ": " + line + "."));
            says.addAll(Papers.onEarlierLaw(profile, cooperation.asOf()));
            if (profile.constructed()) {
                says.add(profile.name() + ": " + Papers.CONSTRUCTED);
            }
        });
        says.add(CooperateWords.WHAT_IT_IS);
        return says;
    }

    private static String law(Profile profile, boolean isRead) {
        return profile.name() + ": "
                + (!isRead
                        ? "its law is not read yet."
                        : profile.lawAsRead().isEmpty()
                                ? "nobody says of when its law was read."
                                : "newest text of law read " + Words.moment(profile.lawAsRead()) + ".");
    }

    private Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("profile of " + words.asking(), cooperation.asking().digest());
        inputs.put("profile of " + words.asked(), cooperation.asked().digest());
        inputs.put("catalogue", cooperation.catalogueDigest());
        inputs.put("rules", cooperation.rulesDigest());
        return inputs;
    }

    private String onBoth() {
        return "Where both laws punish an offence, conduct is a crime in both only as far as the narrower law reaches.";
    }

    private Table both(String id) {
        Columns<Cooperation.Offence> columns = Columns.<Cooperation.Offence>of()
                .head("Offence", 16, one -> one.offence().title())
                .mark("In both?", 14, words::mark)
                .lines("The narrower law decides", 30, words::narrower)
                .labelled("narrower")
                .lines("Open", 16, words::open);
        if (later.isAny()) {
            columns = columns.lines("Later", 12, later::of);
        }
        if (!inShort) {
            columns = columns.text(words.asking(), 12, one -> words.sections(one, Side.ASKING))
                    .text(words.asked(), 12, one -> words.sections(one, Side.ASKED));
        }
        return columns.table(
                id, BOTH, cooperation.offences(), one -> one.offence().topic());
    }

    private Table extradition(String id) {
        Columns<Cooperation.Offence> columns = Columns.<Cooperation.Offence>of()
                .head("Offence", 24, one -> one.offence().title())
                .mark("Extraditable by the law of " + words.asked(), 16, one -> CooperateWords.mark(one.extraditable()))
                .labelled("extraditable")
                .and(Papers.count("Months, " + words.asking(), 10), one -> term(one, Side.ASKING))
                .and(Papers.count("Months, " + words.asked(), 10), one -> term(one, Side.ASKED));
        boolean isAnyInForce =
                cooperation.offences().stream().anyMatch(one -> !one.reaches().isEmpty());
        if (isAnyInForce) {
            columns = columns.lines("Treaties in force for both", 40, words::reaches)
                    .labelled("treaties");
        }
        return columns.table(
                id, EXTRADITION, cooperation.offences(), one -> one.offence().topic());
    }

    private static Cell term(Cooperation.Offence one, Side side) {
        String term = one.own().get(side).term();
        return Cell.text(term.isEmpty() ? "open" : term);
    }

    private Table lines(String id, Part part) {
        Columns<Conclusion.Said> columns = Columns.<Conclusion.Said>of()
                .head("What", 44, one -> Words.capital(one.line().says()))
                .mark(heading(part), 14, CooperateWords::mark);
        if (cooperation.said(part).stream().anyMatch(one -> !later.of(one).isEmpty())) {
            columns = columns.lines("Later", 12, later::of);
        }
        if (!inShort) {
            columns = columns.lines("Sections and notes", 42, words::because);
        } else if (cooperation.said(part).stream()
                .anyMatch(one -> !words.bars(one).isEmpty())) {
            columns = columns.text("", 1, words::bars);
        }
        return columns.table(id, CooperateWords.title(part, words.asked()), cooperation.said(part), one -> one.line()
                .question());
    }

    private static String heading(Part part) {
        return part == Part.REFUSAL || part == Part.EXTRADITION_REFUSAL ? "A ground by its law?" : "By its law";
    }

    private Block letter() {
        return new Block.Draft(
                "letter",
                "Questions to " + words.asked(),
                "Before a request for cooperation in a criminal matter",
                cooperation.letter(),
                "What stands in square brackets is to be filled in. Ask only what the case needs, and check first what is published.");
    }
}
