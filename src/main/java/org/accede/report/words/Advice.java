package org.accede.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.finding.CureState;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Questions;
import org.accede.finding.Remedy;

/** What to do about a finding, in a sentence or two, by the kind of act that it takes; empty where nothing is to be done. */
public final class Advice {

    /** How many open questions are named; of the others only the number. */
    private static final int MOST_QUESTIONS = 2;

    private static final int LONGEST_CONDITION = 80;

    private Advice() {}

    public static String of(Finding finding, Catalogue catalogue) {
        return switch (finding.word()) {
            case CURABLE -> "File " + finding.filingsThatCure() + ", or amend the law.";
            case COVERED -> covered(finding);
            case PARTIAL, NOT_MET, GAP ->
                finding.requirement().isObservation() ? "" : String.join(" ", mend(finding, catalogue));
            case OPEN -> open(finding, catalogue);
            case NOT_YET_DUE -> "Prepare it for " + dueWords(finding) + ".";
            default -> "";
        };
    }

    private static String covered(Finding finding) {
        String planned = finding.formalities().stream()
                .filter(formality -> formality.state() == CureState.PLANNED)
                .map(formality -> "the " + formality.by() + " under " + Article.place(formality.article()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return planned.isEmpty() ? "" : "File " + planned + " as planned.";
    }

    private static List<String> mend(Finding finding, Catalogue catalogue) {
        Map<Remedy, List<String>> missing = Remedy.of(finding, catalogue);
        List<String> sentences = new ArrayList<>();
        List<String> law = new ArrayList<>();
        missing.forEach((remedy, phrases) -> {
            if (remedy == Remedy.LAW) {
                law.add(verb(finding.requirement()) + ": " + String.join("; ", phrases));
            }
        });
        if (!finding.narrowedBy().isEmpty()) {
            law.add("ask no longer for" + conditions(finding.narrowedBy()));
        }
        if (!law.isEmpty()) {
            sentences.add("Amend the law to " + String.join(", and to ", law) + ".");
        }
        missing.forEach((remedy, phrases) -> {
            if (remedy != Remedy.LAW) {
                sentences.add(begins(remedy) + lacks(remedy) + String.join("; ", phrases) + ".");
            }
        });
        if (sentences.isEmpty()) {
            sentences.add(begins(Remedy.of(finding.requirement(), catalogue)) + ".");
        }
        if (!finding.filingsThatCure().isEmpty()) {
            sentences.add("Also file " + finding.filingsThatCure() + ", or amend the law there too.");
        }
        return sentences;
    }

    /** What has no name of its own is told in sentences, which stand once in a row already. */
    private static String conditions(List<String> conditions) {
        List<String> names = conditions.stream()
                .filter(condition -> condition.length() <= LONGEST_CONDITION)
                .toList();
        if (names.isEmpty()) {
            return " what the note beside it names";
        }
        String all = ": " + String.join("; ", names);
        return names.size() == conditions.size() ? all : all + "; and what else the note beside it names";
    }

    /** What the law has to do with what is missing: an offence or a definition covers it, a power or a duty is provided for. */
    private static String verb(Requirement requirement) {
        return requirement.isToBeCovered() ? "cover" : "provide for";
    }

    private static String begins(Remedy remedy) {
        return switch (remedy) {
            case LAW -> "Amend the law";
            case NOTIFICATION -> "Tell the depositary";
            case DESIGNATION -> "Name or set up the body that does this";
            case PRACTICE -> "See to it in practice";
        };
    }

    /** A body has a name that the phrases do not say: they tell what is missing of it. */
    private static String lacks(Remedy remedy) {
        return remedy == Remedy.DESIGNATION ? ". Missing: " : ": ";
    }

    private static String open(Finding finding, Catalogue catalogue) {
        if (finding.requirement().isOption()) {
            return "";
        }
        List<OpenQuestion> unknown = finding.unknown();
        List<String> lookedUp = finding.formalities().stream()
                .filter(formality -> formality.state().isToLookUp())
                .map(Formality::article)
                .distinct()
                .map(article -> "what is filed under " + Article.place(article))
                .toList();
        if (!lookedUp.isEmpty() && unknown.isEmpty()) {
            return "Look up " + String.join(" and ", lookedUp) + ".";
        }
        if (unknown.isEmpty()) {
            return finding.reviews().isEmpty()
                    ? whetherItApplies(finding, catalogue)
                    : "Have the question below answered.";
        }
        List<String> asks =
                unknown.stream().map(question -> asks(question, catalogue)).toList();
        int more = asks.size() - MOST_QUESTIONS;
        return "Find out: "
                + String.join(" ", more == 1 ? asks : asks.subList(0, Math.min(asks.size(), MOST_QUESTIONS)))
                + (more > 1 ? " And " + more + " more." : "");
    }

    /** The questions on which that turns: nothing of the law is asked before. */
    private static String whetherItApplies(Finding finding, Catalogue catalogue) {
        List<String> asks = Questions.of(finding).stream()
                .map(question -> asks(question, catalogue))
                .toList();
        return "Find out first whether it is asked of this State"
                + (asks.isEmpty() ? "." : ": " + String.join(" ", asks));
    }

    private static String asks(OpenQuestion question, Catalogue catalogue) {
        if (question instanceof OpenQuestion.ConditionsOf conditions) {
            Topic topic = catalogue.topics().get(conditions.topic());
            return "Does the law ask for anything beyond these questions ("
                    + (topic == null ? conditions.topic() : topic.title()) + ")?";
        }
        if (question instanceof OpenQuestion.FilingsUnder filings) {
            return "What is filed under " + Article.place(filings.article()) + "?";
        }
        return catalogue.asks(question.id()).orElse(question.id());
    }

    private static String dueWords(Finding finding) {
        return switch (finding.requirement().due()) {
            case DEPOSIT -> "the deposit";
            case CONFERENCE -> "when the Conference asks";
            default -> "the entry into force for the State";
        };
    }
}
