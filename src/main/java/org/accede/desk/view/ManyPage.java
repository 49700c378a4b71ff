package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.desk.action.AnswerForm;
import org.accede.desk.action.Answering;
import org.accede.desk.action.Many;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Given;
import org.accede.finding.Findings;

/**
 * One answer for many questions.
 *
 * @param kinds of topics whose common questions can be answered
 * @param kind the one that is looked at; empty for none
 * @param columns the common questions of that kind
 * @param title what the questions have in common; empty while none are chosen
 * @param rows the questions, each with its answer now
 * @param left questions that were chosen too, and that take an answer of their own
 * @param form what was typed
 * @param once what two treaties ask alike, where that is looked at
 * @param preview what it would do; empty before somebody asks
 * @param saved the entry that has just been saved; 0 for none
 */
public record ManyPage(
        Country country,
        List<Choice> kinds,
        String kind,
        List<Choice> columns,
        Optional<Shared> once,
        String title,
        List<Row> rows,
        List<LeftOut> left,
        Fields form,
        Optional<Preview> preview,
        long saved,
        Map<String, String> kept)
        implements CountryPage {

    /** What an address can say of which questions are meant. */
    public static final List<String> KEPT = List.of("kind", "question", "article", "topic", "q", "treaty", "other");

    private static final List<String> KINDS =
            List.of(Questions.GENERAL, "offence", "power", "safeguard", Questions.ONCE);
    private static final int MOST_TICKS = 8;

    /** Something to choose; {@code count} of how many {@code of} are answered. */
    public record Choice(String id, String words, String address, boolean current, int count, int of) {}

    /** A question with its answer now; {@code ticked} whether it is meant, {@code value} what was chosen for it alone. */
    public record Row(String id, String topic, String asks, String help, Said now, boolean ticked, String value) {}

    /** An answer; empty if there is none. */
    public record Said(String value, String cited, String note) {}

    /** What stands in the fields. */
    public record Fields(
            String value,
            List<Form.Tick> ticks,
            List<Form.Option> laws,
            String section,
            List<Form.Option> states,
            String day,
            String note,
            Map<String, String> lacks) {}

    /** What would be done, question by question. */
    public record Preview(List<Line> lines, Map<String, List<String>> sent, int ticked) {

        public int count(String kind) {
            return (int) lines.stream().filter(line -> line.kind().equals(kind)).count();
        }
    }

    /** What would be done to one; {@code why} it is refused. */
    public record Line(
            String id,
            String topic,
            String asks,
            String kind,
            Said now,
            Said then,
            String seen,
            boolean ticked,
            String why) {}

    public static ManyPage of(Asked asked) {
        return of(asked, Typed.NOTHING, Map.of(), Optional.empty());
    }

    /**
     * The same with what was typed.
     *
     * @param lacks messages by field
     * @param plan what it would do
     */
    public static ManyPage of(Asked asked, Typed typed, Map<String, String> lacks, Optional<Many.Plan> plan) {
        Findings findings = asked.dossier().findings();
        Catalogue catalogue = findings.catalogue();
        Questions questions = new Questions(asked);
        List<FactDefinition> chosen = questions.chosen();
        AnswerWords words = new AnswerWords(asked.words(), findings.profile());
        String path = "/c/" + asked.place().id() + "/many";
        String kind = asked.one("kind").filter(KINDS::contains).orElse("");
        Map<String, String> kept = new LinkedHashMap<>();
        KEPT.forEach(name -> asked.one(name).ifPresent(value -> kept.put(name, value)));
        return new ManyPage(
                Country.of(asked, findings),
                KINDS.stream()
                        .map(one -> new Choice(
                                one,
                                asked.words().say("many.kind." + one),
                                asked.address(path, "kind", one),
                                one.equals(kind),
                                0,
                                0))
                        .toList(),
                kind,
                columns(asked, questions, words, path, kind),
                kind.equals(Questions.ONCE) ? Optional.of(Shared.of(asked, words)) : Optional.empty(),
                title(asked, chosen),
                chosen.stream()
                        .map(fact -> new Row(
                                fact.id(),
                                catalogue.topics().get(fact.topic()).title(),
                                fact.asks(),
                                fact.help(),
                                words.said(words.given(asked, fact.id())),
                                typed.fields().isEmpty() || typed.all(Many.OF).contains(fact.id()),
                                typed.one(Many.EACH + fact.id())))
                        .toList(),
                LeftOut.of(asked, questions.left()),
                inputs(asked, findings, words, chosen, typed, lacks),
                plan.map(one -> preview(asked, catalogue, words, typed, one)),
                asked.one("entry")
                        .filter(entry -> entry.matches("\\d{1,15}"))
                        .map(Long::parseLong)
                        .orElse(0L),
                kept);
    }

    /** The questions that an address means, as far as they were ticked or have an answer of their own. */
    public static List<FactDefinition> questions(Asked asked, Typed typed) {
        boolean each = isEach(asked.one("kind").orElse(""));
        return new Questions(asked)
                .chosen().stream()
                        .filter(fact -> each
                                ? !typed.one(Many.EACH + fact.id()).isEmpty()
                                : typed.all(Many.OF).contains(fact.id()))
                        .toList();
    }

    private static boolean isEach(String kind) {
        return kind.equals(Questions.GENERAL);
    }

    /** Whether each question has an answer of its own. */
    public boolean isEach() {
        return isEach(kind);
    }

    private static List<Choice> columns(Asked asked, Questions questions, AnswerWords words, String path, String kind) {
        List<Choice> columns = new ArrayList<>();
        questions
                .ofKind(kind)
                .forEach((name, facts) -> columns.add(new Choice(
                        name,
                        facts.get(0).asks(),
                        asked.address(path, Addresses.fields("kind", kind, "question", name)),
                        asked.one("question").filter(name::equals).isPresent(),
                        (int) facts.stream()
                                .filter(fact -> !words.given(asked, fact.id()).isEmpty())
                                .count(),
                        facts.size())));
        return columns;
    }

    private static String title(Asked asked, List<FactDefinition> chosen) {
        if (chosen.isEmpty()) {
            return "";
        }
        if (isEach(asked.one("kind").orElse(""))) {
            return asked.words().say("many.kind.general");
        }
        return asked.one("question")
                .map(any -> chosen.get(0).asks())
                .or(() -> asked.one("article")
                        .flatMap(asked.catalogue()::article)
                        .map(article ->
                                asked.words().say("article.title", ArticlePage.number(article), article.title())))
                .or(() ->
                        asked.one("topic").map(asked.catalogue().topics()::get).map(topic -> topic.title()))
                .orElseGet(() -> asked.one("q").orElse(""));
    }

    private static Fields inputs(
            Asked asked,
            Findings findings,
            AnswerWords words,
            List<FactDefinition> chosen,
            Typed typed,
            Map<String, String> lacks) {
        List<Form.Tick> ticks =
                Answering.cited(
                                asked.contents(),
                                chosen.stream().map(FactDefinition::id).collect(Collectors.toSet()))
                        .stream()
                        .limit(MOST_TICKS)
                        .map(cited -> new Form.Tick(
                                AnswerForm.tick(cited),
                                words.cited(cited),
                                typed.all(AnswerForm.CITE).contains(AnswerForm.tick(cited))))
                        .toList();
        return new Fields(
                typed.one(AnswerForm.VALUE),
                ticks,
                words.laws(typed.one(AnswerForm.LAW)),
                typed.one(AnswerForm.SECTION),
                words.states(typed.one(AnswerForm.STATE)),
                typed.one(AnswerForm.DAY),
                typed.one(AnswerForm.NOTE),
                lacks);
    }

    private static Preview preview(Asked asked, Catalogue catalogue, AnswerWords words, Typed typed, Many.Plan plan) {
        List<Line> lines = plan.all().stream()
                .map(one -> new Line(
                        one.fact().id(),
                        catalogue.topics().get(one.fact().topic()).title(),
                        one.fact().asks(),
                        one.kind().id(),
                        words.said(one.now()),
                        words.said(Given.all(one.then())),
                        one.seen(),
                        one.kind() == Many.Kind.NEW,
                        one.why().isEmpty() ? "" : asked.words().say(one.why(), one.of())))
                .toList();
        return new Preview(
                lines, typed.fields(), (int) lines.stream().filter(Line::ticked).count());
    }

    /** Whether the questions differ in more than their topic. */
    public boolean isOneQuestion() {
        return kept.containsKey("question");
    }

    @Override
    public String title(Messages words) {
        return words.say("many.title");
    }

    @Override
    public String tab() {
        return "next";
    }
}
