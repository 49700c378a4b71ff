package org.accede.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** How elements make a requirement. */
public sealed interface Term permits Element, Term.Group, Term.Gate {

    boolean essential();

    /** The elements below, in order. */
    default Stream<Element> elements() {
        if (this instanceof Group group) {
            return group.parts.stream().flatMap(Term::elements);
        }
        if (this instanceof Gate gate) {
            return gate.term.elements();
        }
        return Stream.of((Element) this);
    }

    /** The questions whether something exists without which a part of it is not asked. */
    default Stream<String> gates() {
        if (this instanceof Group group) {
            return group.parts.stream().flatMap(Term::gates);
        }
        return this instanceof Gate gate
                ? Stream.concat(Stream.of(gate.existsFact), gate.term.gates()).distinct()
                : Stream.of();
    }

    /**
     * Several terms together.
     *
     * @param any whether one of them is enough
     */
    record Group(boolean any, List<Term> parts, boolean essential, String ours) implements Term {}

    /** A term that is asked only where a topic exists: one item of an {@code each}. */
    record Gate(String existsFact, Term term) implements Term {
        @Override
        public boolean essential() {
            return term.essential();
        }
    }
}
