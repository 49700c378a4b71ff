package org.accede.desk.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Who;
import org.accede.profile.Kind;
import org.accede.profile.Profile;
import org.accede.register.Entry;
import org.accede.register.Unanswered;

/** Begins the profile of a State with what somebody has at hand: an Act, a bill, a report, a workbook, or nothing yet. */
public final class Beginning {

    public static final String ACT = "act";
    public static final String BILL = "bill";
    public static final String REPORT = "report";
    public static final String WORKBOOK = "workbook";
    public static final String NOTHING = "nothing";

    public static final List<String> WAYS = List.of(ACT, BILL, REPORT, WORKBOOK, NOTHING);

    public static final String FOOTNOTE = "footnote";
    public static final String STANDING = "standing-";

    /** What somebody can know of a standing of which the register says nothing. */
    public static final List<String> STANDINGS = List.of("none", "signed", "party");

    /** The source of what the register says of a State; nothing of the law stands in it. */
    public static final String REGISTER = "register";

    private final Desk desk;
    private final Entry entry;

    public Beginning(Desk desk, Entry entry) {
        this.desk = desk;
        this.entry = entry;
    }

    /**
     * What came of it.
     *
     * @param id of the profile, also where there was one already
     * @param bill the name of the bill, where one was begun; empty otherwise
     */
    public record Begun(String id, String bill, Result result) {}

    /** Under which name the profile lies. */
    public String id() {
        return entry.iso3().toLowerCase(Locale.ROOT);
    }

    /** The treaties on which the register says nothing. */
    public static List<Instrument> silent(Desk desk, Entry entry) {
        return desk.accede().catalogue().instruments().stream()
                .filter(treaty -> entry.value(treaty.id()).isEmpty())
                .toList();
    }

    public Begun begin(String way, Typed typed, Who who) {
        Lacks lacks = new Lacks(typed);
        Optional<Fields> source = source(way, typed, lacks);
        if (way.equals(BILL)) {
            lacks.needed(Bills.TITLE, "lack.title");
            lacks.moment(Bills.DATE);
        }
        if (lacks.isAny()) {
            return new Begun(id(), "", new Result.Lacking(lacks.all()));
        }
        String name = Sources.name(Profile.empty(entry.iso3(), entry.name(), entry.organization()), typed);
        Outcome outcome = desk.store().create(id(), text(typed, source, name), who);
        Result result = Answering.result(outcome);
        if (!way.equals(BILL) || !(result instanceof Result.Done)) {
            return new Begun(id(), "", result);
        }
        Sources.Added bill = new Bills(desk, desk.file(id())).create(typed, who);
        return new Begun(id(), bill.id(), bill.result());
    }

    private static Optional<Fields> source(String way, Typed typed, Lacks lacks) {
        return switch (way) {
            case ACT -> Optional.of(Sources.fields(Fields.none(), typed, lacks));
            case REPORT -> {
                String title = lacks.needed(Sources.TITLE, "report.lack.source");
                yield Optional.of(Fields.none()
                        .text("title", title)
                        .text("short", typed.one(Sources.SHORT).isEmpty() ? title : typed.one(Sources.SHORT))
                        .text("kind", "published-assessment")
                        .text("asOf", lacks.moment(Sources.DATE)));
            }
            default -> Optional.empty();
        };
    }

    private String text(Typed typed, Optional<Fields> source, String name) {
        List<String> parts = new ArrayList<>();
        parts.add(field(
                "country",
                Fields.none()
                        .text("iso3", entry.iso3())
                        .text("name", entry.name())
                        .text("kind", entry.organization() ? Kind.ORGANIZATION.id() : "")
                        .text("footnote", typed.one(FOOTNOTE))
                        .json()));
        List<Map.Entry<String, String>> sources = new ArrayList<>();
        source.ifPresent(one -> sources.add(Map.entry(name, one.json())));
        if (!entry.organization()) {
            sources.add(Map.entry(REGISTER, register()));
        }
        if (!sources.isEmpty()) {
            parts.add(block("sources", sources));
        }
        List<Map.Entry<String, String>> status = status(typed);
        if (!status.isEmpty()) {
            parts.add(block("status", status));
        }
        if (!entry.organization()) {
            parts.add(block("topics", asAState()));
        }
        return "{\n" + String.join(",\n", parts) + "\n}\n";
    }

    private static String field(String name, String json) {
        return "  " + Fields.quoted(name) + ": " + json;
    }

    private static String block(String name, List<Map.Entry<String, String>> fields) {
        List<String> lines = fields.stream()
                .map(one -> "    " + Fields.quoted(one.getKey()) + ": " + one.getValue())
                .toList();
        return field(name, "{\n" + String.join(",\n", lines) + "\n  }");
    }

    private List<Map.Entry<String, String>> status(Typed typed) {
        List<Map.Entry<String, String>> status = new ArrayList<>();
        for (Instrument treaty : silent(desk, entry)) {
            String state = typed.one(STANDING + treaty.id());
            if (STANDINGS.contains(state)) {
                status.add(Map.entry(
                        treaty.id(), Fields.none().text("state", state).json()));
            }
        }
        return status;
    }

    /** That it is a State is what the register says. */
    private String register() {
        return Fields.none()
                .text("title", "Register of States and treaties")
                .text("short", REGISTER)
                .text("kind", "own-reading")
                .text("asOf", desk.accede().register().compiled())
                .json();
    }

    /** What follows from being a State. */
    private List<Map.Entry<String, String>> asAState() {
        String no = Fields.none()
                .text("value", "no")
                .text("source", REGISTER)
                .text("note", Unanswered.NOTE)
                .json();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (FactDefinition fact : desk.accede().catalogue().neverOfAState()) {
            answers.computeIfAbsent(fact.topic(), topic -> new ArrayList<>())
                    .add("        "
                            + Fields.quoted(fact.id().substring(fact.topic().length() + 1)) + ": " + no);
        }
        return answers.entrySet().stream()
                .map(topic -> Map.entry(
                        topic.getKey(),
                        "{\n      \"facts\": {\n" + String.join(",\n", topic.getValue()) + "\n      }\n    }"))
                .toList();
    }
}
