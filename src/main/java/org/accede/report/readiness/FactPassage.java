package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.finding.Basis;
import org.accede.finding.OpenQuestion;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.Way;

/**
 * The facts that are still wanted. Where nobody has answered anything of an article, its questions are alike in that: a line for the article
 * says as much as a page of them.
 */
final class FactPassage {

    /** How many a terminal shows. */
    private static final int MOST = 12;

    private final Readiness readiness;
    private final Way way;
    private final Purpose purpose;
    private final List<Way.Wanted> wanted;

    private FactPassage(Readiness readiness, Way way, Purpose purpose) {
        this.readiness = readiness;
        this.way = way;
        this.purpose = purpose;
        this.wanted = way.wanted(purpose);
    }

    /** Empty where nothing is wanted. */
    static Optional<Passage> of(Readiness readiness, Way way, Purpose purpose, Naming naming) {
        FactPassage facts = new FactPassage(readiness, way, purpose);
        if (facts.wanted.isEmpty()) {
            return Optional.empty();
        }
        Passage passage = Passage.of(purpose, "facts", "facts to find");
        switch (naming) {
            case EACH -> facts.wanted.forEach(one -> passage.say(facts.inFull(one)));
            case MOST_WANTED -> facts.mostWanted(passage);
            case BY_ARTICLE -> facts.byArticle(passage);
        }
        return Optional.of(passage);
    }

    private void mostWanted(Passage passage) {
        wanted.stream().limit(MOST).forEach(one -> passage.say(inFull(one)));
        if (wanted.size() > MOST) {
            passage.say("and " + (wanted.size() - MOST) + " more (--format json lists all).");
        }
    }

    private void byArticle(Passage passage) {
        Map<String, List<String>> untouched = untouched();
        List<Way.Wanted> others = wanted.stream()
                .filter(one -> !one.requirements().stream().map(this::article).allMatch(untouched::containsKey))
                .toList();
        others.forEach(one -> passage.say(inFull(one)));
        if (!untouched.isEmpty()) {
            passage.say("Of " + (others.isEmpty() ? "these" : "the following")
                    + " articles nothing is known yet: each has a line, with how many questions its paragraphs wait for. The checklist, and"
                    + " this report as an Excel workbook, have each question.");
            untouched.forEach((article, paragraphs) ->
                    passage.say(title(article), questions(paragraphs) + ", for " + String.join(", ", paragraphs)));
        }
    }

    private String questions(List<String> paragraphs) {
        long count = wanted.stream()
                .filter(one -> one.requirements().stream().anyMatch(paragraphs::contains))
                .count();
        return count == 1 ? "1 question" : count + " questions";
    }

    private String title(String id) {
        return Article.place(id)
                + readiness
                        .catalogue()
                        .article(id)
                        .map(article -> ": " + article.title())
                        .orElse("");
    }

    /** Articles of which nothing is known, with the paragraphs that are open. */
    private Map<String, List<String>> untouched() {
        Map<String, List<String>> open = new LinkedHashMap<>();
        way.of(purpose, DutyReadiness.Kind.OPEN).forEach(one -> open.computeIfAbsent(
                        one.duty().finding().requirement().article(), article -> new ArrayList<>())
                .add(one.duty().finding().requirement().id()));
        Set<String> known = way.overall(purpose).summary().duties().stream()
                .filter(FactPassage::isKnown)
                .map(one -> one.duty().finding().requirement().article())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        open.keySet().removeAll(known);
        return open;
    }

    private static boolean isKnown(DutyReadiness one) {
        return switch (one.kind()) {
            case OPEN -> one.duty().finding().basis() != Basis.NOTHING;
            case FINE, BLOCKER, JUDGEMENT -> true;
            case AT_DEPOSIT, LATER -> false;
        };
    }

    private String article(String requirement) {
        return readiness.catalogue().requirement(requirement).orElseThrow().article();
    }

    private String inFull(Way.Wanted one) {
        return one.question().id() + ": " + asks(one.question()) + " (" + String.join(", ", one.requirements()) + ")";
    }

    private String asks(OpenQuestion question) {
        return question instanceof OpenQuestion.ConditionsOf
                ? OpenQuestion.ConditionsOf.ASKS
                : readiness.catalogue().asks(question.id()).orElse("look it up");
    }
}
