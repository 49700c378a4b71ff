package org.accede.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Element;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.finding.ElementResult;
import org.accede.finding.Formality;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Value;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/**
 * Weighs one element: looks up what decides it, then lowers it by what the law asks for besides, then lifts it by what the treaty
 * lets a law leave out. What a condition or a filing does was decided by rules.
 */
final class ElementWeighing {

    private final Evidence evidence;
    private final Law law;
    private final Requirement requirement;
    private final boolean follows;

    ElementWeighing(Evidence evidence, Requirement requirement) {
        this.evidence = evidence;
        this.law = evidence.law();
        this.requirement = requirement;
        this.follows = evidence.follows(requirement);
    }

    ElementResult weigh(Element element) {
        Found found = find(element);
        capByConditions(element, found);
        cureByOmission(element, found);
        return new ElementResult(
                element.name(),
                element.says(),
                found.interval,
                found.applies,
                true,
                element.ours(),
                found.narrowedBy,
                found.reasons,
                found.interval.closed() ? List.of() : found.unknown,
                found.formalities,
                found.reviews);
    }

    /** What is being found of an element, while it is being found. */
    private static final class Found {
        private Interval interval;
        private Truth applies = Truth.YES;
        private final List<Reason> reasons = new ArrayList<>();
        private final List<OpenQuestion> unknown = new ArrayList<>();
        private final List<Formality> formalities = new ArrayList<>();
        private final List<String> reviews = new ArrayList<>();
        private final List<String> narrowedBy = new ArrayList<>();
        private List<String> lacks = List.of();
    }

    private Found find(Element element) {
        Found found = new Found();
        if (element.source() instanceof Element.ByFact byFact) {
            byFact(byFact, found);
        } else if (element.source() instanceof Element.ByRule byRule) {
            byRule(element, byRule, found);
        } else if (element.source() instanceof Element.ByItems byItems) {
            byItems(byItems, found);
        } else if (element.source() instanceof Element.ByCondition byCondition) {
            byCondition(byCondition, found);
        } else if (element.source() instanceof Element.ByFiling byFiling) {
            byFiling(byFiling, found);
        }
        return found;
    }

    private void byFact(Element.ByFact source, Found found) {
        Answer answer = law.answer(source.fact());
        found.interval = degree(answer, source.helpsNo());
        found.reasons.add(reason(answer));
        if (!answer.known()) {
            found.unknown.add(new OpenQuestion.Fact(source.fact()));
            judgement(source.fact(), found);
        }
    }

    private void judgement(String fact, Found found) {
        evidence.catalogue()
                .fact(fact)
                .filter(definition -> definition.kind() == FactDefinition.Kind.JUDGEMENT)
                .ifPresent(definition -> found.reviews.add(definition.asks() + " (" + definition.by() + ")"));
    }

    private static Interval degree(Answer answer, boolean helpsNo) {
        if (answer.value() instanceof Value.Degree degree) {
            return switch (degree) {
                case YES -> helpsNo ? Interval.NOT_MET : Interval.MET;
                case PARTLY -> Interval.PARTLY;
                case NO -> helpsNo ? Interval.MET : Interval.NOT_MET;
            };
        }
        return Interval.UNKNOWN;
    }

    private Reason reason(Answer answer) {
        return new Reason.Answered(answer, law.profile());
    }

    private void byRule(Element element, Element.ByRule source, Found found) {
        Optional<ElementFinding> ruled =
                evidence.ruled(requirement, element.name().toString());
        found.interval = ruled.map(ElementFinding::interval).orElse(Interval.UNKNOWN);
        ruled.ifPresent(finding -> {
            found.reasons.add(finding.reason());
            found.reviews.addAll(finding.reviews());
            found.lacks = finding.lacks();
        });
        if (!found.interval.closed()) {
            if (follows) {
                found.interval = Interval.MET;
                found.reasons.add(followed());
                return;
            }
            source.facts().stream().filter(fact -> !law.known(fact)).forEach(fact -> {
                found.unknown.add(new OpenQuestion.Fact(fact));
                judgement(fact, found);
            });
            if (ruled.isEmpty()) {
                found.reasons.add(Reason.said("not known: "
                        + String.join(
                                ", ",
                                found.unknown.stream().map(OpenQuestion::id).toList())));
            }
        }
    }

    private List<String> cite(List<Provision> provisions) {
        return provisions.stream().map(law.profile()::cite).toList();
    }

    private Reason followed() {
        Profile.Follows source = law.profile().follows().get(requirement.article());
        return new Reason.Said(
                "the law is reported to do all that " + requirement.article() + " asks", cite(source.provisions()));
    }

    private void byItems(Element.ByItems source, Found found) {
        Answer answer = law.answer(source.fact());
        found.reasons.add(reason(answer));
        if (answer.is(Value.Degree.NO)) {
            found.interval = Interval.MET;
            found.applies = Truth.NO;
            return;
        }
        List<Part> parts = new ArrayList<>();
        boolean complete = false;
        if (answer.value() instanceof Value.Items items) {
            complete = items.complete();
            for (Value.Item item : items.items()) {
                Answer one = new Answer(source.fact(), item.value(), item.provisions(), "", item.name(), "");
                parts.add(Part.of(degree(one, false)));
                found.reasons.add(reason(one));
                if (!one.known()) {
                    found.unknown.add(new OpenQuestion.Fact(source.fact()));
                }
            }
        }
        if (!complete) {
            parts.add(new Part(Interval.UNKNOWN, false, Truth.UNKNOWN));
            found.unknown.add(new OpenQuestion.Fact(source.fact()));
        }
        Part whole = Combination.all(parts);
        found.interval = whole.interval();
        found.applies = whole.applies();
    }

    private void byCondition(Element.ByCondition source, Found found) {
        Conditions conditions = law.conditions(source.topic());
        Optional<Conditions.Condition> condition = conditions.list().stream()
                .filter(c -> c.name().equals(source.condition()))
                .findFirst();
        if (condition.isPresent()) {
            found.interval = Interval.MET;
            found.reasons.add(
                    new Reason.Said(condition.get().note(), cite(condition.get().provisions())));
        } else if (law.looked(source.topic())) {
            found.interval = Interval.NOT_MET;
            found.reasons.add(Reason.said("the law asks for no such thing"));
        } else {
            found.interval = Interval.UNKNOWN;
            found.unknown.add(new OpenQuestion.ConditionsOf(source.topic()));
            found.reasons.add(Reason.said("nobody has looked for conditions"));
        }
    }

    private void byFiling(Element.ByFiling source, Found found) {
        Formalities formalities = law.profile().formalities(requirement.instrument());
        Optional<Formalities.Filing> filing = formalities.find(source.article());
        if (filing.isPresent()) {
            String state = filing.get().state().name().toLowerCase(Locale.ROOT);
            found.interval = Interval.MET;
            found.reasons.add(Reason.said(state + " under " + source.article()));
        } else if (formalities.complete()) {
            found.interval = Interval.NOT_MET;
            found.reasons.add(Reason.said("nothing is filed under " + source.article()));
        } else {
            found.interval = Interval.UNKNOWN;
            found.unknown.add(new OpenQuestion.FilingsUnder(source.article()));
            found.reasons.add(Reason.said("nobody has looked up what is filed under " + source.article()));
        }
    }

    /** What the law asks for beyond the question lowers the verdict; while nobody has looked, only its floor. */
    private void capByConditions(Element element, Found found) {
        for (Cap cap : evidence.caps(requirement)) {
            boolean narrows = cap.narrowing().condition().narrows().stream()
                    .filter(fact -> evidence.catalogue().facts().get(fact).kind() != FactDefinition.Kind.JUDGEMENT)
                    .anyMatch(element.source().reads()::contains);
            if (narrows && !found.interval.equals(Interval.NOT_MET)) {
                Interval level = cappedAt(cap, found);
                if (level.ceiling().below(found.interval.ceiling())) {
                    found.narrowedBy.add(cap.narrowing().words());
                }
                found.interval = found.interval.cappedAt(level);
                found.reasons.add(new Reason.Said(
                        cap.because(), cite(cap.narrowing().condition().provisions())));
                cap.cure()
                        .ifPresent(cure -> found.formalities.add(
                                formality(cap.narrowing().permit().orElseThrow(), cure)));
                if (!cap.review().isEmpty()) {
                    found.reviews.add(cap.review());
                }
            }
        }
        if (!follows && !found.interval.equals(Interval.NOT_MET)) {
            for (String topic : unlooked(element)) {
                found.interval = found.interval.floorCappedAt(Level.PARTLY);
                found.unknown.add(new OpenQuestion.ConditionsOf(topic));
            }
        }
    }

    /** How high a condition lets the verdict go: what it costs by itself, if what its permit asks for besides is there. */
    private Interval cappedAt(Cap cap, Found found) {
        return switch (cap.narrowing()
                .permit()
                .map(permit -> counts(permit, found))
                .orElse(Truth.YES)) {
            case YES -> cap.level();
            case NO -> cap.narrowing().mayBeLimit() ? new Interval(Level.PARTLY, Level.MET) : Interval.PARTLY;
            case UNKNOWN -> cap.level().hull(Interval.PARTLY);
        };
    }

    /** Whether the facts that a permit asks for besides are answered yes. */
    private Truth counts(Permit permit, Found found) {
        Truth counts = Truth.YES;
        for (String fact : permit.with()) {
            Answer answer = law.answer(fact);
            counts = counts.and(answer.known() ? Truth.of(answer.is(Value.Degree.YES)) : Truth.UNKNOWN);
        }
        if (counts == Truth.UNKNOWN) {
            permit.with().stream().filter(fact -> !law.known(fact)).forEach(fact -> {
                found.unknown.add(new OpenQuestion.Fact(fact));
                judgement(fact, found);
            });
        } else if (counts == Truth.NO) {
            found.reasons.add(Reason.said("what " + permit.article() + " asks for besides is not there"));
        }
        return counts;
    }

    /** Topics whose own facts the element reads and whose conditions nobody has looked for. */
    private List<String> unlooked(Element element) {
        List<String> topics = new ArrayList<>();
        for (String id : element.source().reads()) {
            FactDefinition fact = evidence.catalogue().facts().get(id);
            if (fact.own() && fact.kind() != FactDefinition.Kind.JUDGEMENT && !topics.contains(fact.topic())) {
                Topic topic = evidence.catalogue().topics().get(fact.topic());
                if (topic.hasConditions() && !law.looked(topic.id())) {
                    topics.add(topic.id());
                }
            }
        }
        return topics.size() < 2 ? topics : topics.stream().sorted().toList();
    }

    /** What the treaty lets a law leave out, in whole or in part. */
    private void cureByOmission(Element element, Found found) {
        if (found.interval.isMet()) {
            return;
        }
        for (Permit permit : requirement.permits()) {
            if (permit.elements().contains(element.name().toString())) {
                cure(permit, element.name().toString(), found);
            }
            for (String name : found.lacks) {
                if (permit.names().contains(name)) {
                    cure(permit, name, found);
                }
            }
        }
    }

    private void cure(Permit permit, String name, Found found) {
        Truth counts = counts(permit, found);
        if (counts == Truth.NO) {
            return;
        }
        Optional<Cure> cure = evidence.cure(requirement, permit, name);
        Interval to = permit.needsFiling() ? cure.map(Cure::level).orElse(Interval.PARTLY) : Interval.MET;
        Interval cured = cured(found.interval, to);
        boolean depends = found.interval
                .ceiling()
                .below(Level.MET); // a filing that an unknown answer may make needless is no formality yet
        found.interval = counts == Truth.YES ? cured : found.interval.hull(cured);
        if (permit.needsFiling()) {
            cure.filter(c -> depends).ifPresent(c -> found.formalities.add(formality(permit, c)));
        } else {
            found.reasons.add(Reason.said("the treaty lets a law leave it out: " + permit.article()));
        }
    }

    /** A verdict below met becomes what the filing makes of it; partly means that it makes nothing of it. */
    private static Interval cured(Interval before, Interval to) {
        Level floor = before.floor() != Level.MET && to.floor().atLeast(Level.CURABLE)
                ? Level.higher(to.floor(), before.floor())
                : before.floor();
        Level ceiling = before.ceiling() != Level.MET && to.ceiling().atLeast(Level.CURABLE)
                ? Level.higher(to.ceiling(), before.ceiling())
                : before.ceiling();
        return new Interval(floor, ceiling);
    }

    private static Formality formality(Permit permit, Cure cure) {
        return new Formality(
                permit.article(), permit.by().words(), Set.of(cure.filing().name()), cure.state());
    }
}
