package org.accede.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;
import org.accede.verdict.Level;

/** Reads one article and checks that every name in it leads somewhere. */
final class ArticleReader {

    private static final Set<String> QUALIFIERS = Set.of(
            "as-appropriate",
            "within-means",
            "greatest-extent",
            "fundamental-principles",
            "basic-concepts",
            "legal-principles",
            "wherever-possible",
            "public-interest",
            "domestic-law",
            "domestic-procedures",
            "domestic-framework",
            "domestic-systems");

    private final Instrument instrument;
    private final Map<String, Topic> topics;
    private final Map<String, FactDefinition> facts;
    private final Problems problems;
    private final Models models;

    ArticleReader(
            Instrument instrument,
            Models models,
            Map<String, Topic> topics,
            Map<String, FactDefinition> facts,
            Problems problems) {
        this.instrument = instrument;
        this.models = models;
        this.topics = topics;
        this.facts = facts;
        this.problems = problems;
    }

    Article read(Form form) {
        String id = form.text("article");
        String chapter = form.text("chapter");
        if (!instrument.chapters().containsKey(chapter)) {
            problems.unknownName(
                    form.where("chapter"),
                    "chapter",
                    chapter,
                    instrument.chapters().keySet());
        }
        Set<String> ids = new LinkedHashSet<>();
        List<Requirement> requirements = form.items("requirements").stream()
                .map(node -> requirement(id, Form.of(node, problems), ids))
                .toList();
        List<Article.AsksNothing> nothing = form.items("asks-nothing").stream()
                .map(node -> {
                    Form row = Form.of(node, problems);
                    Article.AsksNothing asks = new Article.AsksNothing(row.text("row"), row.text("because"));
                    row.done();
                    return asks;
                })
                .toList();
        Article article = new Article(id, instrument.id(), chapter, form.text("title"), requirements, nothing);
        form.done();
        return article;
    }

    private Requirement requirement(String article, Form form, Set<String> ids) {
        String id = form.text("id");
        if (!ids.add(id)) {
            problems.add(form.where("id"), "the requirement '" + id + "' is written twice", "Give each its own id.");
        }
        if (!id.equals(article) && !id.startsWith(article + ".")) {
            problems.add(
                    form.where("id"),
                    "'" + id + "' does not belong to the article '" + article + "'",
                    "Begin it with '" + article + ".'.");
        }
        Binding binding = constant(form, "binding", Binding.class, Binding.SHALL);
        Optional<Term> term = term(form);
        List<Element> elements = term.stream().flatMap(Term::elements).toList();
        checkElements(form, binding, elements);
        List<Permit> permits = form.items("permits").stream()
                .map(node -> permit(Form.of(node, problems), elements))
                .toList();
        checkLacks(form, elements, permits);
        Optional<Requirement.Applies> applies = form.node("applies").map(node -> applies(Form.of(node, problems)));
        String mark = form.text("mark");
        List<String> qualifiers = form.texts("qualifiers");
        qualifiers.stream()
                .filter(qualifier -> !QUALIFIERS.contains(qualifier))
                .forEach(qualifier ->
                        problems.unknownName(form.where("qualifiers"), "qualifier", qualifier, QUALIFIERS));
        Set<String> reads = new LinkedHashSet<>();
        elements.forEach(element -> reads.addAll(element.source().reads()));
        term.ifPresent(whole -> whole.gates().forEach(reads::add));
        permits.forEach(permit -> reads.addAll(permit.with()));
        applies.ifPresent(when -> reads.add(when.fact()));
        Requirement requirement = new Requirement(
                id,
                article,
                instrument.id(),
                binding,
                form.text("kind"),
                form.text("asks"),
                form.text("pinpoint"),
                constant(form, "confidence", Confidence.class, Confidence.MEMORY_LOW),
                mark,
                qualifiers,
                constant(form, "due", Due.class, Due.ALWAYS),
                form.texts("counterparts"),
                applies,
                term,
                form.texts("limits"),
                permits,
                form.texts("refers"),
                form.text("note", ""),
                elements,
                reads,
                models.in(mark));
        form.done();
        return requirement;
    }

    private void checkElements(Form form, Binding binding, List<Element> elements) {
        if (binding == Binding.LINK && !elements.isEmpty()) {
            problems.add(form.where(), "a link has no elements", "Take them away, or say how the paragraph binds.");
        } else if (binding != Binding.LINK
                && form.items("all").isEmpty()
                && form.items("any").isEmpty()) {
            problems.add(form.where(), "a requirement has elements", "Add all: [...], or binding: link.");
        }
        Set<ElementName> names = new LinkedHashSet<>();
        for (Element element : elements) {
            if (!names.add(element.name())) {
                problems.add(
                        form.where(),
                        "the element '" + element.name() + "' is written twice",
                        "Give each its own name.");
            }
        }
    }

    /** What a band lacks is what a permit of the requirement lets a law do. */
    private void checkLacks(Form form, List<Element> elements, List<Permit> permits) {
        Set<String> permitted = new LinkedHashSet<>();
        permits.forEach(permit -> permitted.addAll(permit.names()));
        elements.stream()
                .filter(element -> element.source() instanceof Element.ByRule)
                .flatMap(element -> ((Element.ByRule) element.source()).bands().stream())
                .map(Band::lacks)
                .filter(name -> !name.isEmpty() && !permitted.contains(name))
                .forEach(name -> problems.unknownName(
                        form.where("permits"),
                        "permit for",
                        name,
                        permitted,
                        "Add it to permits, or leave out lacks: ...."));
    }

    private Requirement.Applies applies(Form form) {
        String fact = fact(form, "fact", form.text("fact"));
        boolean one = form.node("is").filter(Node.Text.class::isInstance).isPresent();
        Set<String> is = one ? Set.of(form.text("is")) : Set.copyOf(form.texts("is"));
        form.done();
        return new Requirement.Applies(fact, is);
    }

    private Permit permit(Form form, List<Element> elements) {
        Set<String> names = elements.stream()
                .map(element -> element.name().toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> named = new LinkedHashSet<>(form.texts("elements"));
        Optional<String> condition = form.optionalText("condition");
        if (named.isEmpty() == condition.isEmpty()) {
            problems.add(
                    form.where(),
                    "a permit names either a condition or elements",
                    "Write condition: ... or elements: [...].");
        }
        for (String name : List.copyOf(named)) {
            if (name.equals("all")) {
                named.addAll(names);
            } else {
                List<String> items = names.stream()
                        .filter(element -> element.startsWith(name + "["))
                        .toList();
                named.addAll(items);
                if (!names.contains(name) && items.isEmpty()) {
                    problems.unknownName(form.where("elements"), "element", name, names);
                }
            }
        }
        form.texts("with").forEach(fact -> fact(form, "with", fact));
        Permit permit = new Permit(
                condition,
                named,
                constant(form, "by", Permit.By.class, Permit.By.TEXT),
                form.text("article"),
                form.texts("with"));
        form.done();
        return permit;
    }

    /** The elements of a requirement: under {@code all}, {@code any}, or one by itself. */
    private Optional<Term> term(Form form) {
        if (form.has("all")) {
            return Optional.of(group(form, false, ""));
        }
        if (form.has("any")) {
            return Optional.of(group(form, true, ""));
        }
        return Optional.empty();
    }

    private Term group(Form form, boolean any, String item) {
        List<Term> parts = form.items(any ? "any" : "all").stream()
                .map(node -> part(Form.of(node, problems), item))
                .toList();
        boolean essential = form.flag("essential", false);
        return new Term.Group(any, parts, essential, form.text("ours", ""));
    }

    private Term part(Form form, String item) {
        if (form.has("each") && item.isEmpty()) {
            return each(form);
        }
        Term term;
        if (form.has("all") || form.has("any")) {
            form.has("element");
            form.has("each");
            term = group(form, form.has("any"), item);
        } else {
            form.has("each");
            String name = form.text("element");
            String says = form.text("says", name.replace('-', ' '));
            Optional<Element.Item> of = item.isEmpty() ? Optional.empty() : Optional.of(item(says, item));
            term = new Element(
                    new ElementName(name, item),
                    of.map(one -> says + " (" + one.title() + ")").orElse(says),
                    form.flag("essential", false),
                    form.text("ours", ""),
                    source(form, item),
                    form.flag("circumstance", false),
                    of);
        }
        form.done();
        return term;
    }

    private Element.Item item(String says, String topic) {
        return new Element.Item(
                says,
                topicTitle(topic).toLowerCase(Locale.ROOT),
                topics.containsKey(topic) ? topics.get(topic).kind() : "");
    }

    private String topicTitle(String id) {
        return topics.containsKey(id) ? topics.get(id).title() : id;
    }

    /** One term for each topic of a list, asked where the topic exists; or every item of a list fact. */
    private Term each(Form form) {
        Optional<String> list =
                form.node("each").filter(Node.Text.class::isInstance).map(node -> ((Node.Text) node).value());
        if (list.isPresent() && list.get().contains("/")) {
            String name = form.text("element");
            Element element = new Element(
                    new ElementName(name, ""),
                    form.text("says", name.replace('-', ' ')),
                    form.flag("essential", false),
                    form.text("ours", ""),
                    new Element.ByItems(fact(form, "each", list.get())),
                    false,
                    Optional.empty());
            form.done();
            return element;
        }
        if (list.isPresent() && !instrument.lists().containsKey(list.get())) {
            problems.unknownName(
                    form.where("each"), "list", list.get(), instrument.lists().keySet());
        }
        List<String> items = list.map(name -> instrument.lists().getOrDefault(name, List.of()))
                .orElseGet(() -> form.texts("each"));
        List<Term> terms = new ArrayList<>();
        for (String item : items) {
            Topic topic = topics.get(item);
            if (topic == null) {
                problems.unknownName(form.where("each"), "topic", item, topics.keySet());
            } else {
                Term term = part(form, item);
                terms.add(topic.asks().isEmpty() ? term : new Term.Gate(topic.existsFact(), term));
            }
        }
        return new Term.Group(false, terms, form.flag("essential", false), form.text("ours", ""));
    }

    private Element.Source source(Form form, String item) {
        Function<String, String> fill = text -> text.replace("*", item);
        if (form.has("bands")) {
            return bands(form);
        }
        if (form.has("condition")) {
            return condition(form.text("condition"), form.where("condition"));
        }
        if (form.has("formality")) {
            return new Element.ByFiling(form.text("formality"));
        }
        String helps = form.word("helps", Set.of("yes", "no"), "yes");
        return new Element.ByFact(fact(form, "fact", fill.apply(form.text("fact"))), helps.equals("no"));
    }

    /** Bands of one or more questions; what they leave to rules is decided by rules that speak of them by name. */
    private Element.Source bands(Form form) {
        BoundsReader bounds = new BoundsReader(problems);
        List<Band> bands = new ArrayList<>();
        Set<String> reads = new LinkedHashSet<>();
        Form all = Form.of(form.node("bands").orElseThrow(), problems);
        form.entries("bands").keySet().forEach(id -> {
            reads.add(fact(all, id, id));
            List<Band> ofFact = new ArrayList<>();
            boolean answers = facts.containsKey(id);
            for (Node node : all.items(id)) {
                Band band = band(id, Form.of(node, problems), bounds);
                answers = answers && bounds.isAnswer(facts.get(id), band.answers(), node.where());
                ofFact.add(band);
            }
            if (answers) {
                bounds.checkWhole(facts.get(id), ofFact, all.where(id));
            }
            bands.addAll(ofFact);
        });
        form.texts("reads").forEach(id -> reads.add(fact(form, "reads", id)));
        return new Element.ByRule(List.copyOf(reads), List.copyOf(bands));
    }

    private Band band(String fact, Form form, BoundsReader bounds) {
        Optional<Level> gives =
                form.has("gives") ? Optional.of(constant(form, "gives", Level.class, Level.NOT_MET)) : Optional.empty();
        Band band = new Band(
                fact,
                bounds.read(form, ""),
                form.text("band", ""),
                gives,
                form.text("because", ""),
                form.text("lacks", ""),
                form.text("review", ""));
        if (gives.isPresent() == band.because().isEmpty()
                || gives.isEmpty() && band.name().isEmpty()) {
            problems.add(
                    form.where(),
                    "a band says what it gives and why, or has a name under which rules speak of it",
                    "Write gives: ... and because: ..., or band: ....");
        }
        form.done();
        return band;
    }

    private Element.Source condition(String text, Where where) {
        int slash = text.lastIndexOf('/');
        String topic = slash < 0 ? "" : text.substring(0, slash);
        String name = text.substring(slash + 1);
        if (!topics.containsKey(topic)) {
            problems.unknownName(where, "topic", topic, topics.keySet());
        } else if (!topics.get(topic).conditions().containsKey(name)) {
            problems.unknownName(
                    where,
                    "condition of " + topic,
                    name,
                    topics.get(topic).conditions().keySet());
        }
        return new Element.ByCondition(topic, name);
    }

    private String fact(Form form, String field, String id) {
        if (!facts.containsKey(id)) {
            problems.unknownName(form.where(field), "fact", id, facts.keySet());
        }
        return id;
    }

    private <E extends Enum<E>> E constant(Form form, String field, Class<E> type, E otherwise) {
        if (!form.has(field)) {
            return otherwise;
        }
        Map<String, E> byId = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            byId.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return byId.getOrDefault(form.word(field, byId.keySet(), ""), otherwise);
    }
}
