package org.accede.desk.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.desk.action.Later;
import org.accede.desk.store.Entry;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.next.Effect;
import org.accede.next.Queue;
import org.accede.paper.Mark;

/**
 * What to find out next: one question in full, then all others by what would answer them.
 *
 * @param open how many obligations are open
 * @param questions how many questions can still change a verdict
 * @param only to which law or topic the page keeps; empty for all
 * @param here the address of the page, kept to the same
 * @param ask the question that stands first; empty if there is none that can be answered here
 * @param oneAway how many obligations one answer decides
 * @param near the questions that would
 * @param trying whether the answers to some of these are still being tried
 * @param twoAway how many questions have an obligation that waits for one other question
 * @param laws where to look, with how much waits for it
 * @param judges who has to judge, the same
 * @param skipped what was put off until tomorrow
 * @param known laws that can be chosen to look in
 * @param saved what was just answered
 * @param today how many answers were saved today
 */
public record NextPage(
        Country country,
        List<Tab> tabs,
        Instrument treaty,
        int open,
        int questions,
        String only,
        String here,
        Optional<Ask> ask,
        int oneAway,
        List<Near> near,
        boolean trying,
        int twoAway,
        List<Group> laws,
        List<Group> judges,
        List<Line> skipped,
        List<String> known,
        Optional<Saved> saved,
        int today)
        implements CountryPage {

    private static final int MOST_NEAR = 12;

    /** The question that is asked; {@code waits} are the obligations that wait for it. */
    public record Ask(String fact, Form form, List<Place> waits, int others, String lookIn) {}

    /** An answer that can be taken back. */
    public record Saved(long entry, String asks) {}

    /** A paragraph. */
    public record Place(String article, String pinpoint) {}

    /** A question and where it is answered. */
    public record Line(String id, String asks, String address) {}

    /** A question of which one answer decides something; {@code cells} are empty until it was tried. */
    public record Near(Line line, String topic, List<Place> decides, Optional<List<Cell>> cells) {}

    /** What an answer makes of the first verdict that waits for nothing else. */
    public record Cell(String answer, Marked mark) {}

    /** Questions that one law, topic or person would answer. */
    public record Group(String name, boolean isLaw, String address, int obligations, List<Line> lines) {}

    public static NextPage of(Asked asked) {
        return of(asked, Optional.empty());
    }

    /** The same with what somebody is writing. */
    public static NextPage of(Asked asked, Optional<Editing> editing) {
        return new Made(asked, editing).page();
    }

    private static final class Made {

        private final Asked asked;
        private final Optional<Editing> editing;
        private final Findings findings;
        private final Catalogue catalogue;
        private final Later later;
        private final String path;

        Made(Asked asked, Optional<Editing> editing) {
            this.asked = asked;
            this.editing = editing;
            this.findings = asked.dossier().findings();
            this.catalogue = findings.catalogue();
            this.later = new Later(asked.desk(), asked.place().id());
            this.path = "/c/" + asked.place().id();
        }

        NextPage page() {
            Queue queue = asked.dossier().queue(List.of(asked.treaty().id()));
            List<Queue.Waiting> asking =
                    queue.questions().stream().filter(this::isWanted).toList();
            Optional<Ask> ask = ask(asking);
            List<Queue.Waiting> nearest = asking.stream()
                    .filter(one -> !one.alone().isEmpty())
                    .limit(MOST_NEAR)
                    .toList();
            List<Near> near = nearest.stream().map(this::near).toList();
            List<OpenQuestion> untried = nearest.stream()
                    .map(Queue.Waiting::question)
                    .filter(one -> tried(one).isEmpty())
                    .toList();
            asked.desk().tryBeside(asked.file(), asked.asOf(), untried);
            return new NextPage(
                    Country.of(asked, findings),
                    Tab.all(asked, path + "/next"),
                    asked.treaty(),
                    queue.open(),
                    queue.questions().size(),
                    only(),
                    address(),
                    ask,
                    queue.oneAway().size(),
                    near,
                    !untried.isEmpty(),
                    (int) asking.stream().filter(one -> one.others() == 1).count(),
                    laws(queue.questions()),
                    judges(queue.questions()),
                    queue.questions().stream()
                            .filter(one -> later.isSkipped(one.question().id()))
                            .map(this::line)
                            .toList(),
                    known(),
                    saved(),
                    today());
        }

        private Optional<Saved> saved() {
            return asked.one("entry")
                    .filter(entry -> entry.matches("\\d{1,15}"))
                    .map(entry -> new Saved(
                            Long.parseLong(entry),
                            asked.one("fact")
                                    .flatMap(catalogue::fact)
                                    .map(FactDefinition::asks)
                                    .orElse("")));
        }

        private int today() {
            LocalDate today = LocalDate.ofInstant(asked.desk().clock().instant(), ZoneId.systemDefault());
            return (int) asked.desk().store().history(asked.place().id()).stream()
                    .filter(entry -> entry.kind() == Entry.Kind.SAVED)
                    .filter(entry -> LocalDate.ofInstant(entry.at(), ZoneId.systemDefault())
                            .equals(today))
                    .flatMap(entry -> entry.changes().stream())
                    .filter(change -> change.place().id().startsWith("answer:"))
                    .count();
        }

        private String address() {
            StringBuilder address = new StringBuilder(path)
                    .append("/next?treaty=")
                    .append(asked.treaty().id());
            List.of("look", "topic", "as-of", BillChoice.WITH).forEach(name -> asked.one(name)
                    .ifPresent(value ->
                            address.append('&').append(name).append('=').append(Addresses.part(value))));
            return address.toString();
        }

        private String only() {
            return asked.one("look")
                    .or(() -> asked.one("topic").map(catalogue.topics()::get).map(topic -> topic.title()))
                    .orElse("");
        }

        /** What was left open for a reason is not asked again, and what was put off comes back tomorrow. */
        private boolean isWanted(Queue.Waiting one) {
            return (asked.one("look").isEmpty()
                            || asked.one("look")
                                    .equals(later.lookIn(one.question().id())))
                    && (asked.one("topic").isEmpty() || asked.one("topic").equals(Optional.of(topic(one.question()))));
        }

        private boolean canBeAsked(Queue.Waiting one) {
            String id = one.question().id();
            return catalogue
                            .fact(id)
                            .filter(fact -> fact.kind() != FactDefinition.Kind.JUDGEMENT)
                            .isPresent()
                    && !later.isSkipped(id)
                    && !isLeft(id);
        }

        private boolean isLeft(String id) {
            return catalogue
                    .fact(id)
                    .map(fact -> findings.profile().topics().get(fact.topic()))
                    .filter(answers -> answers.open().containsKey(id))
                    .isPresent();
        }

        private Optional<Ask> ask(List<Queue.Waiting> asking) {
            Optional<String> shown = editing.flatMap(Editing::fact);
            return asking.stream()
                    .filter(one -> shown.map(one.question().id()::equals).orElseGet(() -> canBeAsked(one)))
                    .findFirst()
                    .map(this::asked);
        }

        private Ask asked(Queue.Waiting one) {
            String fact = one.question().id();
            asked.desk().effects(asked.file(), asked.asOf(), one.question());
            Form form = editing.orElseGet(() -> Editing.open(here(), fact))
                    .form(findings, fact)
                    .orElseThrow();
            return new Ask(
                    fact,
                    form,
                    places(one.obligations()),
                    one.others(),
                    later.lookIn(fact).orElse(""));
        }

        /** The same, told so that a form comes back here. */
        private Asked here() {
            Map<String, String> behind = new LinkedHashMap<>();
            Form.KEPT.forEach(name -> asked.one(name).ifPresent(value -> behind.put(name, value)));
            behind.put("from", "next");
            return asked.anew(Map.of(), behind);
        }

        private Near near(Queue.Waiting one) {
            return new Near(
                    line(one),
                    catalogue.topics().get(topic(one.question())) == null
                            ? ""
                            : catalogue.topics().get(topic(one.question())).title(),
                    places(one.alone()),
                    tried(one.question()).map(effects -> effects.stream()
                            .map(effect -> cell(effect, one.alone().get(0)))
                            .toList()));
        }

        private Optional<List<Effect>> tried(OpenQuestion question) {
            return asked.desk().effectsIfKnown(asked.file(), asked.asOf(), question);
        }

        private Cell cell(Effect effect, String requirement) {
            return new Cell(
                    effect.answer(),
                    effect.changes().stream()
                            .filter(change -> change.requirement().equals(requirement))
                            .findFirst()
                            .map(change -> Marked.of(change.to()))
                            .orElseGet(() -> Marked.of(findings.finding(requirement))));
        }

        private List<Place> places(List<String> requirements) {
            return requirements.stream()
                    .map(id -> catalogue.requirement(id).orElseThrow())
                    .map(one -> new Place(one.article(), one.pinpoint()))
                    .toList();
        }

        private String topic(OpenQuestion question) {
            return question instanceof OpenQuestion.ConditionsOf conditions
                    ? conditions.topic()
                    : catalogue.fact(question.id()).map(FactDefinition::topic).orElse("");
        }

        private Line line(Queue.Waiting one) {
            return new Line(one.question().id(), one.asks(), address(one));
        }

        private String address(Queue.Waiting one) {
            Requirement first = catalogue.requirement(one.obligations().get(0)).orElseThrow();
            String article = path + "/a/" + first.article();
            return one.question() instanceof OpenQuestion.Fact fact
                    ? asked.address(path + "/q/" + fact.id(), "edit", fact.id())
                    : asked.address(article);
        }

        /** What somebody noted for a law stands under it, the rest under its topic; what a person has to judge under neither. */
        private List<Group> laws(List<Queue.Waiting> all) {
            Map<String, List<Queue.Waiting>> laws = new LinkedHashMap<>();
            Map<String, List<Queue.Waiting>> topics = new LinkedHashMap<>();
            for (Queue.Waiting one : all) {
                Optional<String> law = later.lookIn(one.question().id());
                if (law.isPresent()) {
                    laws.computeIfAbsent(law.get(), any -> new ArrayList<>()).add(one);
                } else if (by(one).isEmpty() && !topic(one.question()).isEmpty()) {
                    topics.computeIfAbsent(topic(one.question()), any -> new ArrayList<>())
                            .add(one);
                }
            }
            List<Group> groups = new ArrayList<>(groups(laws, "look", Function.identity(), true));
            groups.addAll(
                    groups(topics, "topic", id -> catalogue.topics().get(id).title(), false));
            return groups;
        }

        private List<Group> judges(List<Queue.Waiting> all) {
            return groups(
                    all.stream()
                            .filter(one -> !by(one).isEmpty())
                            .collect(Collectors.groupingBy(this::by, LinkedHashMap::new, Collectors.toList())),
                    "",
                    Function.identity(),
                    false);
        }

        private String by(Queue.Waiting one) {
            return catalogue.fact(one.question().id()).map(FactDefinition::by).orElse("");
        }

        private List<Group> groups(
                Map<String, List<Queue.Waiting>> all, String name, Function<String, String> title, boolean isLaw) {
            List<Group> groups = new ArrayList<>();
            all.forEach((id, some) -> groups.add(new Group(
                    title.apply(id),
                    isLaw,
                    name.isEmpty()
                            ? ""
                            : asked.address(path + "/next", name, Addresses.part(id)) + "&treaty="
                                    + asked.treaty().id(),
                    Queue.obligations(some),
                    some.stream().map(this::line).toList())));
            groups.sort((one, other) -> other.lines().size() - one.lines().size());
            return groups;
        }

        private List<String> known() {
            List<String> known = new ArrayList<>(later.laws());
            findings.profile().sources().values().stream()
                    .map(source -> source.title())
                    .filter(title -> !known.contains(title))
                    .forEach(known::add);
            return known;
        }
    }

    @Override
    public String title(Messages words) {
        return words.say("next.title");
    }

    @Override
    public String tab() {
        return "next";
    }

    /** The sign of what is open. */
    public Marked openMark() {
        return Marked.of(Mark.Tone.OPEN, "");
    }
}
