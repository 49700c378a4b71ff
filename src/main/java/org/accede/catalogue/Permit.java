package org.accede.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a treaty lets a law add or leave out.
 *
 * @param condition the condition that it may add, if it is one
 * @param elements the elements that it may leave out, in whole or in part, if it is that
 * @param article the paragraph that permits it; for a declaration or reservation the name under which it is filed
 * @param with facts that must be answered yes for it to count
 */
public record Permit(Optional<String> condition, Set<String> elements, By by, String article, List<String> with) {

    /** Whether the text alone permits it or a filing is needed. */
    public enum By {
        TEXT,
        DECLARATION,
        RESERVATION;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean needsFiling() {
        return by != By.TEXT;
    }

    /** What it names: the condition, or the elements. */
    public Set<String> names() {
        return condition.map(Set::of).orElse(elements);
    }
}
