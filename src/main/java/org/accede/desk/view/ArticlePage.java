package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.desk.action.NotThere;
import org.accede.finding.Findings;
import org.accede.profile.Report;
import org.accede.report.words.Words;
import org.accede.validate.Progress;

/**
 * An article: what it asks, how the law stands, and every question behind the verdict.
 *
 * @param number as in "16"
 * @param before the article before it, and {@code after} the one after it
 * @param nothing paragraphs that ask nothing of a State, and why
 * @param asked how many questions it asks now; {@code answered} and {@code left} of them
 * @param reports what others said of it
 * @param onlyOpen whether rows that need nothing are left out
 * @param bills with which it can be looked at
 */
public record ArticlePage(
        Country country,
        Instrument treaty,
        String id,
        String number,
        String heading,
        String chapter,
        Optional<Neighbour> before,
        Optional<Neighbour> after,
        List<World> worlds,
        List<Paragraph> paragraphs,
        List<String> nothing,
        int asked,
        int answered,
        int left,
        List<Twins> twins,
        List<String> reports,
        List<String> others,
        Checking checking,
        ReportLine reportLine,
        boolean onlyOpen,
        BillChoice bills)
        implements CountryPage {

    /** Another article. */
    public record Neighbour(String id, String number) {}

    /**
     * The law at a time.
     *
     * @param time the key of its message
     * @param waits whether anything waits for that time
     * @param says why the article stands so, in a sentence; empty for nothing to say
     */
    public record World(String time, Marked mark, boolean waits, String says) {}

    /** What another treaty asks alike. */
    public record Twins(String treaty, List<Twin> twins) {}

    /** A paragraph of another treaty; {@code relation} is in words. */
    public record Twin(String article, String pinpoint, Marked mark, String relation) {}

    public static ArticlePage of(Asked asked) {
        return of(asked, Editing.of(asked));
    }

    /** @param entered into a form beside the article */
    public static ArticlePage of(Asked asked, Entered entered) {
        return of(asked, Editing.of(asked), entered);
    }

    /** The same with what somebody is writing. */
    public static ArticlePage of(Asked asked, Editing editing) {
        return of(asked, editing, Entered.NOTHING);
    }

    private static ArticlePage of(Asked asked, Editing editing, Entered entered) {
        Dossier dossier = asked.dossier();
        Findings findings = dossier.findings();
        Article article = findings.catalogue()
                .article(asked.at("article"))
                .filter(one -> !one.requirements().isEmpty())
                .orElseThrow(() -> new NotThere(asked.at("article")));
        Instrument treaty =
                findings.catalogue().instrument(article.instrument()).orElseThrow();
        Optional<WithBill> with = WithBill.of(asked);
        boolean onlyOpen = asked.one("only").filter("open"::equals).isPresent();
        Optional<Progress.OfArticle> progress = asked
                .desk()
                .once(asked.file(), asked.asOf(), treaty.id(), Progress.OfTreaty.class, law -> Progress.of(
                                law.findings())
                        .of(treaty)
                        .orElseThrow())
                .articles()
                .stream()
                .filter(one -> one.article().equals(article))
                .findFirst();
        List<Article> all = findings.catalogue().articles(treaty).stream()
                .filter(one -> !one.requirements().isEmpty())
                .toList();
        return new ArticlePage(
                Country.of(asked, findings),
                treaty,
                article.id(),
                number(article),
                article.title(),
                article.chapter() + " " + treaty.chapters().getOrDefault(article.chapter(), ""),
                neighbour(all, all.indexOf(article) - 1),
                neighbour(all, all.indexOf(article) + 1),
                Worlds.of(asked, article, with),
                new Paragraphs(asked, article, editing, onlyOpen, with).all(),
                article.asksNothing().stream()
                        .map(Article.AsksNothing::because)
                        .distinct()
                        .toList(),
                progress.map(one -> one.count().asked()).orElse(0),
                progress.map(one -> one.count().answered()).orElse(0),
                progress.map(one -> one.count().canChange()).orElse(0),
                Elsewhere.twins(dossier, article),
                reports(findings, article),
                Elsewhere.others(asked, dossier, article),
                Checking.of(asked, article, entered),
                ReportLine.of(asked, article, entered),
                onlyOpen,
                BillChoice.of(asked, with));
    }

    static String number(Article article) {
        return article.id().substring(article.id().indexOf('-') + 1);
    }

    private static Optional<Neighbour> neighbour(List<Article> all, int index) {
        return index < 0 || index >= all.size()
                ? Optional.empty()
                : Optional.of(new Neighbour(all.get(index).id(), number(all.get(index))));
    }

    private static List<String> reports(Findings findings, Article article) {
        List<String> ids = article.requirements().stream().map(Requirement::id).toList();
        return findings.profile().reports().stream()
                .filter(report -> report.requirements().stream().anyMatch(ids::contains))
                .map(report -> cite(findings, report))
                .toList();
    }

    private static String cite(Findings findings, Report report) {
        List<String> sections =
                report.provisions().stream().map(findings.profile()::cite).toList();
        return Words.capital(findings.profile().cite(report))
                + (sections.isEmpty() ? "." : ": " + Words.citations(findings.profile(), sections) + ".");
    }

    /** Whether the page shows its answer in full further up. */
    public boolean isAbove(Row row) {
        return !row.spot().first()
                && paragraphs.stream()
                        .flatMap(paragraph -> paragraph.rows().stream())
                        .anyMatch(other -> other.spot().first() && other.id().equals(row.id()));
    }

    /** Whether nobody has answered anything here. */
    public boolean isEmpty() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.rows().stream())
                .noneMatch(Row::isAnswered);
    }

    /** How many questions are open in it, each once. */
    public long open() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.rows().stream())
                .filter(row -> row.mark().tone().equals("open") && !row.needless())
                .map(Row::id)
                .distinct()
                .count();
    }

    /** How many ticks it needs that somebody has looked for what else the law asks for. */
    public long ticks() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.conditions().stream())
                .filter(looked -> !looked.complete())
                .count();
    }

    /** What a save can change besides the line that was answered, so that no field is exchanged in which somebody types. */
    public String parts() {
        List<String> parts = new ArrayList<>(List.of("#status", "#worlds", "#empty", "#beside", "#checked"));
        for (Paragraph paragraph : paragraphs) {
            parts.add("#v-" + paragraph.anchor());
            parts.add("#c-" + paragraph.anchor());
            paragraph.rows().stream().filter(row -> row.form().isEmpty()).forEach(row -> {
                parts.add("#m-" + row.spot().key());
                parts.add("#a-" + row.spot().key());
            });
        }
        return String.join(",", parts);
    }

    @Override
    public String title(Messages words) {
        return words.say("article.title", number, heading);
    }

    @Override
    public String tab() {
        return "articles";
    }
}
