package org.accede.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.accede.catalogue.Catalogue;
import org.accede.verdict.Word;

/**
 * How the obligations of a treaty stand, each counted once: the one definition of these numbers, whatever paper shows them.
 *
 * @param obligations all that bind
 * @param notApplicable those that ask nothing of this State
 * @param dueLater those that fall due when it is a Party
 * @param fulfilled met, or covered by a filing
 * @param needsFiling nothing but a filing that can still be made is missing
 * @param needsChangeOfLaw the law falls short
 * @param needsPractice something has to be designated, notified or done, and no law changed
 * @param ourReading short by our reading of the treaty alone
 * @param openNow due, and not known
 * @param perhapsDue of {@code openNow}, those that count as due because nobody has said that they are not: unknown is not no
 * @param openLater of those that fall due later, what is not known; it is part of {@code dueLater}
 */
public record Counts(
        int obligations,
        int notApplicable,
        int dueLater,
        int fulfilled,
        int needsFiling,
        int needsChangeOfLaw,
        int needsPractice,
        int ourReading,
        int openNow,
        int perhapsDue,
        int openLater) {

    /** Of the findings of one treaty. */
    public static Counts of(Collection<Finding> findings, Catalogue catalogue) {
        List<Finding> duties = findings.stream()
                .filter(finding -> finding.requirement().isObligation())
                .toList();
        return new Counts(
                duties.size(),
                count(duties, finding -> finding.word() == Word.NOT_APPLICABLE),
                count(duties, finding -> finding.word() == Word.NOT_YET_DUE),
                count(duties, finding -> finding.word() == Word.MET || finding.word() == Word.COVERED),
                count(duties, finding -> finding.word() == Word.CURABLE),
                count(duties, finding -> isShort(finding) && !isPractice(finding, catalogue)),
                count(duties, finding -> isShort(finding) && isPractice(finding, catalogue)),
                count(duties, finding -> finding.word().isGap() && finding.isOursAlone()),
                count(duties, finding -> finding.word() == Word.OPEN),
                count(duties, finding -> finding.word() == Word.OPEN && finding.isPerhapsDue()),
                count(
                        duties,
                        finding -> finding.word() == Word.NOT_YET_DUE
                                && !finding.interval().closed()));
    }

    /** Those that can be fulfilled or missed today. */
    public int dueNow() {
        return obligations - notApplicable - dueLater;
    }

    /** Whether it falls short of what the text asks. */
    public static boolean isShort(Finding finding) {
        return finding.word().isGap() && !finding.isOursAlone();
    }

    /** Whether no law has to be changed for it: what is missing is somebody to be named or told, or practice. */
    public static boolean isPractice(Finding finding, Catalogue catalogue) {
        Set<Remedy> remedies = Remedy.of(finding, catalogue).keySet();
        return finding.narrowedBy().isEmpty()
                && !(remedies.isEmpty() ? Set.of(Remedy.of(finding.requirement(), catalogue)) : remedies)
                        .contains(Remedy.LAW);
    }

    private static int count(List<Finding> duties, Predicate<Finding> which) {
        return (int) duties.stream().filter(which).count();
    }
}
