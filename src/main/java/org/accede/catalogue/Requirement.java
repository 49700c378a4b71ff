package org.accede.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operative paragraph of a treaty, or a part of one.
 *
 * @param id stable, such as {@code BC-9.1.a}
 * @param article the id of its article
 * @param asks what it asks, in our words
 * @param pinpoint its place in the treaty
 * @param mark how the map of the treaty marks its source, word for word
 * @param qualifiers of degree, as in the table of {@code rules/REFERENCE.md}
 * @param counterparts the ids of what other treaties ask alike
 * @param applies when it applies at all; empty if always
 * @param term its elements; empty only for a link
 * @param limits that stand in the treaty's own wording, so that the law may have them or not
 * @param refers for a link, where it points
 * @param models the provisions of earlier treaties after which it was written
 */
public record Requirement(
        String id,
        String article,
        String instrument,
        Binding binding,
        String kind,
        String asks,
        String pinpoint,
        Confidence confidence,
        String mark,
        List<String> qualifiers,
        Due due,
        List<String> counterparts,
        Optional<Applies> applies,
        Optional<Term> term,
        List<String> limits,
        List<Permit> permits,
        List<String> refers,
        String note,
        List<Element> elements,
        Set<String> reads,
        List<Model> models) {

    /** A duty that depends on a fact: it applies if the answer is one of these. */
    public record Applies(String fact, Set<String> is) {}

    public boolean isObligation() {
        return binding == Binding.SHALL;
    }

    public boolean isOption() {
        return binding == Binding.MAY;
    }

    public boolean isObservation() {
        return binding == Binding.SHALL_CONSIDER || binding == Binding.ENDEAVOUR || binding == Binding.DESCRIBES;
    }

    /** Whether it asks for an offence or a meaning, which a law covers, and not for a power or a duty, for which it provides. */
    public boolean isToBeCovered() {
        return kind.equals("criminalization") || kind.equals("definition");
    }

    public boolean isAssessed() {
        return binding != Binding.LINK;
    }

    /** The id tells requirements apart; rules keep them in hash tables, and all that they hold is long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
