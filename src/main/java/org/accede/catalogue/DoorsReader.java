package org.accede.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.input.Form;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads the block {@code doors} of a treaty. */
final class DoorsReader {

    private final Problems problems;

    DoorsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the block; none if it is not there.
     *
     * @param treaty the whole {@code instrument.yaml}
     */
    List<JoiningByDoor> read(Form treaty) {
        List<JoiningByDoor> doors = new ArrayList<>();
        treaty.entries("doors").forEach((id, node) -> doors.add(door(id, Form.of(node, problems))));
        return doors;
    }

    private JoiningByDoor door(String id, Form form) {
        List<String> deposits = form.texts("deposits");
        if (deposits.isEmpty()) {
            form.missing("deposits", "Write one of: [accession], [ratification], [accession, ratification].");
        }
        JoiningByDoor door = new JoiningByDoor(
                id,
                form.flag("signs", false),
                deposits.stream()
                        .map(name -> instrument(name, form))
                        .flatMap(Optional::stream)
                        .toList());
        form.done();
        return door;
    }

    private Optional<ConsentInstrument> instrument(String name, Form form) {
        Optional<ConsentInstrument> instrument = Worded.of(ConsentInstrument.class, name);
        if (instrument.isEmpty()) {
            problems.unknownName(
                    form.where("deposits"), "instrument of consent", name, Worded.ids(ConsentInstrument.class));
        }
        return instrument;
    }
}
