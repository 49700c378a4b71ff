package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Binding;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.desk.action.SecondCheck;
import org.accede.finding.Basis;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.validate.Progress;
import org.accede.verdict.Word;

/**
 * Every article of a treaty as a line, by chapter.
 *
 * @param filter what was asked for; the page shows what fits
 * @param states the verdicts that can be asked for
 */
public record ArticlesPage(
        Country country,
        List<Tab> tabs,
        Instrument treaty,
        Filter filter,
        List<Word> states,
        List<Chapter> chapters,
        int shown,
        int all)
        implements CountryPage {

    /** Which articles are wanted; empty for all. */
    public record Filter(String strength, String state, String word) {}

    /** A chapter with those of its articles that fit. */
    public record Chapter(String number, String title, List<Line> articles) {}

    /**
     * An article.
     *
     * @param decided of its obligations that are due, how many have a verdict
     * @param questions that can still change one
     * @param flags keys of messages on what somebody should know of it
     */
    public record Line(
            String id,
            String number,
            String title,
            Marked mark,
            int decided,
            int due,
            int questions,
            List<String> flags) {}

    public static ArticlesPage of(Asked asked) {
        Findings findings = asked.dossier().findings();
        Instrument treaty = asked.treaty();
        Filter filter = new Filter(
                asked.one("strength").orElse(""),
                asked.one("state").orElse(""),
                asked.one("word").orElse(""));
        Progress.OfTreaty progress = Progress.of(findings).of(treaty).orElseThrow();
        Map<String, String> checks = checks(asked, treaty);
        Map<String, List<Line>> byChapter = new LinkedHashMap<>();
        int all = 0;
        for (Article article : findings.catalogue().articles(treaty)) {
            if (article.requirements().isEmpty()) {
                continue;
            }
            all++;
            if (fits(findings, article, filter)) {
                byChapter
                        .computeIfAbsent(article.chapter(), chapter -> new ArrayList<>())
                        .add(line(findings, article, progress, checks.getOrDefault(article.id(), "")));
            }
        }
        return new ArticlesPage(
                Country.of(asked, findings),
                Tab.all(asked, "/c/" + asked.place().id() + "/articles"),
                treaty,
                filter,
                List.of(Word.MET, Word.COVERED, Word.CURABLE, Word.PARTIAL, Word.NOT_MET, Word.GAP, Word.OPEN),
                byChapter.entrySet().stream()
                        .map(one -> new Chapter(
                                one.getKey(), treaty.chapters().getOrDefault(one.getKey(), ""), one.getValue()))
                        .toList(),
                byChapter.values().stream().mapToInt(List::size).sum(),
                all);
    }

    /** Articles that a second person has checked, with the flag of each. */
    private static Map<String, String> checks(Asked asked, Instrument treaty) {
        SecondCheck check = new SecondCheck(asked.desk(), asked.file());
        Map<String, String> checks = new LinkedHashMap<>();
        check.articles().stream()
                .flatMap(id -> asked.catalogue().article(id).stream())
                .filter(article -> article.instrument().equals(treaty.id()))
                .forEach(article -> check.of(article)
                        .ifPresent(made ->
                                checks.put(article.id(), made.lapsed() ? "flag.check-lapsed" : "flag.checked")));
        return checks;
    }

    private static boolean fits(Findings findings, Article article, Filter filter) {
        return article.requirements().stream().anyMatch(requirement -> {
            boolean strength =
                    filter.strength().isEmpty() || strengths(requirement).contains(filter.strength());
            boolean state = filter.state().isEmpty()
                    || Optional.ofNullable(findings.finding(requirement.id()))
                            .map(finding -> finding.word().id().equals(filter.state()))
                            .orElse(false);
            String said = (article.title() + " " + requirement.asks() + " " + requirement.pinpoint())
                    .toLowerCase(Locale.ROOT);
            return strength && state && said.contains(filter.word().toLowerCase(Locale.ROOT));
        });
    }

    private static Set<String> strengths(Requirement requirement) {
        if (requirement.kind().equals("definition")) {
            return Set.of("definition");
        }
        return switch (requirement.binding()) {
            case SHALL -> Set.of("shall");
            case SHALL_CONSIDER, ENDEAVOUR -> Set.of("should");
            case MAY -> Set.of("may");
            default -> Set.of();
        };
    }

    private static Line line(Findings findings, Article article, Progress.OfTreaty progress, String checked) {
        List<Finding> of = article.requirements().stream()
                .filter(requirement -> requirement.binding() != Binding.LINK)
                .map(requirement -> findings.finding(requirement.id()))
                .filter(finding -> finding != null)
                .toList();
        Counts counts = Counts.of(of, findings.catalogue());
        int questions = progress.articles().stream()
                .filter(one -> one.article().equals(article))
                .mapToInt(one -> one.canChange().size())
                .sum();
        Marked mark = Optional.ofNullable(findings.sums().get(article.id()))
                .map(sum -> Marked.of(sum.word()))
                .orElseGet(() -> of.isEmpty() ? Marked.of(Word.NOT_APPLICABLE) : Marked.of(of.get(0)));
        return new Line(
                article.id(),
                article.id().substring(article.id().indexOf('-') + 1),
                article.title(),
                mark,
                counts.dueNow() - counts.openNow(),
                counts.dueNow(),
                questions,
                Stream.concat(flags(of).stream(), Stream.of(checked).filter(flag -> !flag.isEmpty()))
                        .toList());
    }

    private static List<String> flags(List<Finding> of) {
        Map<String, Boolean> flags = new LinkedHashMap<>();
        flags.put(
                "flag.reported",
                of.stream().anyMatch(one -> one.basis() == Basis.REPORTED || one.basis() == Basis.MIXED));
        flags.put("flag.differs", of.stream().anyMatch(one -> !one.contradictions()
                .isEmpty()));
        flags.put("flag.judge", of.stream().anyMatch(one -> !one.reviews().isEmpty()));
        flags.put(
                "flag.unchecked",
                of.stream().anyMatch(one -> !one.requirement().confidence().verified()));
        flags.put("flag.later", of.stream().anyMatch(one -> !one.later().isEmpty()));
        return flags.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    @Override
    public String title(Messages words) {
        return words.say("articles.title", treaty.shortTitle());
    }

    @Override
    public String tab() {
        return "articles";
    }
}
