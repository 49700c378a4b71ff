package org.accede.catalogue;

import java.util.List;
import org.accede.verdict.Worded;

/**
 * When declarations and reservations can be made.
 *
 * @param at on what occasions
 * @param by the article that says so
 * @param articles under which they are filed
 */
public record FilingTime(List<Occasion> at, String by, List<String> articles) {

    /** What a State does when it can file. */
    public enum Occasion implements Worded {
        SIGNATURE,
        DEPOSIT
    }

    /** Whether it can be made when the State binds itself. */
    public boolean atDeposit() {
        return at.contains(Occasion.DEPOSIT);
    }

    /** "Article 42 lets it be made at signature or deposit". */
    public String words() {
        return by + " lets it be made at "
                + String.join(" or ", at.stream().map(Worded::id).toList());
    }
}
