package org.accede.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.FactDefinition;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads what a profile states about one fact. */
final class StatementReader {

    private static final Statement UNANSWERED =
            new Statement(new Value.Unknown(), List.of(), Optional.empty(), Optional.empty(), false, "");
    private static final int MOST_DIGITS = 30;

    private static final Set<String> DEGREES = Set.of("yes", "partly", "no", "unknown");

    private final Map<String, Source> sources;
    private final Problems problems;
    private final boolean needsBasis;
    private final Defaults defaults;

    /**
     * @param needsBasis whether each answer must cite a provision or a source
     * @param defaults for answers that cite nothing themselves
     */
    StatementReader(Map<String, Source> sources, Problems problems, boolean needsBasis, Defaults defaults) {
        this.sources = sources;
        this.problems = problems;
        this.needsBasis = needsBasis;
        this.defaults = defaults;
    }

    /** One statement, or a list of statements that rest on different provisions. */
    List<Statement> read(FactDefinition fact, Node node) {
        if (node instanceof Node.Items several) {
            if (several.items().isEmpty()) {
                problems.add(
                        node.where(),
                        "the list of answers to '" + fact.id() + "' is empty",
                        "Leave the fact out if nobody has answered it.");
                return List.of(UNANSWERED);
            }
            return several.items().stream()
                    .map(item -> statement(fact, Form.of(item, problems)))
                    .toList();
        }
        return List.of(statement(fact, Form.of(node, problems)));
    }

    private Statement statement(FactDefinition fact, Form form) {
        Value value = fact.type() == FactDefinition.Type.LIST ? items(form) : value(fact, form);
        Optional<String> source = form.optionalText("source");
        source.filter(name -> !sources.containsKey(name))
                .ifPresent(name -> problems.unknownName(form.where("source"), "source", name, sources.keySet()));
        List<Provision> own = provisions(form);
        Optional<String> reviewer = form.optionalText("reviewer");
        boolean restsOnItsOwn = !own.isEmpty() || source.isPresent() || reviewer.isPresent();
        List<Provision> provisions = restsOnItsOwn ? own : defaults.provisions();
        Statement statement = new Statement(
                value,
                provisions,
                restsOnItsOwn ? source : defaults.source(),
                reviewer,
                form.flag("nothingElse", false),
                form.text("note", defaults.note()));
        checkNo(fact, statement, form);
        boolean known = !(value instanceof Value.Unknown);
        boolean cites = form.node("provisions")
                .filter(node ->
                        !(node instanceof Node.Items list && list.items().isEmpty()))
                .isPresent();
        if (needsBasis
                && known
                && !cites
                && statement.provisions().isEmpty()
                && statement.source().isEmpty()
                && statement.reviewer().isEmpty()) {
            boolean judgement = fact.kind() == FactDefinition.Kind.JUDGEMENT;
            problems.add(
                    form.where(),
                    "the answer to '" + fact.id() + "' rests on nothing",
                    judgement ? "Add \"reviewer\": who signs it." : "Add \"provisions\" or \"source\".");
        }
        form.done();
        return statement;
    }

    /** That a provision is not in force makes nothing no: something else may do it. */
    private void checkNo(FactDefinition fact, Statement statement, Form form) {
        List<Provision> provisions = statement.provisions();
        if (statement.value() == Value.Degree.NO
                && !statement.nothingElse()
                && defaults.state() == Provision.State.IN_FORCE
                && !provisions.isEmpty()
                && provisions.stream().allMatch(Provision::inForceNever)) {
            String state = provisions.get(0).state().id().replace('-', ' ');
            problems.add(
                    form.where(),
                    "the answer no to '" + fact.id() + "' rests on a provision that is not in force ("
                            + (provisions.get(0).state() == Provision.State.BILL ? "a bill" : state) + ")",
                    Statement.IN_PLACE_OF_NO);
        }
    }

    private Value value(FactDefinition fact, Form form) {
        Optional<Node> node = form.node("value");
        if (node.isEmpty()) {
            if (form.has("list")) {
                problems.add(form.where("list"), "'" + fact.id() + "' is not answered by a list", expected(fact));
            } else {
                form.missing("value", "Answer: " + fact.asks());
            }
            return new Value.Unknown();
        }
        if (!(node.get() instanceof Node.Number)
                && !(node.get() instanceof Node.Text text && !text.value().isBlank())) {
            problems.add(
                    node.get().where(), "'" + fact.id() + "' is not answered by " + what(node.get()), expected(fact));
            return new Value.Unknown();
        }
        if (node.get() instanceof Node.Number number) {
            BigDecimal amount = new BigDecimal(number.value());
            boolean sensible = amount.precision() <= MOST_DIGITS
                    && Math.abs((long) amount.scale()) <= MOST_DIGITS
                    && amount.signum() >= 0;
            if (fact.type() == FactDefinition.Type.NUMBER && sensible) {
                return new Value.Amount(amount);
            }
            problems.add(
                    number.where(),
                    "'" + fact.id() + "' is not answered by the number " + number.value(),
                    expected(fact));
            return new Value.Unknown();
        }
        String text = form.text("value");
        if (text.equals("unknown")) {
            return new Value.Unknown();
        }
        return switch (fact.type()) {
            case DATE -> form.date("value").<Value>map(Value.Day::new).orElse(new Value.Unknown());
            case NUMBER -> number(fact, form, text);
            case CHOICE -> choice(fact, form, text);
            default -> degree(fact, form, text);
        };
    }

    private Value number(FactDefinition fact, Form form, String text) {
        if (text.equals("unlimited")) {
            return new Value.Unlimited();
        }
        if (fact.options().contains(text)) {
            return new Value.Choice(text);
        }
        problems.add(form.where("value"), "'" + fact.id() + "' is not answered by '" + text + "'", expected(fact));
        return new Value.Unknown();
    }

    private Value choice(FactDefinition fact, Form form, String text) {
        if (!fact.options().contains(text)) {
            problems.unknownName(form.where("value"), "option of " + fact.id(), text, fact.options());
        }
        return new Value.Choice(text);
    }

    private Value degree(FactDefinition fact, Form form, String text) {
        if (DEGREES.contains(text)) {
            return Value.Degree.valueOf(text.toUpperCase(Locale.ROOT));
        }
        problems.unknownName(form.where("value"), "answer", text, DEGREES);
        return new Value.Unknown();
    }

    private static String what(Node node) {
        return node instanceof Node.Text
                ? "an empty text"
                : node instanceof Node.Flag flag ? String.valueOf(flag.value()) : node.kind();
    }

    private static String expected(FactDefinition fact) {
        return switch (fact.type()) {
            case ANSWER -> "Write \"yes\", \"partly\", \"no\" or \"unknown\".";
            case NUMBER ->
                "Write a number" + (fact.unit().isEmpty() ? "" : " of " + fact.unit())
                        + fact.options().stream()
                                .map(word -> ", \"" + word + "\"")
                                .collect(Collectors.joining())
                        + " or \"unlimited\".";
            case DATE -> "Write a date as 2026-11-21.";
            case CHOICE -> "Write one of: " + String.join(", ", fact.options()) + ".";
            case LIST -> "Write \"complete\" and \"list\".";
        };
    }

    private Value items(Form form) {
        List<Value.Item> items = new ArrayList<>();
        for (Node node : form.items("list")) {
            Form item = Form.of(node, problems);
            String word = item.word("value", DEGREES, "unknown");
            Value value =
                    word.equals("unknown") ? new Value.Unknown() : Value.Degree.valueOf(word.toUpperCase(Locale.ROOT));
            items.add(new Value.Item(item.text("item"), value, provisions(item)));
            item.text("note", "");
            item.done();
        }
        return new Value.Items(form.flag("complete", false), items);
    }

    List<Provision> provisions(Form form) {
        return form.items("provisions").stream().map(this::provision).toList();
    }

    private Provision provision(Node node) {
        if (node instanceof Node.Text text) {
            int colon = text.value().indexOf(':');
            String law = colon < 0 ? text.value() : text.value().substring(0, colon);
            checkLaw(node, law);
            String section = colon < 0 ? "" : text.value().substring(colon + 1).strip();
            return cited(law, section, "");
        }
        if (!(node instanceof Node.Fields)) {
            problems.add(
                    node.where(),
                    "a provision is text or an object, not " + node.kind(),
                    "Write \"source: section\", such as \"act: s. 14(1)\".");
            return new Provision("", "", Provision.State.IN_FORCE, Optional.empty(), Optional.empty(), "");
        }
        Form form = Form.of(node, problems);
        String law = form.text("law");
        checkLaw(node, law);
        Provision act = cited(law, form.text("section", ""), form.text("note", ""));
        Optional<Provision.State> state =
                Worded.of(Provision.State.class, form.word("state", Worded.ids(Provision.State.class), ""));
        Provision provision = new Provision(
                law,
                act.section(),
                state.orElse(act.state()),
                form.date("from").or(() -> state.isPresent() ? Optional.empty() : act.from()),
                form.date("to"),
                act.note());
        if (provision.from().isPresent()
                && provision.to().isPresent()
                && !provision.from().get().isBefore(provision.to().get())) {
            problems.add(form.where("to"), "the provision ends before it begins", "Check 'from' and 'to'.");
        }
        form.done();
        return provision;
    }

    /** A section that says nothing of its state stands where its Act stands. */
    private Provision cited(String law, String section, String note) {
        return Optional.ofNullable(sources.get(law))
                .flatMap(Source::life)
                .map(life -> life.provision(law, section, note))
                .orElseGet(
                        () -> new Provision(law, section, defaults.state(), Optional.empty(), Optional.empty(), note));
    }

    private void checkLaw(Node node, String law) {
        if (!sources.containsKey(law)) {
            problems.unknownName(node.where(), "source", law, sources.keySet());
        }
    }
}
