package org.accede.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Topic;
import org.accede.change.Difference.Kind;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Report;
import org.accede.profile.Standing;
import org.accede.profile.Statement;
import org.accede.profile.StatementsOfADay;
import org.accede.profile.TopicAnswers;

/** What two profiles, each on its day, say differently. What only cites another provision for the same answer decides nothing. */
final class Differences {

    private static final TopicAnswers NOTHING = new TopicAnswers(Map.of(), Conditions.NOT_LOOKED, Map.of());
    private static final String NOBODY_LOOKED = "nobody has looked for all";

    private final Catalogue catalogue;
    private final Told before;
    private final Told after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Catalogue catalogue, Told before, Told after) {
        this.catalogue = catalogue;
        this.before = before;
        this.after = after;
    }

    /** A profile on a day. */
    private record Told(Profile profile, LocalDate day, StatementsOfADay statements) {

        static Told of(Findings findings) {
            return new Told(
                    findings.profile(),
                    findings.asOf(),
                    new StatementsOfADay(
                            findings.catalogue(), findings.profile().sources(), findings.asOf()));
        }

        TopicAnswers topic(String id) {
            return profile.topics().getOrDefault(id, NOTHING);
        }

        Answer answer(FactDefinition fact) {
            List<Statement> stated = topic(fact.topic()).facts().getOrDefault(fact.id(), List.of());
            return stated.isEmpty() ? Answer.unknown(fact.id(), "") : statements.best(fact.id(), stated);
        }

        /** What the law asks for besides: the names, and all that each narrows. */
        Map<String, Set<String>> conditions(String topic) {
            Map<String, Set<String>> conditions = new TreeMap<>();
            topic(topic).conditions().list().stream()
                    .filter(one -> one.isLawOn(day))
                    .forEach(one -> conditions
                            .computeIfAbsent(one.name(), name -> new LinkedHashSet<>())
                            .addAll(one.narrows()));
            return conditions;
        }

        String conditionsInWords(String topic) {
            String names = conditions(topic).keySet().stream()
                    .map(name -> name.replace('-', ' '))
                    .collect(Collectors.joining(", "));
            boolean complete = topic(topic).conditions().complete();
            return complete
                    ? names.isEmpty() ? "none" : names
                    : names.isEmpty() ? NOBODY_LOOKED : names + " (" + NOBODY_LOOKED + ")";
        }

        List<String> citations(String topic) {
            return topic(topic).conditions().list().stream()
                    .filter(one -> one.isLawOn(day))
                    .flatMap(one -> cited(one.provisions()))
                    .distinct()
                    .toList();
        }

        String filings(Instrument treaty) {
            Formalities filed = profile.formalities(treaty.id());
            String list = filed.on(day).stream()
                    .map(one -> one.article() + " "
                            + one.state().id()
                            + (one.coverageKnown()
                                    ? one.covers().isEmpty()
                                            ? ""
                                            : " for "
                                                    + one.covers().stream()
                                                            .sorted()
                                                            .collect(Collectors.joining(", "))
                                    : ", and what it covers is not known"))
                    .sorted()
                    .collect(Collectors.joining("; "));
            String all = filed.complete()
                    ? ""
                    : filed.completeUnder().isEmpty()
                            ? NOBODY_LOOKED
                            : "all looked up under "
                                    + filed.completeUnder().stream().sorted().collect(Collectors.joining(", "));
            return Stream.of(list.isEmpty() && all.isEmpty() ? "none" : list, all)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        Standing standing(Instrument treaty) {
            return profile.standing(treaty.id()).on(day);
        }

        /** What counts of what others reported on a paragraph. */
        String reports(String requirement) {
            return profile.reports().stream()
                    .filter(report -> report.requirements().contains(requirement))
                    .filter(report -> report.provisions().isEmpty()
                            || report.provisions().stream().anyMatch(one -> one.inForceOn(day)))
                    .filter(report -> report.says() != Report.Says.LISTED)
                    .map(profile::cite)
                    .sorted()
                    .collect(Collectors.joining("; "));
        }

        Stream<String> cited(List<Provision> provisions) {
            return provisions.stream().map(profile::cite);
        }
    }

    /** In the order of the catalogue: answers and conditions by topic, then filings and standing by treaty, then reports. */
    static List<Difference> between(Findings before, Findings after) {
        Differences differences = new Differences(after.catalogue(), Told.of(before), Told.of(after));
        differences.catalogue.topics().values().forEach(differences::topic);
        differences.catalogue.instruments().forEach(differences::treaty);
        differences.catalogue.requirements().forEach(one -> differences.reported(one.id()));
        return List.copyOf(differences.found);
    }

    private void topic(Topic topic) {
        topic.facts().values().forEach(fact -> fact(topic, fact));
        boolean same = before.conditions(topic.id()).equals(after.conditions(topic.id()))
                && before.topic(topic.id()).conditions().complete()
                        == after.topic(topic.id()).conditions().complete();
        if (!same) {
            List<String> now = after.citations(topic.id());
            found.add(new Difference(
                    Kind.CONDITIONS,
                    topic.id(),
                    topic.about(OpenQuestion.ConditionsOf.ASKS),
                    before.conditionsInWords(topic.id()),
                    after.conditionsInWords(topic.id()),
                    now.isEmpty() ? before.citations(topic.id()) : now));
        }
    }

    private void fact(Topic topic, FactDefinition fact) {
        Answer then = before.answer(fact);
        Answer now = after.answer(fact);
        if (!then.value().equals(now.value())) {
            List<String> cited = after.profile().cite(now);
            found.add(new Difference(
                    Kind.ANSWER,
                    fact.id(),
                    topic.about(fact.asks()),
                    words(fact, then),
                    words(fact, now),
                    cited.isEmpty() ? before.profile().cite(then) : cited));
        }
    }

    private static String words(FactDefinition fact, Answer answer) {
        return answer.value().words() + (fact.unit().isEmpty() || !answer.known() ? "" : " " + fact.unit());
    }

    private void treaty(Instrument treaty) {
        differ(
                Kind.FILINGS,
                treaty.id(),
                "What has the State filed under the " + treaty.shortTitle() + "?",
                before.filings(treaty),
                after.filings(treaty));
        if (before.standing(treaty).state() != after.standing(treaty).state()) {
            differ(
                    Kind.STANDING,
                    treaty.id(),
                    "Where does the State stand towards the " + treaty.shortTitle() + "?",
                    before.standing(treaty).state().id().replace('-', ' '),
                    after.standing(treaty).state().id().replace('-', ' '));
        }
    }

    private void reported(String requirement) {
        differ(
                Kind.REPORTS,
                requirement,
                "What did others report of " + requirement + "?",
                before.reports(requirement),
                after.reports(requirement));
    }

    private void differ(Kind kind, String id, String asks, String then, String now) {
        if (!then.equals(now)) {
            found.add(new Difference(
                    kind, id, asks, then.isEmpty() ? "nothing" : then, now.isEmpty() ? "nothing" : now, List.of()));
        }
    }
}
