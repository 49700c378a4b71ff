package org.accede.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads where a country stands before the treaties. */
final class StandingReader {

    private final Catalogue catalogue;
    private final Set<String> sources;
    private final Problems problems;

    StandingReader(Catalogue catalogue, Set<String> sources, Problems problems) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.problems = problems;
    }

    Map<String, Standing> read(Form profile) {
        Map<String, Standing> status = new LinkedHashMap<>();
        profile.entries("status").forEach((treaty, standing) -> {
            status.put(treaty, standing(Form.of(standing, problems)));
            checkInvitation(standing, treaty, status.get(treaty));
        });
        return status;
    }

    private Standing standing(Form form) {
        Standing standing = new Standing(
                Worded.of(Standing.State.class, form.word("state", Worded.ids(Standing.State.class), ""))
                        .orElse(Standing.State.UNKNOWN),
                form.date("date"),
                sourceName(form),
                form.text("note", ""),
                form.items("steps").stream()
                        .flatMap(step -> step(Form.of(step, problems)).stream())
                        .toList());
        form.done();
        return standing;
    }

    private void checkInvitation(Node node, String treaty, Standing standing) {
        boolean invites = catalogue
                .instrument(treaty)
                .map(instrument -> instrument.invites())
                .orElse(true);
        boolean invited = standing.state() == Standing.State.INVITED
                || standing.steps().stream().anyMatch(step -> step.what().isByInvitation());
        if (!invites && invited) {
            problems.add(
                    node.where(),
                    "nobody is invited to '" + treaty + "'",
                    "Write none, signed, deposited, party or unknown.");
        }
    }

    private Optional<Standing.Step> step(Form form) {
        Optional<TreatyEvent> what = Worded.of(TreatyEvent.class, form.word("step", TreatyEvent.steps(), ""));
        Optional<Moment> date = moment(form, "date");
        if (what.isEmpty() || date.isEmpty()) {
            problems.add(
                    form.where(),
                    "a step says what happened and when",
                    "Write {\"step\": \"requested\", \"date\": \"2026-02-01\"}.");
        }
        Optional<Moment> until = moment(form, "until");
        String by = form.text("by", "");
        String source = sourceName(form);
        String note = form.text("note", "");
        form.done();
        return what.flatMap(event -> date.map(day -> new Standing.Step(event, day, until, by, source, note)));
    }

    private Optional<Moment> moment(Form form, String name) {
        return form.date(name).map(first -> new Moment(form.text(name)));
    }

    private String sourceName(Form form) {
        Optional<String> name = form.optionalText("source");
        name.filter(source -> !sources.contains(source))
                .ifPresent(source -> problems.unknownName(form.where("source"), "source", source, sources));
        return name.orElse("");
    }
}
