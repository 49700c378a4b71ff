package org.accede.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.ElementName;
import org.accede.verdict.Worded;

/**
 * The declarations and reservations of a State under one treaty.
 *
 * @param complete whether all of them were looked up
 */
public record Formalities(boolean complete, List<Filing> list) {

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
     * @param beyond whether it goes beyond what the treaty's text names, or is made where the text asks for none
     * @param date empty if it is not said
     */
    public record Filing(
            String article,
            Set<String> covers,
            State state,
            String text,
            String source,
            boolean beyond,
            String date,
            List<Objection> objections) {

        public Filing(String article, Set<String> covers, State state, String text, String source) {
            this(article, covers, state, text, source, false, "", List.of());
        }

        /** Whether it reaches one of the conditions or elements; one that names nothing reaches all that its article permits. */
        public boolean covers(Set<String> names) {
            return covers.isEmpty()
                    || names.stream()
                            .anyMatch(name -> covers.contains(name)
                                    || covers.contains(ElementName.of(name).base()));
        }
    }

    /** Another State objects to a filing. */
    public record Objection(String by, String date, String source) {}

    /** The filing under an article that covers one of the names. */
    public Optional<Filing> find(String article, Set<String> names) {
        return list.stream()
                .filter(filing -> filing.article().equals(article) && filing.covers(names))
                .findFirst();
    }

    public Optional<Filing> find(String article) {
        return list.stream().filter(filing -> filing.article().equals(article)).findFirst();
    }
}
