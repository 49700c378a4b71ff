package org.accede.reference;

import java.util.Set;
import org.accede.verdict.Interval;
import org.accede.verdict.Level;

/**
 * What bands, or an article's own logic, found on an element.
 *
 * @param lacks names of permitted conditions or omissions that would cure it
 */
record Ruled(Interval interval, Set<String> lacks) {

    static Ruled at(Level level) {
        return new Ruled(Interval.at(level), Set.of());
    }
}
