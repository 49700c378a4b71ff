package org.accede.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an Act stands in its life as a whole: what is cited from it stands there too, unless it says otherwise.
 *
 * @param from the first day in force, if it is known
 */
public record ActLife(Provision.State state, Optional<LocalDate> from, List<Exception> exceptions) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Sections that stand elsewhere: one ("44"), or several in a row ("1-10"). */
    public record Exception(Provision.State state, String sections) {

        boolean holds(String section) {
            Matcher number = NUMBER.matcher(section);
            Matcher bounds = NUMBER.matcher(sections);
            if (!number.find() || !bounds.find()) {
                return false;
            }
            int first = Integer.parseInt(bounds.group());
            int last = bounds.find() ? Integer.parseInt(bounds.group()) : first;
            int it = Integer.parseInt(number.group());
            return first <= it && it <= last;
        }
    }

    /** A section of the Act, which says nothing of its own life. */
    Provision provision(String law, String section, String note) {
        Optional<Provision.State> elsewhere = exceptions.stream()
                .filter(one -> one.holds(section))
                .map(Exception::state)
                .findFirst();
        return elsewhere.isPresent()
                ? new Provision(law, section, elsewhere.get(), Optional.empty(), Optional.empty(), note)
                : new Provision(law, section, state, from, Optional.empty(), note);
    }
}
