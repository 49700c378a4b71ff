package org.accede.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;
import org.accede.profile.Standing;

/**
 * A State or an organization in the register.
 *
 * @param organization whether it is a regional economic integration organization and no State
 * @param values by treaty or organization; what is not there is not known
 * @param filings declarations and reservations that were reported, by instrument
 */
public record Entry(
        String iso3,
        String name,
        boolean organization,
        Map<String, Item> values,
        Map<String, List<Formalities.Filing>> filings) {

    private static final List<Standing.State> ON_THE_WAY =
            List.of(Standing.State.SIGNED, Standing.State.INVITED, Standing.State.DEPOSITED);

    public Optional<Item> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The state under a treaty. */
    public RegisterState state(String key) {
        return value(key).map(Item::state).orElse(RegisterState.UNKNOWN);
    }

    /** Whether an instrument was deposited by that day for certain. */
    public boolean deposited(String key, LocalDate day) {
        boolean bound = state(key) == RegisterState.DEPOSITED || state(key) == RegisterState.PARTY;
        return bound
                && value(key)
                        .flatMap(item -> item.date("deposited"))
                        .map(date -> date.hadCome(day))
                        .orElse(true);
    }

    /** As a profile would state it, with what came before as far as it is dated. */
    public Optional<Standing> standing(String key) {
        return value(key).map(item -> {
            List<Standing> earlier = new ArrayList<>();
            for (Standing.State state : ON_THE_WAY) {
                item.date(state.id())
                        .filter(date -> state != state(item))
                        .ifPresent(date -> earlier.add(standing(state, Optional.of(date), item, List.of())));
            }
            return standing(state(item), item.date(dated(item.state())), item, earlier);
        });
    }

    private static Standing standing(Standing.State state, Optional<Moment> since, Item item, List<Standing> earlier) {
        String note = "register, as of " + item.asOf();
        return new Standing(state, since, Optional.empty(), "", "register", note, List.of(), earlier);
    }

    private static Standing.State state(Item item) {
        return switch (item.state()) {
            case PARTY -> Standing.State.PARTY;
            case DEPOSITED -> Standing.State.DEPOSITED;
            case INVITED -> Standing.State.INVITED;
            case SIGNED -> Standing.State.SIGNED;
            case NONE -> Standing.State.NONE;
            default -> Standing.State.UNKNOWN;
        };
    }

    private static String dated(RegisterState state) {
        return state == RegisterState.PARTY ? Item.IN_FORCE : state.id();
    }
}
