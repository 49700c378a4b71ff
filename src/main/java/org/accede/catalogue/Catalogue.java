package org.accede.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that the treaties ask, in the treaties' order, and every question that answers it. */
public final class Catalogue {

    /**
     * What a catalogue is made of, by id.
     *
     * @param otherTreaties treaties and organizations of which profiles say where a State stands, and what people write for them
     * @param stages of the work on what is to be done, and how long they are assumed to take
     */
    record Parts(
            Map<String, Instrument> instruments,
            Map<String, Article> articles,
            Map<String, Topic> topics,
            Map<String, List<String>> otherTreaties,
            Map<String, Stage> stages) {}

    private final Parts parts;
    private final Map<String, Requirement> requirements = new LinkedHashMap<>();
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final Map<String, List<Requirement>> readers = new LinkedHashMap<>();

    /** In the words of how many questions each is asked. */
    private final Map<String, Long> sameWords;

    Catalogue(Parts parts) {
        this.parts = parts;
        parts.topics.values().forEach(topic -> facts.putAll(topic.facts()));
        sameWords = facts.values().stream().collect(Collectors.groupingBy(FactDefinition::asks, Collectors.counting()));
        for (Article article : parts.articles.values()) {
            for (Requirement requirement : article.requirements()) {
                requirements.put(requirement.id(), requirement);
                requirement.reads().forEach(fact -> readers.computeIfAbsent(fact, f -> new ArrayList<>())
                        .add(requirement));
            }
        }
    }

    Parts parts() {
        return parts;
    }

    public List<Instrument> instruments() {
        return List.copyOf(parts.instruments.values());
    }

    public Optional<Instrument> instrument(String id) {
        return Optional.ofNullable(parts.instruments.get(id));
    }

    /** Everything that a State can stand towards: the treaties, earlier ones that they name, and other treaties and organizations. */
    public Set<String> treatyNames() {
        Set<String> names = new LinkedHashSet<>(parts.instruments.keySet());
        parts.instruments.values().forEach(treaty -> {
            names.addAll(treaty.joining().humanRights().keySet());
            names.addAll(treaty.models().values());
        });
        names.addAll(parts.otherTreaties.keySet());
        return names;
    }

    /** The treaty or organization for which people write a name; empty if nobody is known to. */
    public Optional<String> treatyWrittenAs(String name) {
        return parts.otherTreaties.entrySet().stream()
                .filter(one -> one.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The stages of the work on what is to be done, by id. */
    public Map<String, Stage> stages() {
        return parts.stages;
    }

    public List<Article> articles() {
        return List.copyOf(parts.articles.values());
    }

    public List<Article> articles(Instrument instrument) {
        return parts.articles.values().stream()
                .filter(article -> article.instrument().equals(instrument.id()))
                .toList();
    }

    public Optional<Article> article(String id) {
        return Optional.ofNullable(parts.articles.get(id));
    }

    public Iterable<Requirement> requirements() {
        return requirements.values();
    }

    public Optional<Requirement> requirement(String id) {
        return Optional.ofNullable(requirements.get(id));
    }

    /** The paragraphs of an article, one paragraph, or all whose ids begin with this one and a dot; none if nothing has such an id. */
    public List<Requirement> meantBy(String id) {
        String below = id + ".";
        return requirements.values().stream()
                .filter(one -> one.article().equals(id)
                        || one.id().equals(id)
                        || one.id().startsWith(below))
                .toList();
    }

    public Map<String, Topic> topics() {
        return parts.topics;
    }

    public Map<String, FactDefinition> facts() {
        return facts;
    }

    public Optional<FactDefinition> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The questions that are asked of organizations of States, and have one answer of a State. */
    public List<FactDefinition> neverOfAState() {
        return facts.values().stream().filter(FactDefinition::neverOfAState).toList();
    }

    /** A question in words that tell it from every other: where several topics have the same, with its own. */
    public Optional<String> asks(String id) {
        return fact(id).map(fact -> sameWords.get(fact.asks()) == 1
                ? fact.asks()
                : topics().get(fact.topic()).about(fact.asks()));
    }

    /** The requirements with an element that reads the fact. */
    public List<Requirement> readersOf(String fact) {
        return readers.getOrDefault(fact, List.of());
    }

    /** The paragraphs under which the treaties let a State file something: a permit needs it, or an option is used by it. */
    public Set<String> filings() {
        Set<String> filings = new LinkedHashSet<>();
        for (Requirement requirement : requirements.values()) {
            requirement.permits().stream()
                    .filter(Permit::needsFiling)
                    .map(Permit::article)
                    .forEach(filings::add);
            requirement.elements().stream()
                    .map(Element::source)
                    .filter(Element.ByFiling.class::isInstance)
                    .map(source -> ((Element.ByFiling) source).article())
                    .forEach(filings::add);
        }
        return filings;
    }
}
