package org.accede.report.next;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.catalogue.Instrument;
import org.accede.finding.Findings;
import org.accede.next.Next;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** Which open question to answer next, as it is read. */
public final class NextPaper {

    private static final Columns<Next.Question> QUESTIONS = Columns.<Next.Question>of()
            .and(
                    Papers.head("Question", 40),
                    question -> Cell.text(question.question().id(), question.asks()))
            .text("Open verdicts that wait for it", 20, question -> String.join(", ", question.waiting()))
            .labelled("waiting")
            .lines("What the answer would decide", 40, NextPaper::decided)
            .labelled("decides");

    private NextPaper() {}

    public static Paper of(Next next) {
        Findings findings = next.findings();
        String title = findings.profile().name() + ": what to answer next";
        List<String> opening = new ArrayList<>();
        opening.addAll(findings.profile().onItsName());
        opening.add("As of " + Words.day(findings.asOf()) + ". " + said(next));
        opening.addAll(Papers.onEarlierLaw(findings.profile(), findings.asOf()));
        if (findings.profile().constructed()) {
            opening.add(Papers.CONSTRUCTED);
        }
        Table table = QUESTIONS.table("next", "Questions", next.questions(), question -> question.question()
                .id());
        return new Paper(
                "next",
                title,
                title,
                findings.asOf(),
                opening,
                Papers.inputs(findings.profile(), findings.catalogueDigest(), findings.rulesDigest()),
                List.of(),
                next.questions().isEmpty()
                        ? List.of()
                        : List.of(new Section("questions", 1, "Questions", List.<Block>of(table))),
                List.of(table));
    }

    private static String said(Next next) {
        String treaties = next.treaties().stream().map(Instrument::shortTitle).collect(Collectors.joining(", "));
        return next.questions().isEmpty()
                ? "No obligation that is due waits for an answer (" + treaties + ")."
                : next.questions().size() + " of " + next.open()
                        + " open questions, those first for which most open obligations that are due wait (" + treaties
                        + "). Each answer was tried by the rules, with all else as it is.";
    }

    private static List<String> decided(Next.Question question) {
        return question.trials().isEmpty()
                ? List.of("no answer was tried: it can be anything")
                : question.trials().stream()
                        .map(trial -> "if " + trial.answer() + ": " + decided(trial))
                        .toList();
    }

    private static String decided(Next.Trial trial) {
        Map<Word, List<String>> to = new LinkedHashMap<>();
        trial.changes().forEach(change -> to.computeIfAbsent(change.to(), word -> new ArrayList<>())
                .add(change.requirement()));
        String changes = to.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " "
                        + entry.getKey().words())
                .collect(Collectors.joining("; "));
        String narrowed = trial.narrowed() == 0
                ? ""
                : (changes.isEmpty() ? ", " : "; ") + trial.narrowed() + (changes.isEmpty() ? "" : " more")
                        + " less open";
        return (changes.isEmpty() ? "no verdict changes" : changes) + narrowed;
    }
}
