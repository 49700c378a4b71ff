package org.accede.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;

/** Everything in a catalogue that can be found. */
final class Entries {

    private final Catalogue catalogue;
    private final List<Entry> all = new ArrayList<>();

    private Entries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Entry> of(Catalogue catalogue) {
        Entries entries = new Entries(catalogue);
        catalogue.topics().values().forEach(entries::topic);
        catalogue.articles().forEach(entries::article);
        return List.copyOf(entries.all);
    }

    private void topic(Topic topic) {
        Set<Requirement> reading = topic.facts().keySet().stream()
                .flatMap(fact -> catalogue.readersOf(fact).stream())
                .collect(Collectors.toSet());
        List<String> readers = StreamSupport.stream(catalogue.requirements().spliterator(), false)
                .filter(reading::contains)
                .map(Requirement::id)
                .toList();
        all.add(new Entry(
                topic.id(),
                Set.of(),
                new Subject.Topic(topic),
                readers,
                Stem.all(topic.id() + " " + topic.title()),
                Stem.all(topic.asks()),
                List.of()));
        topic.facts().values().stream()
                .filter(fact -> !fact.id().equals(topic.existsFact()))
                .forEach(fact -> question(topic, fact));
        topic.conditions().values().forEach(condition -> condition(topic, condition, readers));
    }

    private void question(Topic topic, FactDefinition fact) {
        all.add(new Entry(
                fact.id(),
                Set.of(topic.id()),
                new Subject.Question(fact),
                readers(fact.id()),
                Stem.all(fact.id()),
                Stem.all(topic.title() + " " + fact.asks()),
                Stem.all(topic.asks() + " " + fact.help() + " " + String.join(" ", fact.options()))));
    }

    private void condition(Topic topic, ConditionDefinition condition, List<String> readers) {
        Subject subject = new Subject.Condition(topic.id(), condition);
        all.add(new Entry(
                subject.id(),
                Set.of(topic.id()),
                subject,
                readers,
                Stem.all(condition.name() + " condition"),
                Stem.all(topic.title() + " " + condition.asks()),
                Stem.all(topic.asks())));
    }

    private List<String> readers(String fact) {
        return catalogue.readersOf(fact).stream()
                .map(Requirement::id)
                .distinct()
                .toList();
    }

    private void article(Article article) {
        all.add(new Entry(
                article.id(),
                article.requirements().stream().map(Requirement::id).collect(Collectors.toSet()),
                new Subject.Treaty(article),
                List.of(),
                Stem.all(article.id() + " " + article.title()),
                List.of(),
                Stem.all(article.requirements().stream().map(Requirement::asks).collect(Collectors.joining(" ")))));
        Map<String, List<Permit>> filings = new LinkedHashMap<>();
        article.requirements().stream()
                .flatMap(requirement -> requirement.permits().stream())
                .filter(Permit::needsFiling)
                .forEach(permit -> filings.computeIfAbsent(permit.article(), id -> new ArrayList<>())
                        .add(permit));
        filings.forEach((under, permits) -> filing(article, under, permits));
    }

    private void filing(Article article, String under, List<Permit> permits) {
        Set<String> names = permits.stream()
                .flatMap(permit -> permit.names().stream().sorted())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Subject subject =
                new Subject.Filing(article.instrument(), under, permits.get(0).by(), List.copyOf(names));
        boolean known = all.stream().anyMatch(entry -> entry.subject().id().equals(subject.id()));
        if (!known) {
            all.add(new Entry(
                    subject.id(),
                    Set.of(article.id()),
                    subject,
                    article.requirements().stream()
                            .filter(requirement -> permits.stream().anyMatch(requirement.permits()::contains))
                            .map(Requirement::id)
                            .toList(),
                    Stem.all(subject.id()),
                    Stem.all(String.join(" ", names)),
                    Stem.all(article.title())));
        }
    }
}
