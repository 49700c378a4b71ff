package org.accede.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.accede.input.Form;
import org.accede.input.Problems;

/** Reads the block {@code joining} of a treaty. */
final class JoiningReader {

    private final Problems problems;

    JoiningReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the block, if there is one.
     *
     * @param treaty the whole {@code instrument.yaml}
     */
    Joining read(Form treaty) {
        return treaty.node("joining")
                .map(node -> joining(Form.of(node, problems), treaty))
                .orElse(Joining.UNSET);
    }

    private Joining joining(Form form, Form treaty) {
        Joining joining = new Joining(
                signatureUntil(form, treaty),
                form.has("instruments") ? atLeastOne(form, "instruments") : Optional.empty(),
                form.node("invitation").flatMap(node -> term(Form.of(node, problems), treaty)),
                form.textEntries("human-rights"));
        form.done();
        return joining;
    }

    private Optional<LocalDate> signatureUntil(Form form, Form treaty) {
        Optional<LocalDate> last = form.date("signature-until");
        Optional<LocalDate> opened = treaty.date("opened");
        if (last.isPresent() && opened.isPresent() && last.get().isBefore(opened.get())) {
            problems.add(
                    form.where("signature-until"),
                    "the treaty cannot be signed until " + last.get() + ": it is open since " + opened.get(),
                    "Write the last day of the window for signature, that day included.");
        }
        return last;
    }

    private Optional<Joining.Term> term(Form form, Form treaty) {
        if (!treaty.flag("invites", false)) {
            problems.add(
                    form.where(),
                    "there is a term for invitations, and nobody is invited to this treaty",
                    "Write invites: true, or leave the term out.");
        }
        Optional<Integer> years = atLeastOne(form, "years");
        Optional<LocalDate> since = form.date("since");
        if (!form.has("since")) {
            form.missing("since", "Write the day from which on invitations have this term, such as 2013-04-10.");
        }
        form.done();
        return years.flatMap(number -> since.map(day -> new Joining.Term(number, day)));
    }

    private Optional<Integer> atLeastOne(Form form, String name) {
        if (!form.has(name)) {
            form.missing(name, "Write a whole number.");
            return Optional.empty();
        }
        int number = form.integer(name, 1);
        if (number < 1) {
            problems.add(form.where(name), "'" + name + "' must be at least 1, not " + number, "Write it in digits.");
        }
        return Optional.of(number);
    }
}
