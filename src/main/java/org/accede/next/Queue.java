package org.accede.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Instrument;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Questions;
import org.accede.verdict.Word;

/**
 * All open questions of a country in the order in which they are best answered, without trying any. First stand those of which one answer
 * decides a verdict, the most verdicts first; then those that weigh most: of each obligation that waits for n questions, each of them has an
 * n-th part. What weighs alike stands in the order of the treaties.
 *
 * @param open how many obligations that are due are open
 * @param questions in that order
 */
public record Queue(List<Instrument> treaties, int open, List<Waiting> questions) {

    private static final double FINEST = 1e9;

    /**
     * A question, and what waits for it.
     *
     * @param asks in words
     * @param obligations that are due, and whose verdict an answer can still change
     * @param alone those of them that wait for nothing else
     * @param others how many other questions the nearest of them waits for
     * @param weight the larger, the more it decides
     */
    public record Waiting(
            OpenQuestion question,
            String asks,
            List<String> obligations,
            List<String> alone,
            int others,
            double weight) {}

    /** Of obligations that are due: whose verdict is open, or falls short and how far is not known. */
    public static Queue of(Findings findings, List<Instrument> treaties) {
        Set<String> chosen = treaties.stream().map(Instrument::id).collect(Collectors.toSet());
        List<Finding> duties = findings.all().stream()
                .filter(finding -> chosen.contains(finding.requirement().instrument()))
                .filter(Questions::canChange)
                .toList();
        Map<OpenQuestion, List<Wait>> waiting = new LinkedHashMap<>();
        for (Finding duty : duties) {
            List<OpenQuestion> open = Questions.of(duty);
            open.forEach(question -> waiting.computeIfAbsent(question, any -> new ArrayList<>())
                    .add(new Wait(duty.requirement().id(), open.size())));
        }
        return new Queue(
                treaties,
                (int) duties.stream().filter(duty -> duty.word() == Word.OPEN).count(),
                waiting.entrySet().stream()
                        .map(entry -> waiting(findings, entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingInt(
                                        (Waiting one) -> -one.alone().size())
                                .thenComparing(one -> -Math.round(one.weight() * FINEST)))
                        .toList());
    }

    /** An obligation that waits for some questions. */
    private record Wait(String requirement, int questions) {}

    private static Waiting waiting(Findings findings, OpenQuestion question, List<Wait> waits) {
        return new Waiting(
                question,
                Questions.words(question, findings.catalogue()),
                waits.stream().map(Wait::requirement).toList(),
                waits.stream()
                        .filter(wait -> wait.questions() == 1)
                        .map(Wait::requirement)
                        .toList(),
                waits.stream().mapToInt(Wait::questions).min().orElse(1) - 1,
                waits.stream().mapToDouble(wait -> 1.0 / wait.questions()).sum());
    }

    /** Obligations that one answer decides. */
    public List<String> oneAway() {
        return questions.stream()
                .flatMap(question -> question.alone().stream())
                .distinct()
                .toList();
    }

    /** How many obligations wait for some of the questions. */
    public static int obligations(List<Waiting> some) {
        return (int) some.stream()
                .flatMap(question -> question.obligations().stream())
                .distinct()
                .count();
    }
}
