package org.accede.next;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Questions;
import org.accede.profile.Profile;

/**
 * Ranks the open questions: first by how many obligations wait for them. Of the first of these each answer is tried, by
 * assessing the profile with it; of those that equally many name, the one whose answer changes more verdicts stands first. Otherwise the order
 * is that of the treaties.
 */
public final class NextPlanner {

    private final Findings now;
    private final Catalogue catalogue;
    private final Set<String> treaties = new LinkedHashSet<>();
    private final Function<Profile, Findings> assess;

    private NextPlanner(Findings now, Function<Profile, Findings> assess, List<Instrument> treaties) {
        this.now = now;
        this.catalogue = now.catalogue();
        this.assess = assess;
        treaties.forEach(treaty -> this.treaties.add(treaty.id()));
    }

    /**
     * Ranks and tries.
     *
     * @param now the findings on the profile as it is
     * @param assess gives the findings on another profile, in the same way
     * @param treaties that are looked at
     * @param most how many questions are wanted
     */
    public static Next plan(Findings now, Function<Profile, Findings> assess, List<Instrument> treaties, int most) {
        NextPlanner planner = new NextPlanner(now, assess, treaties);
        Map<OpenQuestion, List<String>> waiting = planner.waiting();
        Trials trials = new Trials(now.profile(), now.catalogue());
        List<Next.Question> questions = waiting.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(most)
                .map(entry -> planner.tried(entry.getKey(), entry.getValue(), trials))
                .sorted(Comparator.comparing(
                                (Next.Question question) -> -question.waiting().size())
                        .thenComparing(question -> -question.most()))
                .toList();
        return new Next(now, treaties, waiting.size(), questions);
    }

    /** One question, whatever its place among the others. */
    static Next.Question one(
            Findings now, Function<Profile, Findings> assess, List<Instrument> treaties, OpenQuestion question) {
        NextPlanner planner = new NextPlanner(now, assess, treaties);
        return planner.tried(
                question,
                planner.waiting().getOrDefault(question, List.of()),
                new Trials(now.profile(), now.catalogue()));
    }

    /** The questions that can still change a verdict, each with the obligations that wait for it. */
    private Map<OpenQuestion, List<String>> waiting() {
        Map<OpenQuestion, List<String>> waiting = new LinkedHashMap<>();
        Questions.thatCanChange(looked(now).toList())
                .forEach((question, requirements) -> waiting.put(question, List.copyOf(requirements)));
        return waiting;
    }

    private Stream<Finding> looked(Findings findings) {
        return findings.byRequirement().values().stream()
                .filter(finding -> treaties.contains(finding.requirement().instrument()));
    }

    private Next.Question tried(OpenQuestion question, List<String> waiting, Trials trials) {
        List<Next.Trial> tried = new ArrayList<>();
        trials.of(question).forEach((answer, profile) -> tried.add(trial(answer, assess.apply(profile))));
        return new Next.Question(question, Questions.words(question, catalogue), waiting, tried);
    }

    private Next.Trial trial(String answer, Findings then) {
        List<Next.Change> changes = new ArrayList<>();
        int narrowed = 0;
        for (Finding before : looked(now).toList()) {
            Finding after = then.finding(before.requirement().id());
            if (after.word() != before.word()) {
                changes.add(new Next.Change(before.requirement().id(), before.word(), after.word()));
            } else if (!after.interval().equals(before.interval())
                    || after.unknown().size() < before.unknown().size()) {
                narrowed++;
            }
        }
        return new Next.Trial(answer, List.copyOf(changes), narrowed);
    }
}
