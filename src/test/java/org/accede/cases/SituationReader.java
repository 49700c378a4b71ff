package org.accede.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.profile.Formalities;
import org.accede.profile.Report;
import org.accede.profile.Standing;
import org.accede.profile.Value;
import org.accede.verdict.Worded;

/** Reads what a case says of a law: in full, or short for the file's own topic and the article's own treaty. */
final class SituationReader {

    /** A Party of which it is known that it filed nothing: what nothing permits by text alone, nothing permits it. */
    static final String PARTY_WITHOUT_FILINGS = "party-without-filings";

    /** Every filing was looked up, and there is none. */
    static final String NOTHING_FILED = "nothing";

    static final String FILINGS_NOT_LOOKED_UP = "not-looked-up";

    static final Formalities NOTHING = new Formalities(true, List.of());

    /** The fields of what may be looked for to the end: items of a list, or conditions. Topics have others. */
    private static final Set<String> OF_A_SEARCH = Set.of("complete", "list");

    private final String instrument;
    private final String topic;
    private final Problems problems;

    SituationReader(String instrument, String topic, Problems problems) {
        this.instrument = instrument;
        this.topic = topic;
        this.problems = problems;
    }

    void read(Form form, Situation situation) {
        facts(topic, form.entries("facts"), situation);
        form.node("conditions").ifPresent(node -> conditions(node, situation));
        standing(form, situation);
        filed(form, situation);
        form.textEntries("reports").forEach((on, says) -> situation.reports.put(on, says(form, on, says)));
    }

    private Report.Says says(Form form, String on, String says) {
        return Worded.of(Report.Says.class, says).orElseGet(() -> {
            problems.unknownName(form.where("reports"), "report on " + on, says, Worded.ids(Report.Says.class));
            return Report.Says.LISTED;
        });
    }

    /** Facts of one topic are written by their names alone: {@code topic: {name: yes}}. */
    private void facts(String of, Map<String, Node> facts, Situation situation) {
        facts.forEach((name, node) -> {
            if (node instanceof Node.Fields fields && isByTopic(fields)) {
                facts(name, fields.fields(), situation);
                return;
            }
            String fact = name.contains("/") ? name : full(of, name, node);
            if (text(node).equals("unknown")) {
                situation.facts.remove(fact);
            } else {
                situation.facts.put(fact, value(node));
            }
        });
    }

    private static boolean isByTopic(Node.Fields fields) {
        return !OF_A_SEARCH.containsAll(fields.fields().keySet());
    }

    private String full(String of, String name, Node node) {
        if (of.isEmpty()) {
            problems.add(
                    node.where(),
                    "the topic of '" + name + "' is not said",
                    "Write topic/" + name + ", or name the topic at the top of the file.");
        }
        return of + "/" + name;
    }

    /** Of the file's topic they stand alone, of any other by its name. */
    private void conditions(Node node, Situation situation) {
        if (node instanceof Node.Fields fields && isByTopic(fields)) {
            fields.fields().forEach((of, looked) -> conditions(of, looked, situation));
        } else if (topic.isEmpty()) {
            problems.add(
                    node.where(),
                    "the topic of these conditions is not said",
                    "Write {topic: [...]}, or name the topic at the top of the file.");
        } else {
            conditions(topic, node, situation);
        }
    }

    private void conditions(String of, Node node, Situation situation) {
        if (node instanceof Node.Text) {
            situation.conditions.remove(of);
        } else if (node instanceof Node.Items list) {
            situation.conditions.put(of, new Situation.Looked(true, texts(list)));
        } else {
            Form looked = Form.of(node, problems);
            situation.conditions.put(of, new Situation.Looked(looked.flag("complete", false), looked.texts("list")));
        }
    }

    private void standing(Form form, Situation situation) {
        form.textEntries("status")
                .forEach((of, state) ->
                        situation.status.put(of, Standing.State.valueOf(state.toUpperCase(Locale.ROOT))));
        if (!form.has("standing")) {
            return;
        }
        List<String> states =
                Stream.of(Standing.State.values()).map(Standing.State::id).toList();
        List<String> words =
                Stream.concat(states.stream(), Stream.of(PARTY_WITHOUT_FILINGS)).toList();
        String word = form.word("standing", words, Standing.State.NONE.id());
        if (word.equals(PARTY_WITHOUT_FILINGS)) {
            situation.status.put(instrument, Standing.State.PARTY);
            situation.formalities.put(instrument, NOTHING);
        } else {
            situation.status.put(instrument, Standing.State.valueOf(word.toUpperCase(Locale.ROOT)));
        }
    }

    private void filed(Form form, Situation situation) {
        form.entries("formalities")
                .forEach((of, node) -> situation.formalities.put(of, formalities(Form.of(node, problems))));
        form.node("filed").ifPresent(node -> {
            if (node instanceof Node.Text) {
                String word = form.word("filed", List.of(NOTHING_FILED, FILINGS_NOT_LOOKED_UP), FILINGS_NOT_LOOKED_UP);
                situation.formalities.put(instrument, word.equals(NOTHING_FILED) ? NOTHING : Formalities.NOT_LOOKED);
            } else {
                situation.formalities.put(instrument, formalities(Form.of(node, problems)));
            }
        });
    }

    private static Formalities formalities(Form form) {
        boolean complete = form.flag("complete", false);
        List<Formalities.Filing> filings = new ArrayList<>();
        Map<String, Node> all = new LinkedHashMap<>(form.entriesOfThis());
        all.remove("complete");
        all.forEach((article, node) -> {
            if (node instanceof Node.Text text) {
                filings.add(filing(article, Set.of(), text.value()));
            } else {
                Form one = Form.of(node, form.problems());
                filings.add(filing(article, Set.copyOf(one.texts("covers")), one.text("state")));
            }
        });
        return new Formalities(complete, filings);
    }

    private static Formalities.Filing filing(String article, Set<String> covers, String state) {
        return new Formalities.Filing(
                article, covers, Formalities.State.valueOf(state.toUpperCase(Locale.ROOT)), "", "");
    }

    private Value value(Node node) {
        if (!(node instanceof Node.Fields fields)) {
            return Situation.value(text(node));
        }
        Form form = Form.of(fields, problems);
        List<Value.Item> items = new ArrayList<>();
        form.entries("list")
                .forEach((name, value) -> items.add(new Value.Item(
                        name,
                        text(value).equals("unknown") ? new Value.Unknown() : Situation.value(text(value)),
                        List.of())));
        return new Value.Items(form.flag("complete", false), items);
    }

    private List<String> texts(Node.Items list) {
        return list.items().stream().map(this::text).toList();
    }

    private String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number.value();
        }
        if (!(node instanceof Node.Fields)) {
            problems.add(node.where(), "text or a number is expected here, not " + node.kind(), "");
        }
        return "";
    }
}
