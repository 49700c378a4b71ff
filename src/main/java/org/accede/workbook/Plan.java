package org.accede.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.QuestionsAsked;
import org.accede.catalogue.Topic;

/** Which questions stand on which sheet: a sheet a chapter, in the order of the treaties, each question once. */
final class Plan {

    private static final String OTHERS = "Others";

    private final Catalogue catalogue;
    private final Rows rows;
    private final Wanted wanted;
    private final Set<String> placed = new HashSet<>();

    private Plan(Catalogue catalogue, Rows rows, Wanted wanted) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.wanted = wanted;
    }

    /** Whether a question is to be in the workbook. */
    interface Wanted {
        boolean is(Subject.OfTopic subject);
    }

    /** The questions of a chapter. */
    record Chapter(String sheet, String title, List<OfArticle> articles) {}

    /** The questions that stand under an article, or under none. */
    record OfArticle(Optional<Article> article, Map<Topic, List<Subject.OfTopic>> topics) {}

    static List<Chapter> of(List<Instrument> treaties, Catalogue catalogue, Rows rows, Wanted wanted) {
        Plan plan = new Plan(catalogue, rows, wanted);
        List<Chapter> all = new ArrayList<>();
        treaties.forEach(treaty -> all.addAll(plan.chapters(treaty)));
        plan.others().ifPresent(all::add);
        return all;
    }

    /** Questions of topics of which no paragraph of any treaty asks, but from which answers follow. */
    private Optional<Chapter> others() {
        Map<Topic, List<Subject.OfTopic>> topics = new LinkedHashMap<>();
        for (Topic topic : catalogue.topics().values()) {
            if (topic.facts().keySet().stream().allMatch(this::isAskedByNone)) {
                List<Subject.OfTopic> subjects = subjects(topic, Map.of());
                if (!subjects.isEmpty()) {
                    topics.put(topic, subjects);
                }
            }
        }
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chapter(
                        OTHERS,
                        "Questions that no article asks, and from whose answers others follow",
                        List.of(new OfArticle(Optional.empty(), topics))));
    }

    private boolean isAskedByNone(String fact) {
        return catalogue.readersOf(fact).isEmpty();
    }

    private List<Chapter> chapters(Instrument treaty) {
        Map<Topic, Map<Article, List<FactDefinition>>> asked = QuestionsAsked.by(treaty, catalogue);
        Map<Article, List<Topic>> homes = new LinkedHashMap<>();
        asked.forEach(
                (topic, articles) -> homes.computeIfAbsent(QuestionsAsked.home(articles), any -> new ArrayList<>())
                        .add(topic));
        Map<String, List<OfArticle>> byChapter = new LinkedHashMap<>();
        treaty.chapters().keySet().forEach(chapter -> byChapter.put(chapter, new ArrayList<>()));
        for (Article article : catalogue.articles(treaty)) {
            Map<Topic, List<Subject.OfTopic>> here = new LinkedHashMap<>();
            for (Topic topic : homes.getOrDefault(article, List.of())) {
                List<Subject.OfTopic> subjects = subjects(topic, asked.get(topic));
                if (!subjects.isEmpty()) {
                    here.put(topic, subjects);
                }
            }
            if (!here.isEmpty()) {
                byChapter
                        .computeIfAbsent(article.chapter(), any -> new ArrayList<>())
                        .add(new OfArticle(Optional.of(article), here));
            }
        }
        List<Chapter> chapters = new ArrayList<>();
        byChapter.forEach((chapter, articles) -> {
            if (!articles.isEmpty()) {
                chapters.add(new Chapter(
                        treaty.prefix() + " " + chapter,
                        treaty.shortTitle() + ", Chapter " + chapter + ": "
                                + treaty.chapters().getOrDefault(chapter, ""),
                        articles));
            }
        });
        return chapters;
    }

    /** A row a statement, and an empty one, where there are several on one question. */
    private List<Subject.OfTopic> statements(Subject.Fact fact) {
        int several = rows.statements(fact);
        return IntStream.rangeClosed(1, several == 0 ? 1 : several + 1)
                .<Subject.OfTopic>mapToObj(nth -> new Subject.Fact(fact.topic(), fact.fact(), nth))
                .toList();
    }

    private List<Subject.OfTopic> subjects(Topic topic, Map<Article, List<FactDefinition>> asked) {
        Set<FactDefinition> facts = new LinkedHashSet<>();
        FactDefinition exists = topic.facts().get(topic.existsFact());
        if (exists != null) {
            facts.add(exists);
        }
        asked.values().forEach(facts::addAll);
        topic.facts().values().stream().filter(fact -> isAskedByNone(fact.id())).forEach(facts::add);
        List<Subject.OfTopic> all = new ArrayList<>();
        facts.forEach(fact -> all.addAll(statements(new Subject.Fact(topic, fact))));
        if (topic.hasConditions()) {
            all.add(new Subject.Looked(topic));
            Stream.concat(topic.conditions().keySet().stream(), Stream.of(Subject.OTHER))
                    .distinct()
                    .forEach(name -> {
                        int shown = rows.conditions(topic.id(), name) + (name.equals(Subject.OTHER) ? 1 : 0);
                        for (int i = 1; i <= Math.max(1, shown); i++) {
                            all.add(new Subject.Condition(topic, name, i));
                        }
                    });
        }
        return all.stream()
                .filter(wanted::is)
                .filter(subject -> placed.add(subject.id()))
                .toList();
    }
}
