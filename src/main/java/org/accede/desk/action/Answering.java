package org.accede.desk.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accede.catalogue.Catalogue;
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

/** Saves an answer, takes one away, keeps what is not finished. */
public final class Answering {

    private static final Set<String> VALUES = Set.of("yes", "partly", "no");

    private final Desk desk;
    private final CountryFile file;
    private final Drafts drafts;

    public Answering(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
        this.drafts = new Drafts(desk, file);
    }

    /**
     * Saves what was typed as the answer to a question. What cannot be saved stays as a draft.
     *
     * @param seen the digest of what stood there when the form was made
     */
    public Result save(FactDefinition fact, Typed typed, String seen, Who who) {
        Place place = Place.answer(fact.id());
        if (file.read().isBroken()) {
            drafts.keepIfItCan(place.id(), typed);
            throw new BrokenFile(file, true);
        }
        Made made = made(fact, typed);
        if (!made.lacks().isEmpty()) {
            drafts.keepIfItCan(place.id(), typed);
            return new Result.Lacking(made.lacks());
        }
        return put(place, made.content(), typed, seen, who);
    }

    /** The same, and nothing is written but the draft. */
    public Result tryOut(FactDefinition fact, Typed typed, String seen) {
        Place place = Place.answer(fact.id());
        drafts.keepIfItCan(place.id(), typed);
        Made made = made(fact, typed);
        Content there = file.read().contents().at(place);
        if (!made.lacks().isEmpty()) {
            return new Result.Lacking(made.lacks());
        } else if (!there.digest().equals(seen)) {
            return new Result.Clash(there, Optional.empty());
        }
        Read then = desk.store().tried(file.id(), List.of(new Put(place, made.content(), seen)));
        return then.isBroken()
                ? new Result.Refused(then.problems())
                : new Result.Tried(new CountryFile(file.id(), then));
    }

    /** What would be written, and what is lacking for it. */
    record Made(Content content, List<Lack> lacks) {}

    private Made made(FactDefinition fact, Typed typed) {
        Read.Contents contents = file.read().contents();
        Made made = read(contents, fact, typed, cited(contents));
        return made.lacks().isEmpty()
                ? new Made(
                        made.content(),
                        against(contents::at, fact, made.content()).stream().toList())
                : made;
    }

    /** @param known the provisions that a tick can stand for */
    Made read(Read.Contents contents, FactDefinition fact, Typed typed, List<Cited> known) {
        List<Given> there = Given.all(contents.at(Place.answer(fact.id())));
        AnswerForm form = new AnswerForm(file.profile(), fact, typed, known);
        Content content = form.content(there.size() > 1 ? there.subList(1, there.size()) : List.of());
        return new Made(content, List.copyOf(form.lacks()));
    }

    /**
     * Nothing is written that contradicts what stands beside it.
     *
     * @param contents what stands there
     */
    Optional<Lack> against(Function<Place, Content> contents, FactDefinition fact, Content content) {
        Topic topic = desk.accede().catalogue().topics().get(fact.topic());
        return Given.all(content).stream()
                .findFirst()
                .flatMap(given -> Against.of(contents, topic, fact, given.value()))
                .map(other -> Lack.of(
                        AnswerForm.VALUE,
                        other.id().equals(topic.existsFact()) ? "lack.against.none" : "lack.against.part",
                        other.asks()));
    }

    /** Takes the answer to a question away, with the reason why it was left open. */
    public Result clear(FactDefinition fact, String seen, Who who) {
        return put(Place.answer(fact.id()), Content.NOTHING, Typed.NOTHING, seen, who);
    }

    /** Puts something at a place; what was typed for it becomes a draft if that fails, and is one no more if it does not. */
    Result put(Place place, Content content, Typed typed, String seen, Who who) {
        Outcome outcome = desk.store().save(file.id(), Edit.of(new Put(place, content, seen)), who);
        Result result = result(outcome);
        if (result instanceof Result.Done || result instanceof Result.Same) {
            drafts.dropIfItCan(place.id());
        } else if (!typed.fields().isEmpty()) {
            drafts.keepIfItCan(place.id(), typed);
        }
        if (outcome instanceof Outcome.Broken) {
            throw new BrokenFile(
                    new CountryFile(file.id(), desk.store().read(file.id())),
                    !typed.fields().isEmpty());
        }
        return result;
    }

    /** Takes an entry of the history back. */
    public Result undo(long entry, Who who) {
        return result(desk.store().undo(file.id(), entry, who));
    }

    static Result result(Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            return new Result.Done(saved.entry());
        } else if (outcome instanceof Outcome.Conflict conflict) {
            Outcome.Clash clash = conflict.clashes().get(0);
            return new Result.Clash(clash.theirs(), clash.by());
        } else if (outcome instanceof Outcome.Refused refused) {
            return new Result.Refused(refused.problems());
        } else if (outcome instanceof Outcome.NotWritten not) {
            return new Result.NotWritten(not.why());
        } else if (outcome instanceof Outcome.Broken broken) {
            return new Result.Refused(broken.problems());
        }
        return new Result.Same();
    }

    /** What was typed and not saved; empty if nothing. */
    public Optional<Typed> draft(Place place) {
        return drafts.of(place.id());
    }

    /** All places for which something was typed and not saved. */
    public Set<String> drafts() {
        return drafts.all().keySet();
    }

    /** Drafts that contradict what stands in the file: the question of each, and the one that is answered otherwise. */
    public Map<FactDefinition, FactDefinition> contradictions() {
        Map<FactDefinition, FactDefinition> all = new LinkedHashMap<>();
        Catalogue catalogue = desk.accede().catalogue();
        Read.Contents contents = file.read().contents();
        drafts.all().forEach((key, typed) -> Place.of(key)
                .filter(place -> place.kind() == Place.Kind.ANSWER && VALUES.contains(typed.one(AnswerForm.VALUE)))
                .flatMap(place -> catalogue.fact(place.name()))
                .ifPresent(fact -> Against.of(
                                contents::at, catalogue.topics().get(fact.topic()), fact, typed.one(AnswerForm.VALUE))
                        .ifPresent(other -> all.put(fact, other))));
        return all;
    }

    public void keep(Place place, Typed typed) {
        drafts.keep(place.id(), typed);
    }

    public void drop(Place place) {
        drafts.drop(place.id());
    }

    /** Every provision that an answer of the profile cites. */
    List<Cited> cited(Read.Contents contents) {
        return cited(contents, desk.accede().catalogue().facts().keySet());
    }

    /** Every provision that an answer to some questions cites, the one first that most do. */
    public static List<Cited> cited(Read.Contents contents, Set<String> facts) {
        Map<Cited, Integer> times = new LinkedHashMap<>();
        facts.forEach(fact -> Given.all(contents.at(Place.answer(fact))).stream()
                .flatMap(given -> given.provisions().stream())
                .forEach(cited -> times.merge(cited, 1, Integer::sum)));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Cited, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
