package org.accede.workbook;

import java.util.List;
import java.util.Optional;

/**
 * Which questions a workbook holds.
 *
 * @param treaties ids, in the order in which their sheets stand; empty for all
 * @param open whether only what nobody has answered and can still change a verdict
 * @param judgements whether only what a reviewer signs
 * @param reviewer whose judgements, in words of what the catalogue says of who may sign, such as human rights; empty for all
 */
public record Choice(List<String> treaties, boolean open, boolean judgements, Optional<String> reviewer) {

    /** Whether no question is left out, and what is no question stands in it too. */
    boolean isOfAll() {
        return !open && !judgements && reviewer.isEmpty();
    }

    /** All questions of some treaties. */
    public static Choice of(String... treaties) {
        return new Choice(List.of(treaties), false, false, Optional.empty());
    }
}
