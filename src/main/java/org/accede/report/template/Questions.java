package org.accede.report.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.QuestionsAsked;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;

/** Which questions decide an article, and in which topics they stand. */
final class Questions {

    private final Catalogue catalogue;

    Questions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of some paragraphs, by topic: topics as the paragraphs come to them, questions in the order of the topic. */
    Map<Topic, List<FactDefinition>> of(Collection<Requirement> requirements) {
        return QuestionsAsked.by(requirements, catalogue);
    }

    /** The articles of other treaties that read at least half of the answers that this one reads. */
    List<String> readersLike(Article article) {
        Set<String> read = ids(article);
        return read.isEmpty()
                ? List.of()
                : catalogue.articles().stream()
                        .filter(other -> !other.instrument().equals(article.instrument()))
                        .filter(other -> {
                            Set<String> shared = new LinkedHashSet<>(ids(other));
                            shared.retainAll(read);
                            return 2 * shared.size() >= read.size();
                        })
                        .map(Article::id)
                        .toList();
    }

    private Set<String> ids(Article article) {
        Set<String> ids = new LinkedHashSet<>();
        of(article.requirements()).values().forEach(facts -> facts.forEach(fact -> ids.add(fact.id())));
        return ids;
    }

    /** "Article 16, Expedited preservation of stored computer data (BC-16; UN-25 reads the same answers)". */
    String heading(Article article) {
        List<String> alike = readersLike(article);
        String others = alike.isEmpty()
                ? ""
                : "; " + String.join(", ", alike) + (alike.size() == 1 ? " reads" : " read") + " the same answers";
        return title(article) + " (" + article.id() + others + ")";
    }

    static String title(Article article) {
        return "Article " + article.id().substring(article.id().indexOf('-') + 1) + ", " + article.title();
    }

    /** Names of questions by the topics in which they stand, topics with the same names together: "illegal-access, grooming: aiding". */
    static String where(Map<Topic, List<FactDefinition>> questions) {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        questions.forEach((topic, facts) -> topics.computeIfAbsent(
                        String.join(", ", facts.stream().map(AnswerLine::name).toList()), names -> new ArrayList<>())
                .add(topic.id()));
        List<String> parts = new ArrayList<>();
        topics.forEach((names, in) -> parts.add(String.join(", ", in) + (names.isEmpty() ? "" : " (" + names + ")")));
        return String.join("; ", parts);
    }
}
