package org.accede.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.assessment.treaty.Asked;
import org.accede.assessment.treaty.Banding;
import org.accede.assessment.treaty.Clause;
import org.accede.assessment.treaty.FilingPlace;
import org.accede.assessment.treaty.Gate;
import org.accede.assessment.treaty.Permit;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Reads;
import org.accede.assessment.treaty.Topic;
import org.accede.assessment.treaty.Treaties;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Excerpt;

/** Some paragraphs of the treaties, or of the constructed one, as rules see them: with every question, without what else is asked. */
record Paragraphs(Catalogue catalogue, Treaties treaties) {

    private static final Map<Set<String>, Paragraphs> KNOWN = new ConcurrentHashMap<>();

    static Paragraphs of(String... ids) {
        return KNOWN.computeIfAbsent(Set.of(ids), set -> {
            Catalogue whole =
                    set.stream().anyMatch(id -> id.startsWith("T-")) ? Constructed.TREATY : Shipped.catalogue();
            Catalogue excerpt = Excerpt.of(whole, set);
            return new Paragraphs(excerpt, Treaties.of(excerpt));
        });
    }

    /** A subject of national law. */
    static Given topic(String id) {
        return paragraphs -> Stream.of(paragraphs.treaties.topic(id));
    }

    /** What they put before the rules. A topic is not among it: a test names those that it is about. */
    List<Object> facts() {
        return treaties.facts().stream()
                .filter(fact -> !(fact instanceof Topic))
                .toList();
    }

    Clause clause(String id) {
        return only(treaties.clauses().stream().filter(one -> one.getId().equals(id)), id);
    }

    Asked asked(String clause, String element) {
        return only(
                clause(clause).asked().stream().filter(one -> one.getName().equals(element)), clause + " " + element);
    }

    Permit permit(String clause, String name) {
        return only(
                of(Permit.class)
                        .filter(one -> one.getRequirement().equals(clause))
                        .filter(one -> one.getNames().contains(name)),
                "permit of " + name);
    }

    FilingPlace filing(String article, String name) {
        return only(
                of(FilingPlace.class)
                        .filter(one -> one.article().equals(article))
                        .filter(one -> one.name().equals(name)),
                "filing for " + name);
    }

    Reads reads(String clause, String fact) {
        return only(
                question(fact).readers().stream()
                        .filter(one -> one.getRequirement().equals(clause)),
                fact);
    }

    Gate gate(String clause, String fact) {
        return only(
                question(fact).gates().stream()
                        .filter(one -> one.clause().getId().equals(clause)),
                fact);
    }

    List<Banding> bands(String clause, String fact) {
        return question(fact).bands().stream()
                .filter(one -> one.asked().getRequirement().equals(clause))
                .toList();
    }

    Question question(String id) {
        Question question = treaties.question(id);
        if (question == null) {
            throw new IllegalArgumentException("there is no question '" + id + "'");
        }
        return question;
    }

    <T> Stream<T> of(Class<T> type) {
        return treaties.facts().stream().filter(type::isInstance).map(type::cast);
    }

    private static <T> T only(Stream<T> found, String what) {
        List<T> all = found.toList();
        if (all.size() != 1) {
            throw new IllegalArgumentException("there are " + all.size() + " of '" + what + "' in these paragraphs");
        }
        return all.get(0);
    }
}
