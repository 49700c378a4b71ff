package org.accede.report.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.concern.Concern;
import org.accede.engine.RuleText;
import org.accede.finding.Cited;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Questions;
import org.accede.finding.Sum;
import org.accede.plan.Step;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.profile.Standing;
import org.accede.report.words.Advice;
import org.accede.report.words.AppliesWords;
import org.accede.verdict.Word;

/**
 * What each treaty still asks of a country: the table of concordance and what follows from it.
 *
 * @param hintsRestOn why the State is taken to be party to the treaties that hints name; empty where no hint is given
 * @param cited the sources that it cites
 * @param rules the rules that were applied, by name
 * @param others where other countries have law on what this one lacks
 */
public record GapReport(
        Profile profile,
        LocalDate asOf,
        String catalogueDigest,
        String rulesDigest,
        boolean onlyGaps,
        String hintsRestOn,
        List<Part> instruments,
        List<Source> cited,
        Function<String, Optional<RuleText>> rules,
        Others others) {

    /** A rule that decided something, by its name. */
    public Optional<RuleText> rule(String name) {
        return rules.apply(name);
    }

    /** One treaty. */
    public record Part(
            Instrument instrument,
            Standing standing,
            Sum sum,
            Summary summary,
            Counts counts,
            List<Chapter> chapters,
            List<Kind> kinds,
            List<Unknown> unknowns,
            List<Voiced> concerns) {

        private Part with(UnaryOperator<Row> other) {
            return new Part(
                    instrument,
                    standing,
                    sum,
                    summary,
                    counts,
                    chapters.stream().map(chapter -> chapter.with(other)).toList(),
                    kinds,
                    unknowns,
                    concerns);
        }

        public List<Row> rows() {
            return chapters.stream()
                    .flatMap(c -> c.articles().stream())
                    .flatMap(a -> a.rows().stream())
                    .toList();
        }
    }

    /**
     * A chapter, its verdict and its counts, which are those of all its paragraphs.
     *
     * @param articles of which something is shown; none where only gaps are shown and it has none
     */
    public record Chapter(String number, String title, Sum sum, Summary summary, List<ArticlePart> articles) {

        private Chapter with(UnaryOperator<Row> other) {
            return new Chapter(
                    number,
                    title,
                    sum,
                    summary,
                    articles.stream()
                            .map(part -> new ArticlePart(
                                    part.article,
                                    part.sum,
                                    part.rows.stream().map(other).toList()))
                            .toList());
        }

        /** How many obligations the verdict sums up. */
        public int duties() {
            return summary.obligations();
        }
    }

    /** The counts of one kind of requirement, such as power or safeguard, in the whole treaty. */
    public record Kind(String id, Summary summary) {}

    /** An article and its verdict. */
    public record ArticlePart(Article article, Sum sum, List<Row> rows) {

        /** How many obligations the verdict sums up. */
        public int duties() {
            return (int) article.requirements().stream()
                    .filter(Requirement::isObligation)
                    .count();
        }
    }

    /** A requirement, what to do about it, where the law may be found already, and on which answer it rests whether it applies. */
    public record Row(Finding finding, String step, List<String> hints, String applies) {

        private Row closing(Function<String, List<List<Step>>> remedies) {
            boolean shortOf = finding.word().isGap() || finding.word() == Word.CURABLE;
            String closes =
                    shortOf ? Closing.of(remedies.apply(finding.requirement().id())) : "";
            return closes.isEmpty() ? this : new Row(finding, (step + " " + closes).strip(), hints, applies);
        }
    }

    /** A concern that somebody raised, and the verdicts on what would answer it. */
    public record Voiced(Concern concern, Map<String, Word> answers) {}

    /** A question that can still change a verdict, and the requirements that wait for it. */
    public record Unknown(OpenQuestion question, String asks, String why, Set<String> requirements) {}

    /**
     * Makes the report.
     *
     * @param instruments ids of the treaties to report on; empty for all
     * @param onlyGaps whether to leave out what is met, not applicable or optional
     */
    public static GapReport of(Findings findings, List<String> instruments, boolean onlyGaps) {
        return of(findings, instruments, onlyGaps, Hints.NONE, List.of());
    }

    /**
     * As above, with hints and with concerns that others raised.
     *
     * @param concerns empty where nobody asked for them
     */
    public static GapReport of(
            Findings findings, List<String> instruments, boolean onlyGaps, Hints hints, List<Concern> concerns) {
        Catalogue catalogue = findings.catalogue();
        Predicate<Row> wanted = onlyGaps
                ? row -> row.finding().requirement().isObligation()
                        && (row.finding().word().isGap() || row.finding().word() == Word.CURABLE)
                : row -> true;
        List<Part> parts = catalogue.instruments().stream()
                .filter(instrument -> instruments.isEmpty() || instruments.contains(instrument.id()))
                .map(instrument -> part(findings, instrument, wanted, hints, concerns))
                .toList();
        boolean hinted = parts.stream().flatMap(part -> part.rows().stream()).anyMatch(row -> !row.hints()
                .isEmpty());
        return new GapReport(
                findings.profile(),
                findings.asOf(),
                findings.catalogueDigest(),
                findings.rulesDigest(),
                onlyGaps,
                hinted ? hints.restOn() : "",
                parts,
                Cited.sources(
                        findings.profile(),
                        parts.stream()
                                .flatMap(part -> part.rows().stream())
                                .map(Row::finding)
                                .toList(),
                        parts.stream().map(part -> part.instrument().id()).toList(),
                        findings.profile().also().stream()
                                .flatMap(also -> also.provisions().stream())
                                .toList()),
                findings::rule,
                Others.NONE);
    }

    /** The same beside where other countries have law on what this one lacks. */
    public GapReport with(Others beside) {
        return new GapReport(
                profile, asOf, catalogueDigest, rulesDigest, onlyGaps, hintsRestOn, instruments, cited, rules, beside);
    }

    /**
     * The same, in which each row that falls short says what would close it at met.
     *
     * @param remedies the smallest sets of changes that would, by the id of a requirement
     */
    public GapReport closing(Function<String, List<List<Step>>> remedies) {
        return new GapReport(
                profile,
                asOf,
                catalogueDigest,
                rulesDigest,
                onlyGaps,
                hintsRestOn,
                instruments.stream()
                        .map(part -> part.with(row -> row.closing(remedies)))
                        .toList(),
                cited,
                rules,
                others);
    }

    private static Part part(
            Findings findings, Instrument instrument, Predicate<Row> wanted, Hints hints, List<Concern> concerns) {
        List<Finding> all = findings.all().stream()
                .filter(finding -> finding.requirement().instrument().equals(instrument.id()))
                .toList();
        Map<String, List<ArticlePart>> byChapter = new LinkedHashMap<>();
        Map<String, List<Finding>> ofChapter = new LinkedHashMap<>();
        for (Article article : findings.catalogue().articles(instrument)) {
            List<Finding> assessed = article.requirements().stream()
                    .filter(Requirement::isAssessed)
                    .map(requirement -> findings.finding(requirement.id()))
                    .toList();
            ofChapter.computeIfAbsent(article.chapter(), c -> new ArrayList<>()).addAll(assessed);
            List<Row> rows = assessed.stream()
                    .map(finding -> new Row(
                            finding,
                            Advice.of(finding, findings.catalogue()),
                            hints.on(finding),
                            AppliesWords.of(finding, findings.catalogue())))
                    .filter(wanted)
                    .toList();
            if (!rows.isEmpty()) {
                byChapter
                        .computeIfAbsent(article.chapter(), c -> new ArrayList<>())
                        .add(new ArticlePart(article, findings.sums().get(article.id()), rows));
            }
        }
        List<Chapter> chapters = instrument.chapters().entrySet().stream()
                .filter(chapter ->
                        !ofChapter.getOrDefault(chapter.getKey(), List.of()).isEmpty())
                .map(chapter -> new Chapter(
                        chapter.getKey(),
                        chapter.getValue(),
                        findings.sums().get(instrument.id() + " " + chapter.getKey()),
                        Summary.of(ofChapter.get(chapter.getKey())),
                        byChapter.getOrDefault(chapter.getKey(), List.of())))
                .toList();
        return new Part(
                instrument,
                findings.profile().standing(instrument.id()),
                findings.sums().get(instrument.id()),
                Summary.of(all),
                Counts.of(all, findings.catalogue()),
                chapters,
                kinds(all),
                unknowns(findings, all),
                concerns.stream()
                        .filter(concern -> concern.instrument().equals(instrument.id()))
                        .map(concern -> voiced(findings, concern))
                        .toList());
    }

    private static List<Kind> kinds(List<Finding> all) {
        Map<String, List<Finding>> byKind = new TreeMap<>();
        all.forEach(finding -> byKind.computeIfAbsent(finding.requirement().kind(), kind -> new ArrayList<>())
                .add(finding));
        return byKind.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), Summary.of(kind.getValue())))
                .toList();
    }

    private static Voiced voiced(Findings findings, Concern concern) {
        Map<String, Word> answers = new LinkedHashMap<>();
        concern.requirements().stream()
                .filter(id -> findings.finding(id) != null)
                .forEach(id -> answers.put(id, findings.finding(id).word()));
        return new Voiced(concern, answers);
    }

    /** The questions that can still change a verdict, those first that most obligations wait for. */
    private static List<Unknown> unknowns(Findings findings, List<Finding> all) {
        return Questions.thatCanChange(all).entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .map(entry -> new Unknown(
                        entry.getKey(),
                        Questions.words(entry.getKey(), findings.catalogue()),
                        why(findings.profile(), entry.getKey()),
                        entry.getValue()))
                .toList();
    }

    private static String why(Profile profile, OpenQuestion question) {
        return profile.topics().values().stream()
                .map(topic -> topic.open().getOrDefault(question.id(), ""))
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
    }
}
