package org.accede.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.ElementName;
import org.accede.verdict.Worded;

/**
 * The declarations and reservations of a State under one treaty.
 *
 * @param complete whether all of them were looked up
 * @param completeUnder the articles and paragraphs under which all were looked up, if not all altogether
 */
public record Formalities(boolean complete, Set<String> completeUnder, List<Filing> list) {

    public Formalities(boolean complete, List<Filing> list) {
        this(complete, Set.of(), list);
    }

    public static final Formalities NOT_LOOKED = new Formalities(false, List.of());

    /** Whether a filing is made or only planned. */
    public enum State implements Worded {
        MADE,
        PLANNED
    }

    /**
     * One of them.
     *
     * @param article under which it is filed
     * @param covers names of the conditions or elements that it covers; empty for all that the article permits
     * @param coverageKnown whether anybody knows what it covers
     * @param beyond whether it goes beyond what the treaty's text names, or is made where the text asks for none
     * @param date empty if it is not said
     */
    public record Filing(
            String article,
            Set<String> covers,
            boolean coverageKnown,
            State state,
            String text,
            String source,
            boolean beyond,
            String date,
            List<Objection> objections) {

        public Filing(String article, Set<String> covers, State state, String text, String source) {
            this(article, covers, true, state, text, source, false, "", List.of());
        }

        /** The same, made on a day, or in a month or a year. */
        public Filing madeOn(String when) {
            return new Filing(article, covers, coverageKnown, state, text, source, beyond, when, objections);
        }

        /** The same, and nobody knows what it covers. */
        public Filing ofUnknownCoverage() {
            return new Filing(article, covers, false, state, text, source, beyond, date, objections);
        }

        /** Whether it may be there by a day; one without a date is. */
        public boolean mayBeThere(LocalDate day) {
            return state == State.PLANNED
                    || when().map(date -> !date.first().isAfter(day)).orElse(true);
        }

        /** When it was made, if that is said. */
        public Optional<Moment> when() {
            return date.isEmpty() ? Optional.empty() : Optional.of(new Moment(date));
        }

        /** Whether it reaches one of the conditions or elements for certain; one that names nothing reaches all that its article permits. */
        public boolean covers(Set<String> names) {
            return coverageKnown && coversByName(names);
        }

        private boolean coversByName(Set<String> names) {
            return covers.isEmpty()
                    || names.stream()
                            .anyMatch(name -> covers.contains(name)
                                    || covers.contains(ElementName.of(name).base()));
        }
    }

    /** Another State objects to a filing. */
    public record Objection(String by, String date, String source) {}

    /** Whether all that was filed under an article or paragraph was looked up. */
    public boolean complete(String article) {
        return complete || completeUnder.stream().anyMatch(one -> article.equals(one) || article.startsWith(one + "."));
    }

    /** What may be there by a day: a filing that was made later is not. */
    public List<Filing> on(LocalDate day) {
        return list.stream().filter(filing -> filing.mayBeThere(day)).toList();
    }

    public Optional<Filing> find(String article) {
        return list.stream().filter(filing -> filing.article().equals(article)).findFirst();
    }
}
