package org.accede.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.brief.Brief;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.profile.Moment;
import org.accede.profile.Source;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** How far a brief can be trusted. */
public final class Trust {

    private static final int MONTHS_BEFORE_STALE = 24;
    private static final int FEW = 3;
    private static final int NOTE = 500;

    private Trust() {}

    /** In sentences, with what was read. */
    public static List<String> of(Brief brief) {
        List<String> says = new ArrayList<>(inShort(brief));
        reading(brief).ifPresent(says::add);
        return says;
    }

    /** What was read, and what was not, as whoever read it says. */
    public static Optional<String> reading(Brief brief) {
        return Optional.of(brief.profile().note())
                .filter(note -> !note.isEmpty())
                .map(note -> "What was read, and what was not: " + opening(note));
    }

    /** The same without that, which can be long. */
    public static List<String> inShort(Brief brief) {
        List<String> says = new ArrayList<>();
        List<Finding> duties = brief.findings().all().stream()
                .filter(finding -> finding.requirement().isObligation())
                .filter(finding -> brief.treaties().stream().anyMatch(treaty -> treaty.instrument()
                        .id()
                        .equals(finding.requirement().instrument())))
                .toList();
        says.add(basis(duties));
        long unverified = duties.stream()
                .filter(duty -> !duty.requirement().confidence().verified())
                .count();
        if (unverified > 0) {
            says.add(
                    unverified
                            + " of the obligations are known from treaty text that was not checked against the authentic one: have that checked before a law is drafted.");
        }
        long judgements =
                duties.stream().filter(duty -> !duty.reviews().isEmpty()).count();
        if (judgements > 0) {
            says.add(judgements + (judgements == 1 ? " waits" : " wait")
                    + " for the judgement of a person, such as a lawyer of the country.");
        }
        texts(brief, says);
        brief.profile().superseded().forEach(line -> says.add(line + "."));
        return says;
    }

    /** What the verdicts rest on; what is zero is left out. */
    private static String basis(List<Finding> duties) {
        Map<Basis, List<Finding>> resting = duties.stream().collect(Collectors.groupingBy(Finding::basis));
        int unknown = resting.getOrDefault(Basis.NOTHING, List.of()).size();
        if (unknown == duties.size()) {
            return "Nothing is known yet of any of the " + duties.size() + " obligations.";
        }
        List<String> rests = new ArrayList<>();
        rests(rests, resting, Basis.READ, "on the law itself");
        rests(rests, resting, Basis.REPORTED, "on reports of others");
        rests(rests, resting, Basis.MIXED, "on the law and on reports together");
        return "Of " + duties.size() + " obligations, what is known rests " + String.join(", ", rests)
                + (unknown == 0 ? "." : "; nothing is known of " + unknown + ".")
                + openInPart(resting);
    }

    private static void rests(List<String> rests, Map<Basis, List<Finding>> resting, Basis basis, String words) {
        if (resting.containsKey(basis)) {
            rests.add(words + " for " + resting.get(basis).size());
        }
    }

    /** Why more are open than those of which nothing is known. */
    private static String openInPart(Map<Basis, List<Finding>> resting) {
        long open = resting.entrySet().stream()
                .filter(some -> some.getKey() != Basis.NOTHING)
                .flatMap(some -> some.getValue().stream())
                .filter(duty -> duty.word() == Word.OPEN)
                .count();
        return open == 0
                ? ""
                : " Of " + open + (open == 1 ? " that is" : " that are") + " open something is known, and not enough.";
    }

    private static void texts(Brief brief, List<String> says) {
        if (!brief.profile().lawAsRead().isEmpty()) {
            says.add("Newest law text read: " + Words.moment(brief.profile().lawAsRead())
                    + ". What changed since is not in it.");
        }
        List<String> old = brief.profile().sources().values().stream()
                .filter(source -> source.isLawRead() && isStale(source, brief))
                .map(source -> source.shortTitle() + " (" + Words.moment(source.asOf()) + ")")
                .toList();
        if (!old.isEmpty()) {
            says.add("Texts older than two years: "
                    + old.stream().limit(FEW).collect(Collectors.joining(", "))
                    + (old.size() > FEW ? " and " + (old.size() - FEW) + " more" : "") + ".");
        }
    }

    private static boolean isStale(Source source, Brief brief) {
        return Moment.of(source.asOf())
                .filter(text -> text.last().isBefore(brief.asOf().minusMonths(MONTHS_BEFORE_STALE)))
                .isPresent();
    }

    /** As many whole sentences of a note, or parts of one, as fit. */
    private static String opening(String note) {
        if (note.length() <= NOTE) {
            return note;
        }
        int end = Math.max(note.lastIndexOf(". ", NOTE), note.lastIndexOf("; ", NOTE));
        return end < 0 ? note : note.substring(0, end) + ". (The profile says more.)";
    }
}
