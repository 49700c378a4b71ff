package org.accede.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.brief.Act;
import org.accede.brief.Brief;
import org.accede.brief.Undertaking;
import org.accede.brief.Weighed;
import org.accede.brief.Weight;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.finding.Finding;
import org.accede.finding.Remedy;
import org.accede.readiness.DeadlineKind;
import org.accede.readiness.DoorKind;
import org.accede.readiness.StatusKind;
import org.accede.readiness.Way;
import org.accede.report.words.Words;

/** The sentences of a brief. */
public final class BriefWords {

    private static final int FEW = 3;

    private BriefWords() {}

    /** What is to be done, in the words of a team where it has written some, and marked as theirs. */
    static String line(Brief brief, Weighed one) {
        return one.reworded()
                .map(team -> team.words() + " (in the team's words)."
                        + (team.isOvertaken()
                                ? " The finding behind this line has changed since it was reworded: "
                                        + act(brief, one.undertaking())
                                : ""))
                .orElseGet(() -> act(brief, one.undertaking()));
    }

    /** What is to be done, in a sentence that stands by itself. */
    public static String act(Brief brief, Undertaking one) {
        return switch (one.act()) {
            case SIGN -> sign(brief, one);
            case LAW -> "Change the law: " + subject(brief, one) + ". " + lacks(one) + ".";
            case FILING ->
                "File when joining, or change the law: " + subject(brief, one) + ". The law "
                        + (narrowed(one).isEmpty()
                                ? "leaves out " + few(missing(one))
                                : "asks for " + few(narrowed(one)))
                        + ", which " + filings(one) + " would allow.";
            case PRACTICE -> practice(brief, one) + ": " + subject(brief, one) + ". " + lacks(one) + ".";
            case FIND_OUT ->
                "Find out how the law stands: " + one.subject() + ". " + one.questions()
                        + (one.questions() == 1 ? " question, for which " : " questions, for which ")
                        + obligations(one.getWaiting()) + (one.getWaiting() == 1 ? " waits." : " wait.");
        };
    }

    private static String sign(Brief brief, Undertaking one) {
        String treaty = "the " + treaty(brief, one.instrument());
        String last = Words.day(one.ends().orElseThrow().day());
        return (one.status() == StatusKind.UNKNOWN
                        ? "Find out whether " + treaty + " is signed. If not, decide: sign it"
                        : "Decide: sign " + treaty)
                + " by " + last + ", the last day, or accede later.";
    }

    /** What there is besides what stands first; empty if there is nothing. */
    static String more(Brief brief, boolean onTerminal) {
        if (brief.more() == 0) {
            return "";
        }
        int known = brief.more() - brief.moreToFindOut();
        List<String> counts = new ArrayList<>();
        if (known > 0) {
            counts.add(known + (known == 1 ? " article to act on" : " articles to act on"));
        }
        if (brief.moreToFindOut() > 0) {
            counts.add(
                    brief.moreToFindOut() == 1 ? "1 topic to find out" : brief.moreToFindOut() + " topics to find out");
        }
        return "Besides: " + String.join(", ", counts) + ". " + (onTerminal ? commands(brief) : papers(brief));
    }

    private static String papers(Brief brief) {
        return (brief.readiness().hasProfile() ? "The gap report has each paragraph; the" : "The")
                + " checklist has the work in its order, and counts tasks.";
    }

    private static String commands(Brief brief) {
        String of = brief.profile().inCommands() + " --instrument "
                + brief.treaties().stream()
                        .map(treaty -> treaty.instrument().id())
                        .collect(Collectors.joining(","));
        return (brief.readiness().hasProfile() ? "Each paragraph: accede gap " + of + ". " : "")
                + "The work in its order, in tasks: accede checklist " + of;
    }

    /** "Expedited preservation of stored computer data (Budapest Convention, Article 16)". */
    private static String subject(Brief brief, Undertaking one) {
        return one.subject() + " (" + treaty(brief, one.instrument()) + ", Article " + one.article() + ")";
    }

    private static String treaty(Brief brief, String id) {
        return brief.treaties().stream()
                .map(Brief.Treaty::instrument)
                .filter(instrument -> instrument.id().equals(id))
                .map(Instrument::shortTitle)
                .findFirst()
                .orElse("");
    }

    /** What kind of act it is that no law is needed for; several kinds in one sentence. */
    private static String practice(Brief brief, Undertaking one) {
        Set<Remedy> remedies = one.duties().stream()
                .flatMap(duty -> Remedy.of(duty, brief.findings().catalogue()).keySet().stream())
                .collect(Collectors.toSet());
        if (remedies.size() != 1) {
            return "Name, tell or do what no law is needed for";
        }
        return switch (remedies.iterator().next()) {
            case DESIGNATION -> "Name or set up the body for this";
            case NOTIFICATION -> "Tell the depositary";
            case PRACTICE, LAW -> "See to it in practice";
        };
    }

    private static String obligations(int count) {
        return count + (count == 1 ? " obligation" : " obligations");
    }

    private static String lacks(Undertaking one) {
        List<String> missing = missing(one);
        List<String> narrowed = narrowed(one);
        List<String> says = new ArrayList<>();
        if (!missing.isEmpty()) {
            says.add("Missing: " + few(missing));
        }
        if (!narrowed.isEmpty()) {
            says.add("The law asks for more than the treaty allows: " + few(narrowed));
        }
        return says.isEmpty() ? "It falls short; in what is not known" : String.join(". ", says);
    }

    private static List<String> missing(Undertaking one) {
        return one.duties().stream()
                .flatMap(duty -> duty.missing().stream())
                .distinct()
                .toList();
    }

    private static List<String> narrowed(Undertaking one) {
        return one.duties().stream()
                .flatMap(duty -> duty.narrowedBy().stream())
                .distinct()
                .toList();
    }

    private static String filings(Undertaking one) {
        return one.duties().stream()
                .flatMap(duty -> duty.formalities().stream())
                .filter(formality -> formality.canStillBeMade())
                .map(formality -> "a " + formality.by() + " under " + Article.place(formality.article()))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static String few(List<String> phrases) {
        return phrases.stream().limit(FEW).collect(Collectors.joining("; "))
                + (phrases.size() > FEW ? "; and " + (phrases.size() - FEW) + " more" : "");
    }

    /** The sections as they stand, and where the treaties ask for it. */
    public static String where(Brief brief, Undertaking one) {
        if (one.act() == Act.SIGN) {
            return treaty(brief, one.instrument()) + ", " + one.article();
        }
        List<String> parts = new ArrayList<>();
        List<String> citations = one.duties().stream()
                .flatMap(duty -> duty.citations().stream())
                .distinct()
                .limit(FEW)
                .toList();
        if (one.act() != Act.FIND_OUT && !citations.isEmpty()) {
            parts.add(Words.citations(brief.profile(), citations));
        }
        brief.treaties().stream().map(Brief.Treaty::instrument).forEach(treaty -> {
            List<String> places = one.duties().stream()
                    .map(Finding::requirement)
                    .filter(requirement -> requirement.instrument().equals(treaty.id()))
                    .map(Requirement::pinpoint)
                    .distinct()
                    .toList();
            if (places.size() > FEW) {
                parts.add(treaty.shortTitle() + ", " + places.size() + " paragraphs");
            } else if (!places.isEmpty()) {
                parts.add(treaty.shortTitle() + ", " + String.join(", ", places));
            }
        });
        return String.join("; ", parts);
    }

    public static String why(Weighed one) {
        return one.weights().stream().map(Weight::because).distinct().collect(Collectors.joining("; "));
    }

    /** Where the State stands under a treaty, and its next day. */
    public static String standing(Brief brief, Brief.Treaty treaty) {
        return treaty.instrument().shortTitle() + ": " + treaty.way().status().says() + closed(treaty.way())
                + next(treaty.way(), brief.asOf())
                        .map(says -> " Next: " + says + ".")
                        .orElse("");
    }

    /** Where the State stands before a treaty; of an invitation that runs, until when it can join. */
    public static String stands(Brief brief, Brief.Treaty treaty) {
        Way way = treaty.way();
        return way.deadlines().stream()
                .filter(one -> one.kind() == DeadlineKind.INVITATION
                        && way.status().kind() == StatusKind.INVITED
                        && !one.ranOutBy(brief.asOf()))
                .flatMap(one -> one.until().stream())
                .max(LocalDate::compareTo)
                .map(last ->
                        brief.profile().name() + " is invited to accede and can join until " + Words.day(last) + ".")
                .orElseGet(() -> way.status().says() + closed(way));
    }

    /** Why a treaty cannot be joined yet. */
    private static String closed(Way way) {
        return way.door().kind() == DoorKind.NOT_YET ? " " + way.door().reason() : "";
    }

    private record Dated(LocalDate day, String says) {}

    private static Optional<String> next(Way way, LocalDate asOf) {
        Stream<Dated> ends = way.deadlines().stream().flatMap(deadline -> deadline.until().stream()
                .map(day -> new Dated(day, "the last day of " + uncapital(deadline.says()))));
        Stream<Dated> days = way.keyDates().stream()
                .map(keyDate -> new Dated(keyDate.date(), uncapital(Words.days(keyDate.says()))));
        return Stream.concat(ends, days)
                .filter(one -> !one.day().isBefore(asOf))
                .min(Comparator.comparing(Dated::day))
                .map(one -> Words.day(one.day()) + ", " + one.says());
    }

    /** Our readings in a sentence each. */
    public static String ours(Brief brief, Finding finding) {
        return treaty(brief, finding.requirement().instrument()) + ", "
                + finding.requirement().pinpoint() + ": "
                + String.join("; ", finding.missing()) + ". "
                + Words.capital(String.join("; ", finding.ours()).replaceAll("\\.$", "")) + ".";
    }

    private static String uncapital(String says) {
        return says.substring(0, 1).toLowerCase(Locale.ROOT) + says.substring(1);
    }
}
