package org.accede.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.Sum;
import org.accede.verdict.Word;

/**
 * Articles by countries, with the sections behind each verdict. Countries stand in alphabetical order; there is no score and no total. An
 * article that asks nothing of any of them is left out.
 *
 * @param countries in alphabetical order
 * @param treaties with the articles on which there is a verdict, in the order of the treaties
 * @param onlyDiffering whether articles are left out on which the countries do not differ
 */
public record Comparison(List<Country> countries, List<Treaty> treaties, boolean onlyDiffering) {

    /** Whoever is called the same is told apart by code, and then by the name that a command gave. */
    private static final Comparator<Findings> BY_NAME = Comparator.comparing(
                    (Findings one) -> one.profile().name())
            .thenComparing(one -> one.profile().iso3())
            .thenComparing(one -> one.profile().called());

    /**
     * One of them.
     *
     * @param name of its column, unlike that of any other
     * @param lawRead whether any answer or report bears on any obligation of any treaty
     */
    public record Country(Findings findings, String name, boolean lawRead) {}

    /**
     * The articles of one treaty.
     *
     * @param all how many have a verdict, shown or not
     */
    public record Treaty(Instrument instrument, List<Row> rows, int all) {}

    /** An article, with a cell for each country. */
    public record Row(Article article, List<Cell> cells, Differs differs) {}

    /**
     * How the law of a country stands on an article.
     *
     * @param sum the verdict on the article
     * @param duties the verdicts on its obligations
     * @param basis what these rest on
     * @param sections of the law that they cite
     */
    public record Cell(
            Country country, Known known, Sum sum, List<Finding> duties, Basis basis, List<String> sections) {

        public Word word() {
            return sum.word();
        }
    }

    /**
     * Side by side.
     *
     * @param findings two or more, all on the same day and by the same rules
     * @param instruments ids of the treaties; empty for all
     * @throws IllegalArgumentException if they are fewer than two, or of different days
     */
    public static Comparison of(List<Findings> findings, List<String> instruments, boolean onlyDiffering) {
        if (findings.stream().map(Findings::profile).distinct().count() < 2) {
            throw new IllegalArgumentException("two countries are needed to compare");
        }
        if (findings.stream().map(Findings::asOf).distinct().count() > 1) {
            throw new IllegalArgumentException("countries are compared on one day");
        }
        List<Country> countries = findings.stream()
                .sorted(BY_NAME)
                .map(one -> new Country(one, name(one, findings), isRead(one)))
                .toList();
        Catalogue catalogue = findings.get(0).catalogue();
        List<Treaty> treaties = catalogue.instruments().stream()
                .filter(treaty -> instruments.isEmpty() || instruments.contains(treaty.id()))
                .map(treaty -> treaty(treaty, catalogue, countries, onlyDiffering))
                .toList();
        return new Comparison(countries, treaties, onlyDiffering);
    }

    public LocalDate asOf() {
        return any().asOf();
    }

    /** One of them, for what is the same for all. */
    public Findings any() {
        return countries.get(0).findings();
    }

    private static String name(Findings one, List<Findings> all) {
        String name = one.profile().name();
        boolean isAlone = all.stream()
                        .filter(other -> other.profile().name().equals(name))
                        .count()
                == 1;
        return isAlone ? name : name + " (" + one.profile().called() + ")";
    }

    private static boolean isRead(Findings findings) {
        return findings.all().stream()
                .anyMatch(finding -> finding.requirement().isObligation() && finding.basis() != Basis.NOTHING);
    }

    private static Treaty treaty(
            Instrument treaty, Catalogue catalogue, List<Country> countries, boolean onlyDiffering) {
        List<Row> all = catalogue.articles(treaty).stream()
                .filter(article -> countries.get(0).findings().sums().containsKey(article.id()))
                .map(article -> row(article, countries))
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.word() != Word.NOT_APPLICABLE))
                .toList();
        List<Row> shown = all.stream()
                .filter(row -> !onlyDiffering || row.differs() != Differs.NO)
                .toList();
        return new Treaty(treaty, shown, all.size());
    }

    private static Row row(Article article, List<Country> countries) {
        List<Cell> cells =
                countries.stream().map(country -> cell(article, country)).toList();
        return new Row(article, cells, differs(cells));
    }

    private static Cell cell(Article article, Country country) {
        Findings findings = country.findings();
        List<Finding> duties = article.requirements().stream()
                .filter(requirement -> requirement.isObligation())
                .map(requirement -> findings.finding(requirement.id()))
                .toList();
        Sum sum = findings.sums().get(article.id());
        Basis basis = duties.stream().map(Finding::basis).reduce(Basis.NOTHING, Basis::and);
        List<String> sections = duties.stream()
                .flatMap(duty -> duty.citations().stream())
                .distinct()
                .toList();
        // An answer that decides no obligation is one nonetheless: an option that is used, or what a word means.
        boolean isSilent = sum.word() == Word.OPEN
                && sum.bounds().isEmpty()
                && article.requirements().stream()
                        .map(requirement -> findings.finding(requirement.id()))
                        .noneMatch(Comparison::isAnswered);
        Known known = !isSilent ? Known.ASSESSED : country.lawRead() ? Known.NO_ANSWER : Known.LAW_NOT_READ;
        return new Cell(country, known, sum, duties, basis, sections);
    }

    /** A paragraph that only leads to another has no finding. */
    private static boolean isAnswered(Finding finding) {
        return finding != null
                && (finding.basis() != Basis.NOTHING || !finding.citations().isEmpty());
    }

    /** Where nothing is known of a law it differs from no other. */
    private static Differs differs(List<Cell> cells) {
        List<Sum> known = cells.stream()
                .filter(cell -> cell.known() == Known.ASSESSED)
                .map(Cell::sum)
                .toList();
        if (known.stream().map(Sum::word).distinct().count() < 2) {
            return Differs.NO;
        }
        boolean isApart = known.stream().anyMatch(one -> known.stream()
                .anyMatch(
                        other -> one.interval().ceiling().below(other.interval().floor())));
        return isApart ? Differs.CERTAINLY : Differs.PERHAPS;
    }
}
