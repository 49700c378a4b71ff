package org.accede.catalogue;

import java.util.List;
import java.util.Optional;
import org.accede.input.Form;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads the block {@code filings} of a treaty. */
final class FilingTimeReader {

    private final Problems problems;

    FilingTimeReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the block; none if it is not there.
     *
     * @param treaty the whole {@code instrument.yaml}
     */
    List<FilingTime> read(Form treaty) {
        return treaty.items("filings").stream()
                .map(node -> time(Form.of(node, problems)))
                .toList();
    }

    private FilingTime time(Form form) {
        if (form.texts("at").isEmpty()) {
            form.missing("at", "Write [signature, deposit], or one of them.");
        }
        FilingTime time = new FilingTime(
                form.texts("at").stream()
                        .flatMap(name -> occasion(name, form).stream())
                        .toList(),
                form.text("by"),
                form.texts("articles"));
        form.done();
        return time;
    }

    private Optional<FilingTime.Occasion> occasion(String name, Form form) {
        Optional<FilingTime.Occasion> occasion = Worded.of(FilingTime.Occasion.class, name);
        if (occasion.isEmpty()) {
            problems.unknownName(form.where("at"), "occasion", name, Worded.ids(FilingTime.Occasion.class));
        }
        return occasion;
    }
}
