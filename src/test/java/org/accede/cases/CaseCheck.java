package org.accede.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.verdict.Word;

/** Runs the cases of one article, remembers what they show, and finds and drafts what none of them shows. */
public final class CaseCheck {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final long SEED = 185;

    private final Assessor assessor;
    private final Catalogue catalogue;
    private final Article article;
    private final Set<Sight> shown = new LinkedHashSet<>();

    public CaseCheck(Assessor assessor, Catalogue catalogue, Article article) {
        this.assessor = assessor;
        this.catalogue = catalogue;
        this.article = article;
    }

    /** What is wrong with the verdicts of a case; and remembers what the case shows. */
    public List<String> run(CaseFile.Case one) {
        String place = one.where() + ": " + one.name() + ": ";
        Findings findings;
        try {
            findings = assess(one.situation());
        } catch (RuntimeException e) {
            return List.of(place + e);
        }
        List<String> complaints = new ArrayList<>();
        if (one.isDraft()) {
            complaints.add(
                    place + "the case is a draft; read whether the law must get this verdict, and give it a name");
        }
        if (one.expect().isEmpty()) {
            complaints.add(place + "the case expects nothing");
        }
        one.expect().forEach((id, word) -> {
            Finding finding = findings.finding(id);
            if (finding == null) {
                complaints.add(place + "there is no requirement " + id);
            } else if (Word.ofId(word).isEmpty()) {
                complaints.add(place + "there is no verdict '" + word + "'");
            } else if (!finding.word().id().equals(word)) {
                complaints.add(place + id + " is " + finding.word().id() + " (" + finding.interval() + "), expected "
                        + word + because(finding));
            } else {
                shown.addAll(Sight.in(finding, one.situation()));
            }
        });
        return complaints;
    }

    private static String because(Finding finding) {
        StringBuilder why = new StringBuilder();
        for (ElementResult element : finding.elements()) {
            if (element.counts() && !element.interval().isMet()) {
                why.append("\n      ")
                        .append(element.name())
                        .append(": ")
                        .append(element.interval())
                        .append(" ")
                        .append(element.applies())
                        .append(element.reasons().stream()
                                .map(r -> " | " + r.fact() + " " + r.says())
                                .reduce("", String::concat));
            }
        }
        return why.toString();
    }

    /** What no case shows of the verdicts that the article can reach, and of its permits. */
    public Set<Sight> notShown(Set<Sight> reached) {
        Set<Sight> missing = reached.stream()
                .filter(sight -> requirements().anyMatch(r -> r.id().equals(sight.requirement())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        requirements().forEach(requirement -> missing.addAll(Sight.wanted(requirement)));
        missing.removeAll(shown);
        return missing;
    }

    private Stream<Requirement> requirements() {
        return article.requirements().stream().filter(Requirement::isAssessed);
    }

    /** Every verdict that the rules give and every permit at work in many situations, each with the first situation that shows it. */
    Map<Sight, Situation> reachedByRules(int atRandom) {
        Map<Sight, Situation> reached = new LinkedHashMap<>();
        for (Situation situation : situations(atRandom)) {
            Findings findings = assess(situation);
            requirements()
                    .flatMap(requirement -> Sight.in(findings.finding(requirement.id()), situation).stream())
                    .forEach(sight -> reached.putIfAbsent(sight, situation));
        }
        return reached;
    }

    /** The same verdicts by the plain evaluator, of which the rules confirm some of each. */
    Walk walk(int atRandom) {
        return Walk.through(
                situations(atRandom), Verdicts.byReference(catalogue), Verdicts.byRules(assessor, catalogue));
    }

    private List<Situation> situations(int atRandom) {
        return new Enumeration(article, catalogue).situations(new Random(SEED), atRandom);
    }

    /** The law that does all that the article asks. */
    Situation best() {
        return new Enumeration(article, catalogue).best();
    }

    /** Drafts a case for each thing that none shows yet, paragraph by paragraph; a draft that shows several is enough for all of them. */
    void draft(Map<Sight, Situation> reached, Drafts drafts) {
        requirements()
                .forEach(requirement -> reached.forEach((sight, witness) -> {
                    if (sight.requirement().equals(requirement.id()) && !shown.contains(sight)) {
                        Situation situation = drafts.add(sight, witness, one -> finding(sight, one));
                        shown.addAll(Sight.in(finding(sight, situation), situation));
                    }
                }));
    }

    private Finding finding(Sight sight, Situation situation) {
        return assess(situation).finding(sight.requirement());
    }

    private Findings assess(Situation situation) {
        return assessor.assess(situation.profile(catalogue), AS_OF);
    }
}
