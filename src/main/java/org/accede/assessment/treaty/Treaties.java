package org.accede.assessment.treaty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.catalogue.Band;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Element;
import org.accede.catalogue.FollowsFrom;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;

/** The facts of all treaties and questions, and what in them belongs to what. */
public final class Treaties {

    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<String, Clause> clausesById = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Set<FilingPlace> filings = new LinkedHashSet<>();
    private final List<Object> facts = new ArrayList<>();

    private Treaties(Catalogue catalogue) {
        catalogue.topics().values().forEach(this::topic);
        Map<String, Place> known = new HashMap<>();
        for (Article article : catalogue.articles()) {
            Place ofArticle = place(known, Place.Kind.ARTICLE, article.id());
            Place ofChapter = place(known, Place.Kind.CHAPTER, Clause.chapterKey(article));
            Place ofTreaty = place(known, Place.Kind.TREATY, article.instrument());
            article.requirements().stream()
                    .filter(Requirement::isAssessed)
                    .forEach(requirement -> clause(new Clause(requirement, ofArticle, ofChapter, ofTreaty)));
        }
        questions.values().forEach(this::followings);
        facts.addAll(topics.values());
        facts.addAll(clauses);
        facts.addAll(places);
        facts.addAll(filings);
    }

    /** Of everything that a catalogue holds. */
    public static Treaties of(Catalogue catalogue) {
        return new Treaties(catalogue);
    }

    private void topic(org.accede.catalogue.Topic topic) {
        Topic made = new Topic(topic);
        topics.put(topic.id(), made);
        topic.facts().values().forEach(fact -> {
            Question question = new Question(fact, !topic.asks().isEmpty());
            questions.put(fact.id(), question);
            made.add(question);
        });
    }

    private Place place(Map<String, Place> known, Place.Kind kind, String id) {
        return known.computeIfAbsent(kind + " " + id, key -> {
            Place place = new Place(kind, id);
            places.add(place);
            return place;
        });
    }

    private void clause(Clause clause) {
        clauses.add(clause);
        clausesById.put(clause.getId(), clause);
        Requirement requirement = clause.requirement();
        term(clause, clause.term(), requirement.isObligation(), new HashSet<>());
        requirement.applies().ifPresent(applies -> {
            Question question = questions.get(applies.fact());
            question.add(new OnlyIf(clause, question, applies.is()));
        });
        requirement.limits().forEach(limit -> facts.add(new Limit(clause.getId(), limit)));
        permits(clause);
    }

    /** @param needed whether all ways to fulfil the clause lead through the term */
    private void term(Clause clause, Term term, boolean needed, Set<String> gated) {
        if (term instanceof Term.Group group) {
            group.parts().forEach(part -> term(clause, part, needed && !group.any(), gated));
        } else if (term instanceof Term.Gate gate) {
            if (gated.add(gate.existsFact())) {
                Question exists = questions.get(gate.existsFact());
                exists.add(new Gate(clause, exists));
            }
            term(clause, gate.term(), needed, gated);
        } else {
            element(clause, (Element) term, needed);
        }
    }

    private void element(Clause clause, Element element, boolean needed) {
        if (element.source() instanceof Element.ByFact byFact) {
            reads(new AskedAnswer(clause, element, questions.get(byFact.fact()), byFact.helpsNo(), needed));
        } else if (element.source() instanceof Element.ByItems byItems) {
            reads(new AskedOfEach(clause, element, questions.get(byItems.fact()), needed));
        } else if (element.source() instanceof Element.ByRule byRule) {
            byRule(new AskedByRule(clause, element, needed), byRule);
        } else if (element.source() instanceof Element.ByCondition byCondition) {
            facts.add(new AskedCondition(clause, element, byCondition.topic(), byCondition.condition()));
        } else if (element.source() instanceof Element.ByFiling byFiling) {
            facts.add(new AskedFiling(clause, element, byFiling.article()));
        }
    }

    private void byRule(AskedByRule asked, Element.ByRule source) {
        List<Reading> readings = new ArrayList<>();
        for (String fact : source.facts()) {
            Reading reading = new Reading(asked, questions.get(fact), readings.size());
            readings.add(reading);
            facts.add(reading);
            reads(reading);
        }
        asked.reads(readings);
        facts.add(asked);
        for (Band band : source.bands()) {
            questions.get(band.fact()).add(new Banding(asked, band));
        }
    }

    private void reads(Reads reads) {
        Question question = reads.question();
        question.add(reads);
        if (question.isOwn() && !question.isJudgement()) {
            topics.get(question.getTopic()).add(reads);
        }
    }

    private void permits(Clause clause) {
        Set<String> conditions = new HashSet<>();
        List<org.accede.catalogue.Permit> all = clause.requirement().permits();
        for (int i = 0; i < all.size(); i++) {
            org.accede.catalogue.Permit one = all.get(i);
            Permit permit = new Permit(
                    clause, one, i, one.condition().filter(conditions::add).isPresent());
            facts.add(permit);
            for (int place = 0; place < one.with().size(); place++) {
                Question question = questions.get(one.with().get(place));
                question.askedBesides();
                With with = new With(permit, question, place);
                permit.add(with);
                facts.add(with);
            }
            if (one.needsFiling()) {
                one.names().forEach(name -> filings.add(new FilingPlace(clause.getInstrument(), one.article(), name)));
            }
        }
    }

    private void followings(Question question) {
        for (FollowsFrom from : question.definition().followsFrom()) {
            questions.get(from.given().fact()).add(new Following(question, from));
        }
    }

    /** What a run of the assessing rules starts from, whatever the country. What rules reach by walking is not among them. */
    public List<Object> facts() {
        return facts;
    }

    /** In the order of the treaties. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** A clause by the id of its requirement; empty where it is not assessed. */
    public Optional<Clause> clause(String requirement) {
        return Optional.ofNullable(clausesById.get(requirement));
    }

    /** All questions, in no order. */
    public Collection<Question> questions() {
        return questions.values();
    }

    /** A question by its id. */
    public Question question(String id) {
        return questions.get(id);
    }

    /** All topics, in the order of the catalogue. */
    public Collection<Topic> topics() {
        return topics.values();
    }

    /** A topic by its id. */
    public Topic topic(String id) {
        return topics.get(id);
    }
}
