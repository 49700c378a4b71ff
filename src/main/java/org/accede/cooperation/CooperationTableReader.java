package org.accede.cooperation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.input.Form;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;
import org.accede.profile.Agreement;
import org.accede.verdict.Worded;

/** Reads the table on cooperation, and refuses a row that asks what there is not. */
public final class CooperationTableReader {

    private static final String FILE = "cooperation/lines.yaml";

    private final Problems problems = new Problems();
    private final Catalogue catalogue;

    private CooperationTableReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The table of a rules folder.
     *
     * @throws InvalidDocumentException if there is none, or if something in it does not hold together
     */
    public static CooperationTable read(Map<String, Node> files, Catalogue catalogue) {
        if (!files.containsKey(FILE)) {
            throw new InvalidDocumentException(
                    new Where(FILE, 0, 0),
                    "there is no table on cooperation",
                    "Copy this file from the rules that ship, and change it there.");
        }
        return new CooperationTableReader(catalogue).table(files.get(FILE));
    }

    private CooperationTable table(Node file) {
        Form whole = Form.of(file, problems);
        Optional<Node> node = whole.node("cooperation");
        if (node.isEmpty()) {
            whole.missing("cooperation", "Add it.");
        }
        whole.done();
        problems.throwIfAny();
        Form form = Form.of(node.orElseThrow(), problems);
        List<Fact.Treaty> treaties = new ArrayList<>();
        form.items("treaties").forEach(item -> treaty(Form.of(item, problems)).ifPresent(treaties::add));
        form.items("others").forEach(item -> treaties.add(other(Form.of(item, problems))));
        List<Fact.Line> lines = new ArrayList<>();
        form.items("lines").forEach(item -> lines.add(line(Form.of(item, problems))));
        CooperationTable.Letter letter = letter(form);
        form.done();
        problems.throwIfAny();
        return new CooperationTable(List.copyOf(treaties), List.copyOf(lines), letter);
    }

    private CooperationTable.Letter letter(Form form) {
        Optional<Node> node = form.node("letter");
        if (node.isEmpty()) {
            form.missing("letter", "Add it.");
            return new CooperationTable.Letter(List.of(), Map.of(), List.of());
        }
        Form letter = Form.of(node.get(), problems);
        List<String> opening = letter.fullTexts("opening");
        Map<Agreement.Matter, String> between = new EnumMap<>(Agreement.Matter.class);
        Optional<Form> asks = letter.node("between").map(one -> Form.of(one, problems));
        for (Agreement.Matter matter : Agreement.Matter.values()) {
            asks.ifPresent(texts -> between.put(matter, texts.text(matter.id())));
        }
        asks.ifPresentOrElse(Form::done, () -> letter.missing("between", "Add it."));
        List<String> closing = letter.fullTexts("closing");
        letter.done();
        return new CooperationTable.Letter(opening, between, closing);
    }

    /** Of a treaty that the catalogue has; a folder of one's own rules may leave one out. */
    private Optional<Fact.Treaty> treaty(Form form) {
        String id = form.text("treaty");
        Agreement.Matter on = on(form);
        String requirement = form.text("requirement");
        String list = form.text("offences", "");
        if (on == Agreement.Matter.EXTRADITION && list.isEmpty()) {
            form.missing("offences", "Name the list of offences for which it is a basis.");
        }
        String penalty = form.text("penalty", "");
        form.done();
        Optional<Instrument> treaty = catalogue.instrument(id);
        if (treaty.isEmpty()) {
            return Optional.empty();
        }
        if (catalogue.requirement(requirement).isEmpty()) {
            problems.unknownName(
                    form.where("requirement"),
                    "requirement",
                    requirement,
                    catalogue.articles().stream()
                            .flatMap(article -> article.requirements().stream())
                            .map(one -> one.id())
                            .toList());
        }
        if (!list.isEmpty() && !treaty.get().lists().containsKey(list)) {
            problems.unknownName(
                    form.where("offences"), "list", list, treaty.get().lists().keySet());
        }
        return Optional.of(new Fact.Treaty(
                id,
                on,
                "",
                requirement,
                treaty.get().lists().getOrDefault(list, List.of()),
                penalty,
                treaty.get().inForce()));
    }

    /** One that the catalogue does not have. */
    private Fact.Treaty other(Form form) {
        String id = form.text("treaty");
        if (!catalogue.treatyNames().contains(id)) {
            problems.unknownName(form.where("treaty"), "treaty", id, catalogue.treatyNames());
        }
        Fact.Treaty treaty = new Fact.Treaty(id, on(form), form.text("title"), "", List.of(), "", form.date("since"));
        form.done();
        return treaty;
    }

    private static Agreement.Matter on(Form form) {
        String word = form.word("on", Worded.ids(Agreement.Matter.class), "");
        if (!form.has("on")) {
            form.missing("on", "Write one of: " + String.join(", ", Worded.ids(Agreement.Matter.class)) + ".");
        }
        return Worded.of(Agreement.Matter.class, word).orElse(Agreement.Matter.EXTRADITION);
    }

    private Fact.Line line(Form form) {
        String part = form.word("part", Worded.ids(Part.class), Part.CHANNEL.id());
        String question = form.text("question");
        String says = form.text("says");
        String hinders = form.word("hinders", List.of("yes", "no"), "");
        int least = form.integer("least", 0);
        boolean dualCriminality = form.flag("dual-criminality", false);
        boolean detail = form.flag("detail", false);
        boolean exception = form.flag("exception", false);
        String unless = form.text("unless", "");
        form.done();
        boolean isThere = catalogue.facts().containsKey(question)
                || catalogue.topics().values().stream()
                        .anyMatch(topic ->
                                !topic.asks().isEmpty() && topic.existsFact().equals(question));
        if (!isThere) {
            problems.unknownName(
                    form.where("question"),
                    "question",
                    question,
                    Stream.concat(catalogue.facts().keySet().stream(), catalogue.topics().keySet().stream())
                            .toList());
        }
        return new Fact.Line(
                Worded.of(Part.class, part).orElse(Part.CHANNEL),
                question,
                says,
                hinders,
                least,
                dualCriminality,
                detail,
                exception,
                unless);
    }
}
