package org.accede.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.input.Documents;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads a profile and says everything that is wrong with it. */
public final class ProfileReader {

    static final Set<String> SOURCE_KINDS = Set.of(
            "statute-read", "published-assessment", "own-reading", "memory", "official-statement", "treaty-text");

    private static final String ARTICLES = "'accede list' shows the articles.";

    private final Catalogue catalogue;
    private final Problems problems = new Problems();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private boolean constructed;

    private ProfileReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads the profile in a file, which may hold comments and commas after the last entry. */
    public static Profile read(Path path, Catalogue catalogue) {
        Documents.Document document = Documents.readWithComments(path);
        return read(document.tree(), document.digest(), catalogue);
    }

    /** Reads a profile that is at hand as a tree. */
    public static Profile read(Node node, String digest, Catalogue catalogue) {
        return new ProfileReader(catalogue).profile(node, digest);
    }

    private Profile profile(Node node, String digest) {
        Form form = Form.of(node, problems);
        problems.throwIfAny();
        Form country = form.node("country").map(n -> Form.of(n, problems)).orElse(null);
        if (country == null) {
            problems.add(
                    form.where(),
                    "the field 'country' is missing",
                    "Write \"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}.");
            problems.throwIfAny();
        }
        constructed = form.flag("constructed", false);
        form.entries("sources").forEach((id, source) -> sources.put(id, source(id, Form.of(source, problems))));
        Map<String, Standing> status = new LinkedHashMap<>();
        form.entries("status").forEach((treaty, standing) -> {
            status.put(treaty, standing(Form.of(standing, problems)));
            checkInvitation(standing, treaty, status.get(treaty));
        });
        Profile profile = new Profile(
                iso3(country),
                country.text("name"),
                constructed,
                dateInWords(form, "lawAsRead"),
                form.text("note", ""),
                sources,
                status,
                formalities(form),
                topics(form),
                follows(form),
                assessments(form),
                digest,
                country.word("kind", Set.of("state", "organization"), "state").equals("organization"));
        country.done();
        form.done();
        problems.throwIfAny();
        return profile;
    }

    private String iso3(Form country) {
        String iso3 = country.text("iso3");
        if (!iso3.isEmpty() && !iso3.matches("[A-Z]{3}")) {
            problems.add(
                    country.where("iso3"),
                    "'" + iso3 + "' is not an ISO 3166 code of three capital letters",
                    "Write KEN for Kenya.");
        }
        return iso3;
    }

    private Source source(String id, Form form) {
        String title = form.text("title");
        Source source = new Source(
                id,
                title,
                form.text("short", id),
                form.word("kind", SOURCE_KINDS, "own-reading"),
                form.text("asOf", ""),
                form.optionalText("url").filter(url -> httpUrl(form, url)));
        form.date("read");
        form.text("note", "");
        form.done();
        return source;
    }

    private boolean httpUrl(Form form, String url) {
        boolean fine = url.startsWith("https://") || url.startsWith("http://");
        if (!fine) {
            problems.add(form.where("url"), "'" + url + "' is not a web address", "Begin it with https://.");
        }
        return fine;
    }

    private Standing standing(Form form) {
        Standing standing = new Standing(
                Worded.of(Standing.State.class, form.word("state", Worded.ids(Standing.State.class), ""))
                        .orElse(Standing.State.UNKNOWN),
                form.date("date"),
                sourceName(form),
                form.text("note", ""),
                form.items("steps").stream()
                        .flatMap(step -> step(Form.of(step, problems)).stream())
                        .toList());
        form.done();
        return standing;
    }

    private void checkInvitation(Node node, String treaty, Standing standing) {
        boolean invites = catalogue
                .instrument(treaty)
                .map(instrument -> instrument.invites())
                .orElse(true);
        boolean invited = standing.state() == Standing.State.INVITED
                || standing.steps().stream().anyMatch(step -> step.what().isByInvitation());
        if (!invites && invited) {
            problems.add(
                    node.where(),
                    "nobody is invited to '" + treaty + "'",
                    "Write none, signed, deposited, party or unknown.");
        }
    }

    private Optional<Standing.Step> step(Form form) {
        Optional<TreatyEvent> what = Worded.of(TreatyEvent.class, form.word("step", TreatyEvent.steps(), ""));
        Optional<Moment> date = moment(form, "date");
        if (what.isEmpty() || date.isEmpty()) {
            problems.add(
                    form.where(),
                    "a step says what happened and when",
                    "Write {\"step\": \"requested\", \"date\": \"2026-02-01\"}.");
        }
        Optional<Moment> until = moment(form, "until");
        String by = form.text("by", "");
        String source = sourceName(form);
        String note = form.text("note", "");
        form.done();
        return what.flatMap(event -> date.map(day -> new Standing.Step(event, day, until, by, source, note)));
    }

    /** A date as it is written, as precise as it is known; empty if it is not said. */
    private static String dateInWords(Form form, String name) {
        return form.date(name).map(first -> form.text(name)).orElse("");
    }

    private Optional<Moment> moment(Form form, String name) {
        return form.date(name).map(first -> new Moment(form.text(name)));
    }

    private String sourceName(Form form) {
        Optional<String> name = form.optionalText("source");
        name.filter(source -> !sources.containsKey(source))
                .ifPresent(source -> problems.unknownName(form.where("source"), "source", source, sources.keySet()));
        return name.orElse("");
    }

    private Map<String, Formalities> formalities(Form form) {
        Map<String, Formalities> formalities = new LinkedHashMap<>();
        form.entries("formalities").forEach((instrument, node) -> {
            if (catalogue.instrument(instrument).isEmpty()) {
                problems.unknownName(node.where(), "instrument", instrument, instrumentIds());
            }
            Form filed = Form.of(node, problems);
            List<Formalities.Filing> list = filed.items("list").stream()
                    .map(filing -> filing(Form.of(filing, problems)))
                    .toList();
            formalities.put(instrument, new Formalities(filed.flag("complete", false), list));
            filed.done();
        });
        return formalities;
    }

    private Set<String> instrumentIds() {
        return catalogue.instruments().stream().map(i -> i.id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Formalities.Filing filing(Form form) {
        String article = form.text("article");
        Set<String> permitted = catalogue.filings();
        if (!permitted.contains(article) && !form.has("beyondTheText")) {
            problems.unknownName(
                    form.where("article"),
                    "permitted declaration or reservation",
                    article,
                    permitted,
                    "Add \"beyondTheText\": true for one that the treaty does not provide for.");
        }
        form.text("by", "");
        Formalities.Filing filing = new Formalities.Filing(
                article,
                Set.copyOf(form.texts("covers")),
                Worded.of(Formalities.State.class, form.word("state", Worded.ids(Formalities.State.class), ""))
                        .orElse(Formalities.State.PLANNED),
                form.text("text", ""),
                sourceName(form),
                form.flag("beyondTheText", false),
                dateInWords(form, "date"),
                form.items("objections").stream()
                        .map(objection -> objection(Form.of(objection, problems)))
                        .toList());
        form.text("note", "");
        form.done();
        return filing;
    }

    private Formalities.Objection objection(Form form) {
        String by = form.text("by");
        Formalities.Objection objection = new Formalities.Objection(by, dateInWords(form, "date"), sourceName(form));
        form.done();
        return objection;
    }

    private Map<String, TopicAnswers> topics(Form form) {
        Map<String, TopicAnswers> topics = new LinkedHashMap<>();
        form.entries("topics").forEach((id, node) -> {
            Topic topic = catalogue.topics().get(id);
            if (topic == null) {
                problems.unknownName(
                        node.where(),
                        "topic",
                        id,
                        catalogue.topics().keySet(),
                        "countries/README.md says where the topics stand.");
            } else {
                topics.put(id, topic(topic, Form.of(node, problems)));
            }
        });
        return topics;
    }

    private TopicAnswers topic(Topic topic, Form form) {
        Map<String, List<Statement>> facts = new LinkedHashMap<>();
        StatementReader statements = new StatementReader(sources.keySet(), problems, !constructed);
        Optional<Node> exists = form.node("exists");
        exists.ifPresent(node -> {
            if (topic.asks().isEmpty()) {
                problems.add(
                        node.where(),
                        "'" + topic.id() + "' is not a topic that exists or not",
                        "Answer its facts one by one.");
            } else {
                facts.put(topic.existsFact(), statements.read(topic.facts().get(topic.existsFact()), node));
            }
        });
        form.entries("facts").forEach((name, node) -> {
            String id = topic.id() + "/" + name;
            if (topic.facts().containsKey(id)) {
                facts.put(id, statements.read(topic.facts().get(id), node));
            } else {
                problems.unknownName(node.where(), "fact of " + topic.id(), name, names(topic), factsOf(topic));
            }
        });
        checkExistence(topic, form, exists.isPresent(), facts);
        Conditions conditions = form.node("conditions")
                .map(node -> conditions(topic, Form.of(node, problems), statements))
                .orElse(Conditions.NOT_LOOKED);
        Map<String, String> open = new LinkedHashMap<>();
        form.textEntries("open").forEach((name, why) -> {
            String id = topic.id() + "/" + name;
            if (!topic.facts().containsKey(id) && !name.equals("conditions")) {
                problems.unknownName(form.where("open"), "fact of " + topic.id(), name, names(topic), factsOf(topic));
            }
            open.put(id, why);
        });
        form.text("note", "");
        form.done();
        return new TopicAnswers(facts, conditions, open);
    }

    private static String factsOf(Topic topic) {
        return "'accede show " + topic.id() + "' lists its facts.";
    }

    private static List<String> names(Topic topic) {
        return topic.facts().keySet().stream()
                .map(id -> id.substring(topic.id().length() + 1))
                .toList();
    }

    private void checkExistence(Topic topic, Form form, boolean answered, Map<String, List<Statement>> facts) {
        if (!topic.asks().isEmpty() && !answered && !facts.isEmpty() && !constructed) {
            problems.add(
                    form.where(),
                    "'" + topic.id() + "' is answered in part, but not whether it exists",
                    "Add \"exists\": " + topic.asks());
        }
        List<Statement> exists = facts.getOrDefault(topic.existsFact(), List.of());
        boolean absent = !exists.isEmpty() && exists.stream().allMatch(s -> s.value() == Value.Degree.NO);
        if (absent) {
            facts.forEach((fact, statements) -> {
                statements.stream()
                        .map(Statement::value)
                        .filter(value -> value != Value.Degree.NO && !(value instanceof Value.Unknown))
                        .findFirst()
                        .filter(value -> !fact.equals(topic.existsFact()))
                        .ifPresent(value -> problems.add(
                                form.where(),
                                "'" + topic.id() + "' does not exist and yet '" + fact + "' is " + value.words(),
                                "Take one of the two back."));
            });
        }
    }

    private Conditions conditions(Topic topic, Form form, StatementReader statements) {
        List<Conditions.Condition> list = new ArrayList<>();
        for (Node node : form.items("list")) {
            list.add(condition(topic, Form.of(node, problems), statements));
        }
        Conditions conditions = new Conditions(form.flag("complete", false), list);
        form.text("note", "");
        form.done();
        return conditions;
    }

    private Conditions.Condition condition(Topic topic, Form form, StatementReader statements) {
        String name = form.text("name");
        Set<String> known = topic.conditions().keySet();
        if (!known.contains(name) && !name.equals("other")) {
            problems.unknownName(form.where("name"), "condition of " + topic.id(), name, known);
        }
        List<String> narrows = form.texts("narrows").stream()
                .map(fact -> topic.id() + "/" + fact)
                .toList();
        narrows.stream()
                .filter(fact -> !topic.facts().containsKey(fact))
                .forEach(fact -> problems.unknownName(
                        form.where("narrows"), "fact", fact, topic.facts().keySet()));
        if (narrows.isEmpty()) {
            narrows = narrowedByDefault(topic, name);
        }
        Conditions.Condition condition = new Conditions.Condition(
                topic.id(),
                name,
                narrows,
                statements.provisions(form),
                form.optionalText("mayBe"),
                form.text("note", ""));
        if (name.equals("other") && condition.note().isEmpty() && !constructed) {
            problems.add(form.where(), "a condition 'other' does not say what it is", "Add \"note\": \"...\".");
        }
        form.done();
        return condition;
    }

    /** What the vocabulary says that the condition narrows, or else every own fact of the topic. */
    public static List<String> narrowedByDefault(Topic topic, String condition) {
        List<String> named = topic.conditions().containsKey(condition)
                ? topic.conditions().get(condition).narrows()
                : List.of();
        return !named.isEmpty()
                ? named
                : topic.facts().values().stream()
                        .filter(fact -> fact.own())
                        .map(fact -> fact.id())
                        .toList();
    }

    private Map<String, Profile.Follows> follows(Form form) {
        Map<String, Profile.Follows> follows = new LinkedHashMap<>();
        StatementReader statements = new StatementReader(sources.keySet(), problems, false);
        form.entries("follows").forEach((article, node) -> {
            Form entry = Form.of(node, problems);
            if (catalogue.article(article).isEmpty()) {
                problems.unknownName(node.where(), "article", article, articleIds(), ARTICLES);
            }
            follows.put(
                    article,
                    new Profile.Follows(
                            article, statements.provisions(entry), sourceName(entry), entry.text("note", "")));
            entry.done();
        });
        return follows;
    }

    private List<String> articleIds() {
        return catalogue.articles().stream().map(Article::id).toList();
    }

    private List<Profile.PublishedAssessment> assessments(Form form) {
        return form.items("assessments").stream()
                .map(node -> {
                    Form entry = Form.of(node, problems);
                    String article = entry.text("article");
                    if (catalogue.article(article).isEmpty()
                            && catalogue.requirement(article).isEmpty()) {
                        problems.unknownName(entry.where("article"), "article", article, articleIds(), ARTICLES);
                    }
                    Profile.PublishedAssessment assessment = new Profile.PublishedAssessment(
                            article,
                            entry.text("says"),
                            entry.text("by"),
                            dateInWords(entry, "date"),
                            sourceName(entry));
                    entry.text("note", "");
                    entry.done();
                    return assessment;
                })
                .toList();
    }
}
