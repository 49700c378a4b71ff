package org.accede.desk.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.QuestionsAsked;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.desk.action.AnswerForm;
import org.accede.desk.action.Answering;
import org.accede.desk.action.Filling;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Stopped;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Content;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;
import org.accede.desk.store.Read;
import org.accede.desk.store.Who;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.profile.Source;
import org.accede.report.words.HowToAnswer;
import org.accede.report.words.Words;

/** Makes the form of a question of what stands in the file, or of what was typed. */
final class Forms {

    private static final int MOST_TICKS = 8;
    private static final int ROOM = 3;

    private final Asked asked;
    private final Findings findings;
    private final Catalogue catalogue;
    private final AnswerWords words;
    private final String article;
    private final Read.Contents contents;

    Forms(Asked asked, Findings findings) {
        this.asked = asked;
        this.findings = findings;
        this.catalogue = findings.catalogue();
        this.words = new AnswerWords(asked.words(), findings.profile());
        this.article = asked.place("article");
        this.contents = asked.contents();
    }

    /**
     * The form of a question.
     *
     * @param in the paragraph within which it stands; empty for the first that asks it
     * @param shared whether its fields stand in one form with those of other questions
     */
    Form of(String id, Editing.One one, boolean shared) {
        Optional<Typed> typed = one.typed();
        Optional<Editing.Clash> clash = one.clash();
        FactDefinition fact = catalogue.fact(id).orElseThrow(() -> new NotThere(id));
        Topic topic = catalogue.topics().get(fact.topic());
        Content content = contents.at(Place.answer(id));
        List<Given> given = Given.all(content);
        Optional<Given> first = given.stream().findFirst();
        Form.Typing typing = typed.map(this::typing).orElseGet(() -> typing(content, first));
        return new Form(
                id,
                fact.asks(),
                topic.title(),
                help(fact),
                article,
                content.digest(),
                fact.type().id(),
                options(fact, typing.value()),
                typing,
                fact.unit(),
                fact.by(),
                topic.answeredByNo(id).stream().map(FactDefinition::asks).toList(),
                typed.filter(any -> any.one(AnswerForm.VALUE).equals("no")).isPresent(),
                ticks(id, typed, first, shared ? 0 : MOST_TICKS),
                words.laws(typed.map(any -> any.one(AnswerForm.LAW))
                        .orElseGet(() -> shared ? first.map(Given::source).orElse("") : law(first))),
                words.states(typed.map(any -> any.one(AnswerForm.STATE)).orElse("")),
                one.lacks(),
                clash.map(this::theirs),
                typed.isPresent() && one.lacks().isEmpty() && clash.isEmpty(),
                !content.isNothing(),
                given.stream()
                        .skip(1)
                        .map(other -> new Form.Said(words.value(other), words.cited(other.provisions())))
                        .toList(),
                Would.of(
                        findings,
                        asked.desk()
                                .effectsIfKnown(asked.file(), asked.asOf(), new OpenQuestion.Fact(id))
                                .orElse(List.of())),
                kept(),
                one.tried(),
                Filling.print(untouched(fact, typing(content, first), first)),
                shared);
    }

    /** What a browser sends of the form as the file has it. */
    private static Typed untouched(FactDefinition fact, Form.Typing there, Optional<Given> first) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        boolean isNumber = fact.type() == FactDefinition.Type.NUMBER;
        fields.put(
                AnswerForm.VALUE,
                isNumber && !there.value().equals(AnswerForm.UNKNOWN) ? List.of() : List.of(there.value()));
        fields.put(AnswerForm.NUMBER, List.of(there.number()));
        fields.put(AnswerForm.UNLIMITED, there.unlimited() ? List.of("on") : List.of());
        fields.put(
                AnswerForm.CITE,
                first.map(Given::provisions).orElse(List.of()).stream()
                        .map(AnswerForm::tick)
                        .toList());
        fields.put(AnswerForm.LAW, List.of(first.map(Given::source).orElse("")));
        fields.put(AnswerForm.NOTE, List.of(there.note()));
        fields.put(AnswerForm.SIGNED, List.of(there.signed()));
        fields.put(AnswerForm.NOTHING_ELSE, there.nothingElse() ? List.of("on") : List.of());
        fields.put(AnswerForm.WHY, List.of(there.why()));
        fields.put(AnswerForm.ALL, there.complete() ? List.of("on") : List.of());
        for (int i = 0; i < there.items().size(); i++) {
            fields.put(AnswerForm.ITEM + i, List.of(there.items().get(i).item()));
            fields.put(AnswerForm.ITEM_VALUE + i, List.of(there.items().get(i).value()));
        }
        return new Typed(fields);
    }

    /** The report on which the answer rests, or else the law used last; the only one where there is one. */
    private String law(Optional<Given> first) {
        List<String> laws = findings.profile().sources().values().stream()
                .filter(AnswerForm::isLaw)
                .map(Source::id)
                .toList();
        return first.map(Given::source)
                .filter(source -> !source.isEmpty())
                .or(() -> new Stopped(asked.desk(), asked.file().id())
                        .of(new Who(asked.person().name()))
                        .map(Stopped.At::law)
                        .filter(laws::contains))
                .orElse(laws.size() == 1 ? laws.get(0) : "");
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        Form.KEPT.forEach(name -> asked.one(name).ifPresent(value -> kept.put(name, value)));
        return kept.containsKey("from") ? kept : Map.of();
    }

    private static List<String> help(FactDefinition fact) {
        List<String> help = new ArrayList<>();
        if (!fact.help().isEmpty()) {
            help.add(fact.help());
        }
        help.addAll(HowToAnswer.of(fact));
        return help;
    }

    private List<Form.Option> options(FactDefinition fact, String value) {
        List<String> values =
                switch (fact.type()) {
                    case ANSWER -> List.of("yes", "partly", "no", AnswerForm.UNKNOWN);
                    case CHOICE -> {
                        List<String> all = new ArrayList<>(fact.options());
                        all.add(AnswerForm.UNKNOWN);
                        yield all;
                    }
                    default -> List.of(AnswerForm.UNKNOWN);
                };
        return values.stream()
                .map(one -> new Form.Option(
                        one,
                        asked.words().sayOr("answer." + one, Words.capital(one.replace('-', ' '))),
                        one.equals(value)))
                .toList();
    }

    private Form.Typing typing(Typed typed) {
        List<Form.Item> items = new ArrayList<>();
        for (int i = 0; typed.has(AnswerForm.ITEM + i); i++) {
            items.add(new Form.Item(typed.one(AnswerForm.ITEM + i), typed.one(AnswerForm.ITEM_VALUE + i)));
        }
        return new Form.Typing(
                typed.one(AnswerForm.VALUE),
                typed.one(AnswerForm.NUMBER),
                typed.has(AnswerForm.UNLIMITED),
                typed.one(AnswerForm.SECTION),
                typed.one(AnswerForm.DAY),
                typed.one(AnswerForm.NOTE),
                typed.one(AnswerForm.SIGNED),
                typed.has(AnswerForm.NOTHING_ELSE),
                typed.one(AnswerForm.WHY),
                typed.has(AnswerForm.ALL),
                withRoom(items));
    }

    private Form.Typing typing(Content content, Optional<Given> first) {
        String why = content.open().map(Forms::text).orElse("");
        String value = first.map(Given::value).orElse("");
        boolean isNumber = value.matches("[\\d.]+");
        boolean isList = first.flatMap(Given::list).isPresent();
        return new Form.Typing(
                value.isEmpty() && !isList && !why.isEmpty() ? AnswerForm.UNKNOWN : value,
                isNumber ? value : "",
                value.equals(AnswerForm.UNLIMITED),
                "",
                "",
                first.map(Given::note).orElse(""),
                first.map(Given::reviewer).orElse(""),
                first.map(Given::nothingElse).orElse(false),
                why,
                first.flatMap(Given::complete).orElse(false),
                withRoom(first.flatMap(Given::list).orElse(List.of()).stream()
                        .map(row -> new Form.Item(row.item(), row.value()))
                        .toList()));
    }

    private static List<Form.Item> withRoom(List<Form.Item> items) {
        List<Form.Item> all = new ArrayList<>(
                items.stream().filter(item -> !item.item().isEmpty()).toList());
        for (int i = 0; i < ROOM; i++) {
            all.add(new Form.Item("", ""));
        }
        return all;
    }

    private static String text(String json) {
        return Documents.parseWithComments(json, "open") instanceof Node.Text text ? text.value() : "";
    }

    /** Those of the answer itself, then some of those that other answers on the page cite most. */
    private List<Form.Tick> ticks(String id, Optional<Typed> typed, Optional<Given> first, int others) {
        Set<Cited> own = new LinkedHashSet<>(first.map(Given::provisions).orElse(List.of()));
        Set<Cited> all = new LinkedHashSet<>(own);
        List<Cited> near = Answering.cited(contents, questions(id));
        typed.ifPresent(one -> near.stream()
                .filter(cited -> one.all(AnswerForm.CITE).contains(AnswerForm.tick(cited)))
                .forEach(all::add));
        near.stream().limit(others).forEach(all::add);
        return all.stream()
                .map(cited -> new Form.Tick(
                        AnswerForm.tick(cited),
                        words.cited(cited),
                        typed.map(one -> one.all(AnswerForm.CITE).contains(AnswerForm.tick(cited)))
                                .orElse(own.contains(cited))))
                .toList();
    }

    private Set<String> questions(String id) {
        List<Requirement> near = article.isEmpty()
                ? catalogue.readersOf(id)
                : catalogue.article(article).map(one -> one.requirements()).orElse(List.of());
        Set<String> questions = new LinkedHashSet<>();
        questions.add(id);
        QuestionsAsked.by(near, catalogue).values().forEach(facts -> facts.forEach(fact -> questions.add(fact.id())));
        return questions;
    }

    private Form.Theirs theirs(Editing.Clash clash) {
        Optional<Given> given = Given.all(clash.theirs()).stream().findFirst();
        return new Form.Theirs(
                given.map(words::value).orElseGet(() -> clash.theirs()
                        .open()
                        .map(why -> asked.words().say("answer.left", text(why)))
                        .orElse(asked.words().say("row.unanswered"))),
                given.map(one -> words.cited(one.provisions())).orElse(""),
                given.map(Given::note).orElse(""),
                clash.by().map(entry -> entry.who()).orElse(""),
                clash.by()
                        .map(entry -> DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                                .format(entry.at().atZone(ZoneId.systemDefault())))
                        .orElse(""));
    }
}
