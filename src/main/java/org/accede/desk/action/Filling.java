package org.accede.desk.action;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.accede.input.Digest;

/**
 * Many questions answered in one form, each in its own way. What was left as it stood is told from what was typed, and of what was typed all
 * is saved or nothing is: half of an answer to an article is easily taken for the whole.
 */
public final class Filling {

    /** Stands between a question and a field of it. */
    public static final String OF = ":";

    /** What stood in the file when the form was made. */
    public static final String SEEN = "seen";

    /** How the fields stood then, by {@link #print}. */
    public static final String WAS = "was";

    /** Whether what stood in the fields was a draft. */
    public static final String DRAFT = "draft";

    /** Kept as a draft, while the others are saved. */
    public static final String LEAVE = "leave";

    /** Set where the questions that a no answers along with it were shown. */
    public static final String LISTED = "listed";

    private static final Set<String> OURS = Set.of(SEEN, WAS, DRAFT, LEAVE, LISTED);
    private static final int PRINTED = 16;

    private final Desk desk;
    private final CountryFile file;
    private final Answering answering;
    private final Drafts drafts;
    private final Map<FactDefinition, Typed> sent = new LinkedHashMap<>();
    private final String law;

    /**
     * What came of it.
     *
     * @param whole of all together
     * @param each of those that stand in the way, by question
     * @param toBeSeen how many questions are answered along with others, which nobody has been shown yet; nothing is saved before
     */
    public record Came(Result whole, Map<String, Result> each, int toBeSeen) {

        Came(Result whole, Map<String, Result> each) {
            this(whole, each, 0);
        }
    }

    /** @param form the fields of all questions, each behind the id of its question; {@link AnswerForm#LAW} of all without one */
    public Filling(Desk desk, CountryFile file, Typed form) {
        this.desk = desk;
        this.file = file;
        this.answering = new Answering(desk, file);
        this.drafts = new Drafts(desk, file);
        this.law = form.one(AnswerForm.LAW);
        Map<String, Map<String, List<String>>> byQuestion = new LinkedHashMap<>();
        form.fields().forEach((name, values) -> {
            int end = name.lastIndexOf(OF);
            if (end > 0) {
                byQuestion
                        .computeIfAbsent(name.substring(0, end), any -> new LinkedHashMap<>())
                        .put(name.substring(end + 1), values);
            }
        });
        byQuestion.forEach((id, fields) ->
                desk.accede().catalogue().fact(id).ifPresent(fact -> sent.put(fact, new Typed(fields))));
    }

    /** A short sign of what stands in the fields of a question, the same whatever a browser sends for those that are empty. */
    public static String print(Typed typed) {
        Map<String, List<String>> said = new TreeMap<>();
        typed.fields().forEach((name, values) -> {
            List<String> texts = values.stream()
                    .map(text -> text.replace("\r\n", "\n").strip())
                    .filter(text -> !text.isEmpty() && !isNothing(name, text))
                    .sorted()
                    .toList();
            if (!OURS.contains(name) && !texts.isEmpty()) {
                said.put(name, texts);
            }
        });
        return Digest.of(said.toString().getBytes(StandardCharsets.UTF_8))
                .replaceAll(".*:", "")
                .substring(0, PRINTED);
    }

    /** What a list to choose from says where nobody has chosen. */
    private static boolean isNothing(String name, String text) {
        return name.equals(AnswerForm.STATE) && text.equals("in-force")
                || name.startsWith(AnswerForm.ITEM_VALUE) && text.equals(AnswerForm.UNKNOWN);
    }

    private static boolean isTouched(Typed typed) {
        return !print(typed).equals(typed.one(WAS));
    }

    /** As it would be typed in a form of its own: with the law that is named once for all, where a question names none. */
    private Typed alone(Typed typed) {
        Typed own = withoutOurs(typed);
        return own.one(AnswerForm.LAW).isEmpty() && !law.isEmpty() ? own.with(AnswerForm.LAW, law) : own;
    }

    /** What was typed, by question. */
    public Map<String, Typed> typed() {
        return touched().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().id(),
                        one -> withoutOurs(one.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Map<FactDefinition, Typed> touched() {
        Map<FactDefinition, Typed> touched = new LinkedHashMap<>(sent);
        touched.values().removeIf(typed -> !isTouched(typed));
        return touched;
    }

    private static Typed withoutOurs(Typed typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(typed.fields());
        fields.keySet().removeAll(OURS);
        return new Typed(fields);
    }

    /** Keeps what was typed as drafts, each of its question. */
    public void keep() {
        keep(touched());
    }

    private void keep(Map<FactDefinition, Typed> some) {
        Map<String, Typed> all = new LinkedHashMap<>();
        some.forEach((fact, typed) -> all.put(Place.answer(fact.id()).id(), alone(typed)));
        drafts.keepAll(all);
    }

    /** Saves what was typed, but for what is to be left; what does not come into the file stays as drafts. */
    public Came save(Who who) {
        if (file.read().isBroken()) {
            keep();
            throw new BrokenFile(file, true);
        }
        Map<FactDefinition, Typed> all = touched();
        Map<FactDefinition, Typed> left = new LinkedHashMap<>(all);
        left.values().removeIf(typed -> !typed.has(LEAVE));
        all.keySet().removeAll(left.keySet());
        Came came = save(all, who);
        boolean isIn = came.whole() instanceof Result.Done || came.whole() instanceof Result.Same;
        keep(isIn ? left : touched());
        if (isIn) {
            drafts.dropAll(sent.entrySet().stream()
                    .filter(one ->
                            all.containsKey(one.getKey()) || one.getValue().has(DRAFT) && !isTouched(one.getValue()))
                    .map(one -> Place.answer(one.getKey().id()).id())
                    .toList());
        }
        return came;
    }

    private Came save(Map<FactDefinition, Typed> all, Who who) {
        Read.Contents contents = file.read().contents();
        List<Cited> known = answering.cited(contents);
        Map<Place, Answering.Made> made = new LinkedHashMap<>();
        all.forEach((fact, typed) ->
                made.put(Place.answer(fact.id()), answering.read(contents, fact, alone(typed), known)));
        Map<String, Result> each = lacks(contents, all.keySet(), made);
        if (!each.isEmpty()) {
            return new Came(new Result.Lacking(List.of()), each);
        }
        int toBeSeen = toBeSeen(contents, all);
        if (toBeSeen > 0) {
            return new Came(new Result.Lacking(List.of()), Map.of(), toBeSeen);
        }
        List<Put> puts = new ArrayList<>();
        all.forEach((fact, typed) -> {
            Place place = Place.answer(fact.id());
            Content then = made.get(place).content();
            if (!then.saysAs(contents.at(place))) {
                puts.add(new Put(place, then, typed.one(SEEN)));
            }
        });
        Outcome outcome = puts.isEmpty() ? new Outcome.Same() : desk.store().save(file.id(), Edit.of(puts), who);
        if (outcome instanceof Outcome.Broken) {
            keep();
            throw new BrokenFile(new CountryFile(file.id(), desk.store().read(file.id())), true);
        } else if (outcome instanceof Outcome.Conflict conflict) {
            conflict.clashes()
                    .forEach(clash -> each.put(clash.place().name(), new Result.Clash(clash.theirs(), clash.by())));
        }
        return new Came(Answering.result(outcome), each);
    }

    private int toBeSeen(Read.Contents contents, Map<FactDefinition, Typed> all) {
        return all.entrySet().stream()
                .filter(one -> one.getValue().one(AnswerForm.VALUE).equals("no")
                        && !one.getValue().has(LISTED)
                        && Given.all(contents.at(Place.answer(one.getKey().id()))).stream()
                                .noneMatch(given -> given.value().equals("no")))
                .map(Map.Entry::getKey)
                .mapToInt(fact -> desk.accede()
                        .catalogue()
                        .topics()
                        .get(fact.topic())
                        .answeredByNo(fact.id())
                        .size())
                .sum();
    }

    /** What each lacks by itself; then what does not go together with what stands there, or with one another. */
    private Map<String, Result> lacks(
            Read.Contents contents, Set<FactDefinition> facts, Map<Place, Answering.Made> made) {
        Function<Place, Content> then =
                place -> made.containsKey(place) ? made.get(place).content() : contents.at(place);
        Map<String, Result> each = new LinkedHashMap<>();
        for (FactDefinition fact : facts) {
            Answering.Made one = made.get(Place.answer(fact.id()));
            List<Lack> lacks = new ArrayList<>(one.lacks());
            if (lacks.isEmpty()) {
                answering.against(then, fact, one.content()).ifPresent(lacks::add);
            }
            Topic topic = desk.accede().catalogue().topics().get(fact.topic());
            if (lacks.isEmpty()
                    && !Given.all(one.content()).isEmpty()
                    && !made.containsKey(Place.answer(topic.existsFact()))
                    && Against.needsExistence(then, topic, fact)) {
                lacks.add(Lack.of(AnswerForm.VALUE, "many.exists", topic.asks()));
            }
            if (!lacks.isEmpty()) {
                each.put(fact.id(), new Result.Lacking(lacks));
            }
        }
        return each;
    }
}
