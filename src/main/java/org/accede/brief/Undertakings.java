package org.accede.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.crosswalk.Crosswalk;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.readiness.DeadlineKind;
import org.accede.readiness.StatusKind;
import org.accede.readiness.Way;
import org.accede.verdict.Word;

/** All that is to be done about obligations that are due, an article in one piece; what two treaties ask alike stands with the first. */
final class Undertakings {

    private static final Set<StatusKind> UNSIGNED = Set.of(StatusKind.NONE, StatusKind.PREPARING, StatusKind.UNKNOWN);

    private final Findings findings;
    private final Catalogue catalogue;
    private final List<Way> ways;
    private final Crosswalk crosswalk;
    private final Set<String> taken = new LinkedHashSet<>();
    private final List<Undertaking> all = new ArrayList<>();

    Undertakings(Findings findings, List<Way> ways, Crosswalk crosswalk) {
        this.findings = findings;
        this.catalogue = findings.catalogue();
        this.ways = ways;
        this.crosswalk = crosswalk;
    }

    List<Undertaking> all() {
        for (Way way : ways) {
            signature(way);
            for (Article article : catalogue.articles(way.treaty())) {
                for (Act act : List.of(Act.LAW, Act.FILING, Act.PRACTICE)) {
                    article(way, article, act);
                }
            }
        }
        questions();
        return all;
    }

    /** Who has taken no step, as far as is known, can sign while the window is open. */
    private void signature(Way way) {
        if (!UNSIGNED.contains(way.status().kind())) {
            return;
        }
        way.deadlines().stream()
                .filter(deadline -> deadline.kind() == DeadlineKind.SIGNATURE && deadline.isDated())
                .filter(deadline -> !deadline.ranOutBy(findings.asOf()))
                .forEach(deadline -> all.add(new Undertaking(
                        Act.SIGN,
                        way.treaty().id(),
                        deadline.says(),
                        deadline.pinpoint(),
                        all.size(),
                        way.status().kind(),
                        List.of(),
                        0,
                        Optional.of(new Undertaking.Ends(
                                deadline.getLast(),
                                deadline.daysLeft(findings.asOf()).orElseThrow())))));
    }

    private void article(Way way, Article article, Act act) {
        List<Finding> duties = new ArrayList<>();
        article.requirements().stream()
                .map(requirement -> findings.finding(requirement.id()))
                .filter(finding -> finding != null && isCalledFor(finding, act))
                .forEach(duties::add);
        if (duties.isEmpty()) {
            return;
        }
        duties.forEach(duty -> taken.add(duty.requirement().id()));
        List.copyOf(duties).stream().flatMap(duty -> twins(duty, act)).forEach(duties::add);
        all.add(new Undertaking(
                act,
                way.treaty().id(),
                article.title(),
                article.id().substring(article.id().indexOf('-') + 1),
                all.size(),
                way.status().kind(),
                List.copyOf(duties),
                0));
    }

    /** What another treaty asks alike and is short of the same. */
    private Stream<Finding> twins(Finding duty, Act act) {
        return crosswalk.relations(duty.requirement().id()).stream()
                .map(relation -> findings.finding(relation.second()))
                .filter(finding -> finding != null && isChosen(finding) && isCalledFor(finding, act))
                .filter(finding -> taken.add(finding.requirement().id()));
    }

    private boolean isChosen(Finding finding) {
        return ways.stream()
                .anyMatch(way -> way.treaty().id().equals(finding.requirement().instrument()));
    }

    private boolean isCalledFor(Finding finding, Act act) {
        if (!finding.requirement().isObligation()
                || taken.contains(finding.requirement().id())) {
            return false;
        }
        return switch (act) {
            case LAW -> Counts.isShort(finding) && !Counts.isPractice(finding, catalogue);
            case PRACTICE -> Counts.isShort(finding) && Counts.isPractice(finding, catalogue);
            case FILING -> finding.word() == Word.CURABLE;
            case SIGN -> false;
            case FIND_OUT -> finding.word() == Word.OPEN && !finding.unknown().isEmpty();
        };
    }

    /** What has to be found out, a topic of the law in one piece. */
    private void questions() {
        Map<String, Set<OpenQuestion>> asked = new LinkedHashMap<>();
        Map<String, Set<Finding>> waiting = new LinkedHashMap<>();
        ways.stream()
                .flatMap(way -> BriefPlanner.of(findings, way).stream())
                .filter(finding -> isCalledFor(finding, Act.FIND_OUT))
                .forEach(finding -> finding.unknown().forEach(question -> {
                    asked.computeIfAbsent(subject(question), t -> new LinkedHashSet<>())
                            .add(question);
                    waiting.computeIfAbsent(subject(question), t -> new LinkedHashSet<>())
                            .add(finding);
                }));
        asked.forEach((subject, questions) -> {
            List<Finding> duties = List.copyOf(waiting.get(subject));
            Way way = ways.stream()
                    .filter(one ->
                            one.treaty().id().equals(duties.get(0).requirement().instrument()))
                    .findFirst()
                    .orElseThrow();
            all.add(new Undertaking(
                    Act.FIND_OUT,
                    way.treaty().id(),
                    subject,
                    "",
                    all.size(),
                    way.status().kind(),
                    duties,
                    questions.size()));
        });
    }

    private String subject(OpenQuestion question) {
        if (question instanceof OpenQuestion.Fact fact) {
            return title(catalogue.facts().get(fact.id()).topic());
        } else if (question instanceof OpenQuestion.ConditionsOf conditions) {
            return title(conditions.topic());
        }
        return "Declarations and reservations that were made";
    }

    private String title(String topic) {
        return catalogue.topics().get(topic).title();
    }
}
