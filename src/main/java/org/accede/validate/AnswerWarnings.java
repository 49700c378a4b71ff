package org.accede.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.FactDefinition;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.input.Where;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Statement;
import org.accede.profile.Value;

/** What weakens answers: law that is not in force, judgements that nobody signed, nothing that they rest on. */
final class AnswerWarnings {

    /** Kinds of source, and of topic, where what is so need not stand in a provision of law. */
    private static final Set<String> NO_LAW = Set.of("official-statement", "treaty-text");

    private static final Set<String> OUTSIDE_THE_LAW = Set.of("status", "institution", "notification");

    private final Findings findings;
    private final Profile profile;
    private final LocalDate day;
    private final Places places;
    private final Warnings warnings;

    /** Answers of one kind under one topic, or of one source: they are told together. */
    private final Map<String, Told> notInForce = new LinkedHashMap<>();

    private final Map<String, Told> unsigned = new LinkedHashMap<>();
    private final Map<String, Told> noProvision = new LinkedHashMap<>();
    private final Map<String, Told> noSource = new LinkedHashMap<>();
    private final Map<String, Told> unknown = new LinkedHashMap<>();

    AnswerWarnings(Findings findings, Places places, Warnings warnings) {
        this.findings = findings;
        this.profile = findings.profile();
        this.day = findings.asOf();
        this.places = places;
        this.warnings = warnings;
    }

    /** Several answers that are told together, and the first place of them. */
    private record Told(Where where, List<String> facts, List<Provision> provisions) {}

    void find() {
        profile.topics().forEach((id, topic) -> topic.facts().forEach(this::answer));
        notInForce.forEach((under, told) -> warnings.add(
                Warning.Kind.NOT_IN_FORCE,
                told.where(),
                told.facts(),
                rests(told.facts(), under) + " only on " + cited(told.provisions()) + ": as the law stands "
                        + (told.facts().size() == 1 ? "the question is" : "the questions are") + " open"
                        + waiting(told.facts()),
                "If nothing else in the law does it, add \"nothingElse\": true, and the answer is no as the law stands; if"
                        + " something does, cite it."));
        unsigned.forEach((under, told) -> warnings.add(
                Warning.Kind.UNSIGNED,
                told.where(),
                told.facts(),
                "nobody has signed " + judgements(told.facts(), under),
                "Add \"reviewer\": the name of who stands for it" + signers(told.facts()) + "."));
        noProvision.forEach((source, told) -> warnings.add(
                Warning.Kind.NO_PROVISION,
                told.where(),
                told.facts(),
                rests(told.facts(), "") + " on " + title(source) + " and name"
                        + (told.facts().size() == 1 ? "s" : "") + " no provision",
                "Add \"provisions\", such as [\"act: s. 14\"], where the source names them."));
        noSource.forEach((under, told) -> warnings.add(
                Warning.Kind.NO_SOURCE,
                told.where(),
                told.facts(),
                rests(told.facts(), "") + " on nothing, which only a constructed profile may do",
                "Add \"provisions\" or \"source\" if the country is real."));
        unknown.forEach((under, told) -> warnings.add(
                Warning.Kind.UNKNOWN_WRITTEN,
                told.where(),
                told.facts(),
                "\"unknown\" is written as the answer to " + Warnings.few(told.facts()),
                "Leave it out; what you know of it stands under \"open\" of the topic, as a text."));
    }

    private void answer(String fact, List<Statement> statements) {
        boolean lawNow = AnswerErrors.isLawNow(statements, day);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Places.Stated stated = places.statement(fact, i);
            if (!statement.isKnown()) {
                tell(unknown, "", stated, fact, statement);
            } else if (!lawNow) {
                notInForce(fact, statement, stated);
            }
            if (statement.isKnown()) {
                basis(fact, statement, stated);
                items(fact, statement, stated);
            }
        }
    }

    private void notInForce(String fact, Statement statement, Places.Stated stated) {
        // A no is an error.
        if (statement.value() != Value.Degree.NO) {
            tell(notInForce, stated.under(), stated, fact, statement);
        }
    }

    private void items(String fact, Statement statement, Places.Stated stated) {
        List<Value.Item> waiting = statement.value() instanceof Value.Items list
                ? list.items().stream().filter(item -> !item.inForceOn(day)).toList()
                : List.of();
        if (!waiting.isEmpty()) {
            warnings.add(
                    Warning.Kind.NOT_IN_FORCE,
                    stated.where(),
                    List.of(fact),
                    "in the list '" + fact + "', "
                            + Warnings.few(
                                    waiting.stream().map(Value.Item::name).toList()) + " rest"
                            + (waiting.size() == 1 ? "s" : "") + " only on "
                            + cited(waiting.stream()
                                    .flatMap(item -> item.provisions().stream())
                                    .toList())
                            + ": as the law stands the question is open",
                    "Cite what does it now, or leave it: it counts once that is law.");
        }
    }

    private void basis(String fact, Statement statement, Places.Stated stated) {
        FactDefinition.Kind kind =
                findings.catalogue().fact(fact).map(FactDefinition::kind).orElse(FactDefinition.Kind.LAW);
        if (kind == FactDefinition.Kind.JUDGEMENT) {
            if (statement.reviewer().isEmpty()) {
                tell(unsigned, stated.under(), stated, fact, statement);
            }
        } else if (statement.provisions().isEmpty() && statement.source().isEmpty()) {
            if (statement.reviewer().isEmpty() && !(statement.value() instanceof Value.Items)) {
                tell(noSource, "", stated, fact, statement);
            }
        } else if (kind == FactDefinition.Kind.LAW && statement.provisions().isEmpty() && isLaw(fact, statement)) {
            tell(noProvision, statement.source().orElse(""), stated, fact, statement);
        }
    }

    /** Whether it says that the law has something: of what it lacks, or what a State did or set up, there may be no provision. */
    private boolean isLaw(String fact, Statement statement) {
        String topic = findings.catalogue()
                .topics()
                .get(fact.substring(0, fact.lastIndexOf('/')))
                .kind();
        boolean stated = statement
                .source()
                .map(profile.sources()::get)
                .filter(source -> NO_LAW.contains(source.kind()))
                .isPresent();
        return statement.value() != Value.Degree.NO
                && !(statement.value() instanceof Value.Items)
                && !OUTSIDE_THE_LAW.contains(topic)
                && !stated;
    }

    private static void tell(
            Map<String, Told> told, String under, Places.Stated stated, String fact, Statement statement) {
        Told all = told.computeIfAbsent(under, u -> new Told(stated.where(), new ArrayList<>(), new ArrayList<>()));
        if (!all.facts().contains(fact)) {
            all.facts().add(fact);
        }
        statement.provisions().stream()
                .filter(provision -> !all.provisions().contains(provision))
                .forEach(all.provisions()::add);
    }

    private static String rests(List<String> facts, String under) {
        boolean one = facts.size() == 1;
        return (one
                ? "the answer to '" + facts.get(0) + "' rests"
                : facts.size() + " answers " + (under.isEmpty() ? "" : "under '" + under + "' ") + "("
                        + Warnings.few(facts) + ") rest");
    }

    private static String judgements(List<String> facts, String under) {
        return facts.size() == 1
                ? "the judgement '" + facts.get(0) + "'"
                : facts.size() + " judgements under '" + under + "' (" + Warnings.few(facts) + ")";
    }

    private String signers(List<String> facts) {
        String by = facts.stream()
                .flatMap(fact -> findings.catalogue().fact(fact).stream())
                .map(FactDefinition::by)
                .filter(signer -> !signer.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return by.isEmpty() ? "" : " (" + by + ")";
    }

    private String cited(List<Provision> provisions) {
        return AnswerErrors.cited(provisions, profile, day);
    }

    private String title(String source) {
        return profile.sources().containsKey(source)
                ? profile.sources().get(source).shortTitle()
                : source;
    }

    /** The obligations that are open for one of the questions, and what they are later. */
    private String waiting(List<String> facts) {
        List<Finding> open = findings.all().stream()
                .filter(finding -> finding.requirement().isObligation()
                        && finding.unknown().stream()
                                .anyMatch(question ->
                                        question instanceof OpenQuestion.Fact && facts.contains(question.id())))
                .toList();
        List<String> named = open.stream()
                .map(finding -> finding.requirement().id()
                        + finding.later().stream()
                                .map(later -> " (" + later.words() + ")")
                                .findFirst()
                                .orElse(""))
                .toList();
        return named.isEmpty() ? "" : ", and so " + (named.size() == 1 ? "is " : "are ") + Warnings.few(named);
    }
}
