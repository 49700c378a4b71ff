package org.accede.report.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.report.words.Verdicts;
import org.accede.verdict.Word;

/**
 * The counts of a report. They are computed here and nowhere else.
 *
 * @param obligations how many duties were assessed
 * @param words how many of them have each verdict; every verdict of a duty is there, zero included
 * @param review how many of them wait for a person's judgement
 * @param unverified how many of them rest on a text that was not checked against the authentic one
 * @param oursAlone how many of them are not met, or open, by our reading alone
 * @param basis how many of them rest on what was read, what was reported, both or nothing
 * @param options permissions used, not used and open
 * @param observations definitions, duties to consider and to endeavour, by verdict
 */
public record Summary(
        int obligations,
        Map<Word, Integer> words,
        int review,
        int unverified,
        int oursAlone,
        Map<Basis, Integer> basis,
        Map<Word, Integer> options,
        Map<Word, Integer> observations) {

    public static Summary of(List<Finding> findings) {
        List<Finding> duties =
                findings.stream().filter(f -> f.requirement().isObligation()).toList();
        return new Summary(
                duties.size(),
                count(duties, Verdicts.OF_DUTIES),
                (int) duties.stream().filter(f -> !f.reviews().isEmpty()).count(),
                (int) duties.stream()
                        .filter(f -> !f.requirement().confidence().verified())
                        .count(),
                (int) duties.stream().filter(Finding::isOursAlone).count(),
                bases(duties),
                count(
                        findings.stream()
                                .filter(f -> f.requirement().isOption())
                                .toList(),
                        List.of(Word.USED, Word.NOT_USED, Word.OPEN)),
                count(
                        findings.stream()
                                .filter(f -> f.requirement().isObservation())
                                .toList(),
                        Verdicts.OF_DUTIES));
    }

    private static Map<Basis, Integer> bases(List<Finding> findings) {
        Map<Basis, Integer> counts = new EnumMap<>(Basis.class);
        List.of(Basis.values()).forEach(basis -> counts.put(basis, 0));
        findings.forEach(finding -> counts.merge(finding.basis(), 1, Integer::sum));
        return counts;
    }

    private static Map<Word, Integer> count(List<Finding> findings, List<Word> words) {
        Map<Word, Integer> counts = new EnumMap<>(Word.class);
        words.forEach(word -> counts.put(word, 0));
        findings.forEach(finding -> counts.merge(finding.word(), 1, Integer::sum));
        return counts;
    }

    public int gaps() {
        return words.get(Word.PARTIAL) + words.get(Word.NOT_MET) + words.get(Word.GAP);
    }
}
