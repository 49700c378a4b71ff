package org.accede.report.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/**
 * Where other countries have law on what a country lacks: places to look, in alphabetical order, and nothing more. Only law counts that
 * somebody read and that does all that the paragraph asks; whoever is not named may have such law too.
 */
public final class Others {

    /** Nobody asked for them. */
    public static final Others NONE = new Others(false, List.of());

    private static final int MOST = 5;

    private static final String WHAT_IT_IS =
            "Beside a gap stands where other countries have law that was read and does what the paragraph asks: places to look, in alphabetical order."
                    + " It ranks nobody and recommends no law; a country that is not named may have one too.";

    private final boolean asked;
    private final List<Findings> countries;

    private Others(boolean asked, List<Findings> countries) {
        this.asked = asked;
        this.countries = countries;
    }

    /**
     * The law of another country on one paragraph.
     *
     * @param sections with the short names of the laws: "Penal Code s. 217"
     * @param words the same, with the sections of one law together
     */
    public record Law(String iso3, String country, List<String> sections, String words) {}

    /** What real countries among these have. Looked up paragraph by paragraph: few are asked for, and the words of each take their time. */
    public static Others of(List<Findings> countries) {
        return new Others(
                true,
                countries.stream()
                        .filter(country -> !country.profile().constructed())
                        .sorted(Comparator.comparing(
                                        (Findings country) -> country.profile().name())
                                .thenComparing(country -> country.profile().iso3()))
                        .toList());
    }

    private static boolean isLawThatWasRead(Finding finding) {
        return finding.word() == Word.MET
                && finding.basis() == Basis.READ
                && !finding.citations().isEmpty();
    }

    private static Law law(Findings country, Finding finding) {
        return new Law(
                country.profile().iso3(),
                country.profile().name(),
                finding.citations(),
                // Countries are told apart by semicolons, and so the laws of one are not.
                Words.citations(country.profile(), finding.citations()).replace("; ", " and "));
    }

    /** Whether they are shown. */
    boolean areAsked() {
        return asked;
    }

    /** What the list is and is not; empty where there is none. */
    String whatItIs() {
        return asked ? WHAT_IT_IS : "";
    }

    /**
     * Those beside a gap, all of them; none beside anything else.
     *
     * @param iso3 of the country whose gap it is, which is left out
     */
    List<Law> beside(Finding finding, String iso3) {
        boolean isGap =
                finding.requirement().isObligation() && (finding.word().isGap() || finding.word() == Word.CURABLE);
        return isGap
                ? countries.stream()
                        .filter(country -> !country.profile().iso3().equals(iso3))
                        .flatMap(country -> Optional.ofNullable(
                                country.finding(finding.requirement().id()))
                                .filter(Others::isLawThatWasRead)
                                .map(other -> law(country, other))
                                .stream())
                        .toList()
                : List.of();
    }

    /** The first of them, and how many more there are: "Estonia: Penal Code s. 217; and 2 more"; empty for none. */
    public List<String> inShort(Finding finding, String iso3) {
        List<Law> all = beside(finding, iso3);
        List<String> says = new ArrayList<>();
        all.stream().limit(MOST).forEach(law -> says.add(law.country() + ": " + law.words()));
        if (all.size() > MOST) {
            says.add("and " + (all.size() - MOST) + " more");
        }
        return says;
    }
}
