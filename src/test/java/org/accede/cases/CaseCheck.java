package org.accede.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueReader;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.engine.RuleBase;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.RuleFiles;
import org.accede.verdict.Word;

/**
 * Runs the cases of some articles and says what no case shows: {@code CaseCheck RULES_FOLDER PREFIX...}. For authors of rules, who
 * want an answer within seconds; the build runs the same checks over everything.
 */
public final class CaseCheck {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static final List<String> FILING_STATES =
            List.of("made", "planned", "can still be made", "not made, and too late", "not looked up");

    private final Assessor assessor;
    private final Catalogue catalogue;
    private final Map<String, Set<String>> shown = new TreeMap<>();
    private final Map<String, Set<String>> permits = new TreeMap<>();

    public CaseCheck(Assessor assessor, Catalogue catalogue) {
        this.assessor = assessor;
        this.catalogue = catalogue;
    }

    public static void main(String[] args) {
        try {
            System.exit(check(Path.of(args[0]), List.of(args).subList(1, args.length)) ? 0 : 1);
        } catch (InvalidDocumentException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean check(Path rules, List<String> prefixes) {
        Predicate<String> chosen =
                name -> prefixes.isEmpty() || prefixes.stream().anyMatch(name::startsWith);
        Map<String, Node> files = new TreeMap<>();
        RuleFiles.yaml(rules).forEach((name, text) -> {
            if (name.startsWith("facts/") || name.endsWith("/instrument.yaml") || chosen.test(name)) {
                files.put(name, Documents.parse(text, name));
            }
        });
        Map<String, String> drl = new TreeMap<>(RuleFiles.drl(rules));
        drl.entrySet()
                .removeIf(file -> !file.getValue().contains("\"derive\"")
                        && !file.getKey().startsWith("assessment/")
                        && !chosen.test(file.getKey()));
        RuleBase base = RuleBase.compile(drl, "");
        List<String> complaints = new ArrayList<>();
        int articles = 0;
        int cases = 0;
        // Each article alone: an assessment of one article is many times faster than one of all.
        for (String file :
                files.keySet().stream().filter(name -> name.contains("/art-")).toList()) {
            Map<String, Node> alone = new TreeMap<>(files);
            alone.keySet().removeIf(name -> name.contains("/art-") && !name.equals(file));
            Catalogue catalogue = CatalogueReader.read(alone);
            CaseCheck check = new CaseCheck(new Assessor(base, catalogue, ""), catalogue);
            String casesFile = file.replace(".yaml", ".cases.yaml");
            String text = RuleFiles.cases(rules).get(casesFile);
            if (text != null) {
                CaseFile parsed = CaseFile.parse(text, casesFile);
                cases += parsed.cases().size();
                parsed.cases().forEach(one -> complaints.addAll(check.run(one)));
            }
            for (Article article : catalogue.articles()) {
                articles++;
                complaints.addAll(check.notShown(article, 800));
            }
        }
        complaints.forEach(System.out::println);
        System.out.printf("%d articles, %d cases, %d complaints%n", articles, cases, complaints.size());
        return complaints.isEmpty();
    }

    /** What is wrong with the verdicts of a case; and remembers what the case shows. */
    public List<String> run(CaseFile.Case one) {
        List<String> complaints = new ArrayList<>();
        Findings findings;
        try {
            findings = assessor.assess(one.situation().profile(catalogue), AS_OF);
        } catch (RuntimeException e) {
            return List.of(one.where() + ": " + one.name() + ": " + e);
        }
        if (one.expect().isEmpty()) {
            complaints.add(one.where() + ": " + one.name() + ": the case expects nothing");
        }
        one.expect().forEach((id, word) -> {
            Finding finding = findings.finding(id);
            if (finding == null) {
                complaints.add(one.where() + ": " + one.name() + ": there is no requirement " + id);
            } else if (Word.ofId(word).isEmpty()) {
                complaints.add(one.where() + ": " + one.name() + ": there is no verdict '" + word + "'");
            } else if (!finding.word().id().equals(word)) {
                complaints.add(one.where() + ": " + one.name() + ": " + id + " is "
                        + finding.word().id() + " (" + finding.interval() + "), expected " + word + because(finding));
            } else {
                shown.computeIfAbsent(id, i -> new TreeSet<>()).add(word);
                remember(finding, one.situation());
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

    private void remember(Finding finding, Situation situation) {
        for (Permit permit : finding.requirement().permits()) {
            String key = key(finding.requirement(), permit);
            if (permit.needsFiling()) {
                finding.formalities().stream()
                        .filter(formality -> formality.article().equals(permit.article())
                                && formality.names().stream().anyMatch(permit.names()::contains))
                        .forEach(formality -> permits.computeIfAbsent(key, k -> new TreeSet<>())
                                .add(formality.state().words()));
            } else if (permit.condition().isPresent()) {
                boolean present = situation.conditions.values().stream().anyMatch(looked -> looked.names()
                        .contains(permit.condition().get()));
                if (present || mentions(finding, permit)) {
                    permits.computeIfAbsent(key, k -> new TreeSet<>()).add("text");
                }
            } else if (mentions(finding, permit)) {
                permits.computeIfAbsent(key, k -> new TreeSet<>()).add("text");
            }
        }
    }

    private static boolean mentions(Finding finding, Permit permit) {
        return finding.elements().stream()
                .flatMap(element -> element.reasons().stream())
                .anyMatch(reason -> reason.says().endsWith("leave it out: " + permit.article()));
    }

    private static String key(Requirement requirement, Permit permit) {
        return requirement.id() + " permits " + new TreeSet<>(permit.names()) + " by "
                + permit.by().words() + " " + permit.article();
    }

    /** Verdicts that the article can reach and no case shows, and permits in states that no case shows. */
    public List<String> notShown(Article article, int atRandom) {
        Map<String, Set<String>> reached = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        for (Situation situation : new Enumeration(article, catalogue).situations(new Random(185), atRandom)) {
            Findings findings = assessor.assess(situation.profile(catalogue), AS_OF);
            for (Requirement requirement : article.requirements()) {
                if (requirement.isAssessed()) {
                    reached.computeIfAbsent(requirement.id(), id -> new TreeSet<>())
                            .add(findings.finding(requirement.id()).word().id());
                }
            }
        }
        reached.forEach((id, words) -> {
            Set<String> missing = new TreeSet<>(words);
            missing.removeAll(shown.getOrDefault(id, Set.of()));
            if (!missing.isEmpty()) {
                complaints.add(article.id() + ": no case shows " + id + " as " + String.join(", ", missing));
            }
        });
        article.requirements().forEach(requirement -> complaints.addAll(permitsNotShown(requirement)));
        return complaints;
    }

    private List<String> permitsNotShown(Requirement requirement) {
        List<String> complaints = new ArrayList<>();
        Map<String, Set<String>> byFiling = new LinkedHashMap<>();
        for (Permit permit : requirement.permits()) {
            Set<String> states = permits.getOrDefault(key(requirement, permit), Set.of());
            if (states.isEmpty()) {
                complaints.add(requirement.article() + ": no case shows that " + key(requirement, permit));
            }
            if (permit.needsFiling()) {
                byFiling.computeIfAbsent(permit.article(), a -> new TreeSet<>()).addAll(states);
            }
        }
        byFiling.forEach((article, states) -> {
            List<String> missing = new ArrayList<>(FILING_STATES);
            missing.removeAll(states);
            if (!missing.isEmpty()) {
                complaints.add(requirement.article() + ": no case shows " + requirement.id() + " with the filing "
                        + article + " " + missing);
            }
        });
        return complaints;
    }
}
