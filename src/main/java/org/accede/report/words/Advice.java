package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.finding.CureState;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.finding.OpenQuestion;

/** What to do about a finding, in one sentence; empty where nothing is to be done. */
public final class Advice {

    private Advice() {}

    public static String of(Finding finding) {
        return switch (finding.word()) {
            case CURABLE ->
                "File " + filings(finding.formalities(), CureState.CAN_STILL_BE_MADE) + ", or amend the law.";
            case COVERED -> covered(finding);
            case PARTIAL, NOT_MET, GAP -> finding.requirement().isObservation() ? "" : amend(finding);
            case OPEN -> open(finding);
            case NOT_YET_DUE -> "Prepare it for " + dueWords(finding) + ".";
            default -> "";
        };
    }

    private static String covered(Finding finding) {
        boolean planned = finding.formalities().stream().anyMatch(formality -> formality.state() == CureState.PLANNED);
        return planned ? "File " + filings(finding.formalities(), CureState.PLANNED) + " as planned." : "";
    }

    private static String filings(List<Formality> formalities, CureState state) {
        return formalities.stream()
                .filter(formality -> formality.state() == state)
                .map(formality -> "the " + formality.by() + " under " + formality.article())
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    private static String amend(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (!finding.missing().isEmpty()) {
            parts.add("cover: " + String.join("; ", finding.missing()));
        }
        if (!finding.narrowedBy().isEmpty()) {
            parts.add("ask no longer for: " + String.join("; ", finding.narrowedBy()));
        }
        return parts.isEmpty() ? "Amend the law." : "Amend the law to " + String.join(", and to ", parts) + ".";
    }

    private static String open(Finding finding) {
        if (finding.requirement().isOption()) {
            return "";
        }
        List<OpenQuestion> unknown = finding.unknown();
        List<String> lookedUp = finding.formalities().stream()
                .filter(formality -> formality.state().isToLookUp())
                .map(formality -> "what is filed under " + formality.article())
                .distinct()
                .toList();
        if (!lookedUp.isEmpty() && unknown.isEmpty()) {
            return "Look up " + String.join(" and ", lookedUp) + ".";
        }
        if (unknown.isEmpty()) {
            return finding.reviews().isEmpty()
                    ? "Find out whether it is asked of this State."
                    : "Have the question below answered.";
        }
        return "Find out " + (unknown.size() == 1 ? "one fact" : unknown.size() + " facts")
                + " (see the list of unknowns).";
    }

    private static String dueWords(Finding finding) {
        return switch (finding.requirement().due()) {
            case DEPOSIT -> "the deposit";
            case CONFERENCE -> "when the Conference asks";
            default -> "the entry into force for the State";
        };
    }
}
