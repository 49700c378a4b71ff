package org.accede.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Questions;
import org.accede.finding.Reason;
import org.accede.profile.Answer;
import org.accede.profile.StatementsOfADay;
import org.accede.profile.Value;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** Counts what is asked, answered and open: only duties count that apply and are due, as only they have a verdict that can change now. */
final class ProgressCount {

    private final Findings findings;
    private final Catalogue catalogue;
    private final Set<String> answered = new HashSet<>();
    private final Set<String> byReport = new HashSet<>();
    private final Set<String> absent = new HashSet<>();

    private ProgressCount(Findings findings) {
        this.findings = findings;
        this.catalogue = findings.catalogue();
        stated();
        List<Answer> answers = findings.all().stream()
                .flatMap(finding -> finding.elements().stream())
                .flatMap(element -> element.reasons().stream())
                .flatMap(reason -> reason.answers().stream())
                .filter(Answer::known)
                .filter(answer -> !answered.contains(answer.fact()))
                .toList();
        answers.stream()
                .filter(answer -> answer.reported() && answer.from().isEmpty())
                .forEach(this::byReport);
        answers.stream()
                .filter(answer -> answer.from().stream().anyMatch(byReport::contains))
                .forEach(this::byReport);
        answers.stream()
                .map(Answer::fact)
                .filter(fact -> !byReport.contains(fact))
                .forEach(answered::add);
        findings.all().stream()
                .filter(finding -> finding.applies() != Truth.UNKNOWN)
                .flatMap(finding -> finding.requirement().applies().stream())
                .map(Requirement.Applies::fact)
                .filter(fact -> !byReport.contains(fact))
                .forEach(answered::add);
    }

    /** An answer that nobody gave: a report of the whole article stands for it. */
    private void byReport(Answer answer) {
        byReport.add(answer.fact());
    }

    /** What the profile answers; of what does not exist all questions are answered. */
    private void stated() {
        StatementsOfADay day =
                new StatementsOfADay(catalogue, findings.profile().sources(), findings.asOf());
        findings.profile().topics().forEach((id, topic) -> {
            topic.facts().forEach((fact, statements) -> {
                Answer best = day.best(fact, statements);
                if (best.known()) {
                    answered.add(fact);
                }
                if (best.is(Value.Degree.NO) && fact.equals(id + "/exists")) {
                    absent.add(id);
                    answered.addAll(catalogue.topics().get(id).facts().keySet());
                }
            });
            if (topic.conditions().complete()) {
                answered.add(new OpenQuestion.ConditionsOf(id).id());
            }
        });
    }

    static Progress of(Findings findings) {
        ProgressCount count = new ProgressCount(findings);
        List<Progress.OfTreaty> treaties =
                count.catalogue.instruments().stream().map(count::of).toList();
        Optional<Instrument> nearest = treaties.stream()
                .filter(one -> one.treaty().protocolTo().isEmpty())
                .max(Comparator.comparingDouble(
                                (Progress.OfTreaty one) -> one.count().share())
                        .thenComparing(one -> -one.treaty().order()))
                .map(Progress.OfTreaty::treaty);
        return new Progress(treaties, nearest);
    }

    private Progress.OfTreaty of(Instrument treaty) {
        Asked all = new Asked();
        List<Progress.OfArticle> articles = new ArrayList<>();
        for (Article article : catalogue.articles(treaty)) {
            Asked questions = new Asked();
            article.requirements().stream()
                    .filter(Requirement::isObligation)
                    .map(requirement -> findings.finding(requirement.id()))
                    .filter(finding -> finding.word() != Word.NOT_YET_DUE && finding.word() != Word.NOT_APPLICABLE)
                    .forEach(questions::add);
            all.add(questions);
            if (!questions.asked.isEmpty()) {
                articles.add(new Progress.OfArticle(
                        article,
                        questions.count(),
                        List.copyOf(questions.canChange),
                        questions.idle(),
                        findings.sums().get(article.id()).word()));
            }
        }
        return new Progress.OfTreaty(treaty, all.count(), articles);
    }

    /** The questions that some duties ask. */
    private final class Asked {

        private final Set<String> asked = new LinkedHashSet<>();
        private final Set<String> canChange = new LinkedHashSet<>();
        private final Set<String> reported = new LinkedHashSet<>();

        void add(Finding finding) {
            Set<String> questions = asked(finding);
            asked.addAll(questions);
            if (Questions.canChange(finding)) {
                Questions.of(finding).stream().map(OpenQuestion::id).forEach(id -> {
                    asked.add(id);
                    canChange.add(id);
                });
            }
            if (restsOnReports(finding) || questions.stream().anyMatch(byReport::contains)) {
                reported.addAll(questions);
            }
        }

        void add(Asked others) {
            asked.addAll(others.asked);
            canChange.addAll(others.canChange);
            reported.addAll(others.reported);
        }

        Progress.Count count() {
            int known = (int) asked.stream().filter(this::isAnswered).count();
            int idle = idle().size();
            return new Progress.Count(
                    asked.size(), known, canChange.size(), asked.size() - known - canChange.size() - idle, idle);
        }

        /** A list that is not complete is answered and open. */
        private boolean isAnswered(String id) {
            return answered.contains(id) && !canChange.contains(id);
        }

        private List<String> idle() {
            return asked.stream()
                    .filter(id -> !answered.contains(id) && !canChange.contains(id) && !reported.contains(id))
                    .toList();
        }
    }

    /** What a duty asks: the questions that it reads, and whether the law asks for anything beyond those of an offence or a power. */
    private Set<String> asked(Finding finding) {
        Set<String> asked = new LinkedHashSet<>(finding.requirement().reads());
        finding.requirement().reads().stream()
                .flatMap(fact -> catalogue.fact(fact).stream())
                .filter(FactDefinition::own)
                .map(fact -> catalogue.topics().get(fact.topic()))
                .filter(Topic::hasConditions)
                .filter(topic -> !absent.contains(topic.id()))
                .forEach(topic -> asked.add(new OpenQuestion.ConditionsOf(topic.id()).id()));
        return asked;
    }

    private static boolean restsOnReports(Finding finding) {
        return Stream.concat(
                        finding.bounds().stream(),
                        finding.elements().stream().flatMap(element -> element.reasons().stream()))
                .anyMatch(Reason.Reported.class::isInstance);
    }
}
