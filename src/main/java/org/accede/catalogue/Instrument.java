package org.accede.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A treaty.
 *
 * @param id as used on the command line and in profiles, such as {@code budapest}
 * @param prefix how its requirement ids begin, such as {@code BC}
 * @param inForce empty while the treaty is not in force
 * @param chapters titles by number, in the treaty's order
 * @param invites whether States can be invited to join
 * @param protocolTo id of the treaty that it is a protocol to; empty for a treaty that stands by itself
 * @param joining its figures on joining
 * @param reviews what is looked at together before a State joins; an article can be in several or in none
 * @param models the earlier treaties after which its paragraphs were written: by the name that their marks give them, the id of each
 * @param lists the topics over which an element can range, such as the offences of the treaty
 * @param doors how a State joins through each door, for those of which the door alone decides it
 * @param filings when declarations and reservations can be made; what none of them names can be made at any time
 */
public record Instrument(
        String id,
        String prefix,
        int order,
        String title,
        String shortTitle,
        String reference,
        String depositary,
        Optional<LocalDate> opened,
        Optional<LocalDate> inForce,
        Map<String, String> chapters,
        Map<String, List<String>> lists,
        List<ReviewOfLaw> reviews,
        Map<String, String> models,
        boolean invites,
        Optional<String> protocolTo,
        Joining joining,
        List<JoiningByDoor> doors,
        List<FilingTime> filings) {

    /** When something can be filed under an article; empty if at any time. */
    public Optional<FilingTime> filingTime(String article) {
        return filings.stream()
                .filter(time -> time.articles().contains(article))
                .findFirst();
    }

    /**
     * Articles that those who join look at together.
     *
     * @param first number of the first article, included
     * @param last number of the last article, included
     * @param atRequest whether it is looked at when a State asks to be invited, and not only when it deposits its instrument
     */
    public record ReviewOfLaw(String id, String title, int first, int last, boolean atRequest) {

        /** Whether an article, such as BC-16, is among them. */
        public boolean holds(Article article) {
            int number = Integer.parseInt(article.id().substring(article.id().indexOf('-') + 1));
            return first <= number && number <= last;
        }
    }
}
