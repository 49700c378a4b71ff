package org.accede.desk.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Given;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Read;
import org.accede.desk.store.Who;
import org.accede.verdict.Worded;

/** One answer for many questions: first it is worked out what it would do to each, then those that somebody chose are saved at once. */
public final class Many {

    /** What stands there stays, and a section is added to it. */
    public static final String AS_IT_STANDS = "as-it-stands";

    /** Which questions are meant, where not all are; before the id of one its own answer, in place of the one for all. */
    public static final String OF = "of";

    public static final String EACH = "value:";

    private final Desk desk;
    private final CountryFile file;

    public Many(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** What it is for one question. */
    public enum Kind implements Worded {
        /** Nobody has answered it yet. */
        NEW,
        /** It takes the place of another answer. */
        CHANGED,
        SAME,
        /** It cannot be saved there. */
        REFUSED
    }

    /**
     * What it would do to one question.
     *
     * @param seen the digest of what stands there
     * @param why the key of the message that says why it is refused; empty if it is not
     * @param of what that message speaks of
     */
    public record Planned(
            FactDefinition fact, List<Given> now, Content then, String seen, Kind kind, String why, String of) {

        /** The answer as it would be. */
        public Optional<Given> given() {
            return Given.all(then).stream().findFirst();
        }
    }

    /** What it would do to all; nothing while something is lacking. */
    public record Plan(List<Planned> all, List<Lack> lacks) {}

    /** Whether one answer can be given to a question together with others. */
    public static boolean fits(FactDefinition fact) {
        return fact.type() == FactDefinition.Type.ANSWER && fact.kind() != FactDefinition.Kind.JUDGEMENT;
    }

    public Plan plan(List<FactDefinition> facts, Typed typed) {
        Read.Contents contents = file.read().contents();
        List<Cited> known =
                Answering.cited(contents, desk.accede().catalogue().facts().keySet());
        Set<Lack> lacks = new LinkedHashSet<>();
        List<Planned> all = new ArrayList<>();
        List<String> together = facts.stream().map(FactDefinition::id).toList();
        for (FactDefinition fact : facts) {
            List<Given> there = Given.all(contents.at(Place.answer(fact.id())));
            Typed of = there.isEmpty() || !isAsItStands(typed)
                    ? own(fact, typed)
                    : typed.with(AnswerForm.VALUE, there.get(0).value());
            if (isAsItStands(typed) && there.isEmpty()) {
                all.add(refused(contents, fact, there, "many.unanswered", ""));
                continue;
            }
            AnswerForm form = new AnswerForm(file.profile(), fact, of, known);
            Content content = form.content(there.size() > 1 ? there.subList(1, there.size()) : List.of());
            lacks.addAll(form.lacks());
            all.add(planned(contents, fact, there, isAsItStands(typed) ? added(there, content) : content, together));
        }
        return new Plan(agreeing(contents, all), List.copyOf(lacks));
    }

    private static Typed own(FactDefinition fact, Typed typed) {
        return typed.has(EACH + fact.id()) ? typed.with(AnswerForm.VALUE, typed.one(EACH + fact.id())) : typed;
    }

    /** Where each question has an answer of its own, two of them can contradict each other: both are refused then. */
    private List<Planned> agreeing(Read.Contents contents, List<Planned> all) {
        Map<Place, Content> then = new HashMap<>();
        all.forEach(one -> then.put(Place.answer(one.fact().id()), one.then()));
        return all.stream()
                .map(one -> against(place -> then.getOrDefault(place, contents.at(place)), one.fact(), one.then())
                        .filter(other -> one.kind() != Kind.REFUSED)
                        .map(other -> refused(contents, one.fact(), one.now(), "many.against", other.asks()))
                        .orElse(one))
                .toList();
    }

    private Optional<FactDefinition> against(Function<Place, Content> contents, FactDefinition fact, Content then) {
        Topic topic = desk.accede().catalogue().topics().get(fact.topic());
        return Given.all(then).stream().findFirst().flatMap(given -> Against.of(contents, topic, fact, given.value()));
    }

    private static boolean isAsItStands(Typed typed) {
        return typed.one(AnswerForm.VALUE).equals(AS_IT_STANDS);
    }

    /** The sections that were there and the new ones; the old note, unless there is a new one. */
    private static Content added(List<Given> there, Content content) {
        List<Given> then = new ArrayList<>(Given.all(content));
        if (then.isEmpty()) {
            return content;
        }
        Given old = there.get(0);
        Set<Cited> provisions = new LinkedHashSet<>(old.provisions());
        provisions.addAll(then.get(0).provisions());
        String note = then.get(0).note().isEmpty() ? old.note() : then.get(0).note();
        then.set(
                0,
                new Given(
                        old.value(),
                        old.complete(),
                        old.list(),
                        List.copyOf(provisions),
                        provisions.isEmpty() ? old.source() : "",
                        old.reviewer(),
                        old.nothingElse(),
                        note));
        return Given.content(then);
    }

    private Planned planned(
            Read.Contents contents, FactDefinition fact, List<Given> there, Content then, List<String> together) {
        Topic topic = desk.accede().catalogue().topics().get(fact.topic());
        Content now = contents.at(Place.answer(fact.id()));
        String value = Given.all(then).stream().findFirst().map(Given::value).orElse("");
        Optional<FactDefinition> against = against(contents::at, fact, then);
        if (against.isPresent()) {
            return refused(contents, fact, there, "many.against", against.get().asks());
        }
        if (!value.isEmpty()
                && Against.needsExistence(contents::at, topic, fact)
                && !together.contains(topic.existsFact())) {
            return refused(contents, fact, there, "many.exists", topic.asks());
        }
        Kind kind = then.saysAs(now) ? Kind.SAME : there.isEmpty() ? Kind.NEW : Kind.CHANGED;
        return new Planned(fact, there, then, now.digest(), kind, "", "");
    }

    private static Planned refused(
            Read.Contents contents, FactDefinition fact, List<Given> there, String why, String of) {
        Content now = contents.at(Place.answer(fact.id()));
        return new Planned(fact, there, now, now.digest(), Kind.REFUSED, why, of);
    }

    /**
     * Saves it to the questions that were chosen, all or none, as one entry of the history.
     *
     * @param seen by question, the digest of what stood there when somebody chose
     */
    public Outcome save(Plan plan, Set<String> chosen, Map<String, String> seen, Who who) {
        List<Put> puts = plan.all().stream()
                .filter(one -> chosen.contains(one.fact().id()))
                .filter(one -> one.kind() == Kind.NEW || one.kind() == Kind.CHANGED)
                .map(one -> new Put(
                        Place.answer(one.fact().id()),
                        one.then(),
                        seen.getOrDefault(one.fact().id(), one.seen())))
                .toList();
        return puts.isEmpty() ? new Outcome.Same() : desk.store().save(file.id(), Edit.of(puts), who);
    }
}
