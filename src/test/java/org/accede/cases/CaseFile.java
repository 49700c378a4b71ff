package org.accede.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.accede.input.Documents;
import org.accede.input.Form;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.profile.Value;

/** The cases of one article. */
public record CaseFile(String file, String article, List<Case> cases) {

    /** A law, and the verdicts that it must get. */
    public record Case(String name, Where where, Situation situation, Map<String, String> expect) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static CaseFile parse(String text, String file) {
        Problems problems = new Problems();
        Form form = Form.of(Documents.parse(text, file), problems);
        String article = form.text("article");
        Situation given = new Situation();
        form.node("given").ifPresent(node -> {
            Form shared = Form.of(node, problems);
            add(shared, given);
            shared.done();
        });
        List<Case> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node node : form.items("cases")) {
            Form one = Form.of(node, problems);
            Situation situation = given.copy();
            add(one, situation);
            String name = one.text("case");
            if (!names.add(name)) {
                problems.add(one.where(), "two cases are called '" + name + "'", "Give each its own name.");
            }
            cases.add(new Case(name, one.where(), situation, one.textEntries("expect")));
            one.done();
        }
        form.done();
        problems.throwIfAny();
        return new CaseFile(file, article, cases);
    }

    private static void add(Form form, Situation situation) {
        form.entries("facts").forEach((fact, node) -> {
            if (text(node).equals("unknown")) {
                situation.facts.remove(fact);
            } else {
                situation.facts.put(fact, value(node));
            }
        });
        form.entries("conditions").forEach((topic, node) -> {
            if (node instanceof Node.Text) {
                situation.conditions.remove(topic);
            } else if (node instanceof Node.Items list) {
                situation.conditions.put(
                        topic,
                        new Situation.Looked(
                                true, list.items().stream().map(CaseFile::text).toList()));
            } else {
                Form looked = Form.of(node, form.problems());
                situation.conditions.put(
                        topic, new Situation.Looked(looked.flag("complete", false), looked.texts("list")));
            }
        });
        form.textEntries("status")
                .forEach((instrument, state) ->
                        situation.status.put(instrument, Standing.State.valueOf(state.toUpperCase(Locale.ROOT))));
        form.entries("formalities")
                .forEach((instrument, node) ->
                        situation.formalities.put(instrument, formalities(Form.of(node, form.problems()))));
        situation.follows.addAll(form.texts("follows"));
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

    private static Value value(Node node) {
        if (node instanceof Node.Fields fields) {
            Problems problems = new Problems();
            Form form = Form.of(fields, problems);
            List<Value.Item> items = new ArrayList<>();
            form.entries("list")
                    .forEach((name, value) -> items.add(new Value.Item(
                            name,
                            text(value).equals("unknown") ? new Value.Unknown() : Situation.value(text(value)),
                            List.of())));
            Value value = new Value.Items(form.flag("complete", false), items);
            problems.throwIfAny();
            return value;
        }
        return Situation.value(text(node));
    }

    private static String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number.value();
        }
        if (node instanceof Node.Fields) {
            return "";
        }
        throw new InvalidDocumentException(node.where(), "text or a number is expected here, not " + node.kind(), "");
    }
}
