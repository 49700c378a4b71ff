package org.accede.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        profile.entries("status").forEach((treaty, node) -> {
            checkName(node, treaty);
            List<Node> stations = node instanceof Node.Items list ? list.items() : List.of(node);
            if (stations.isEmpty()) {
                problems.add(
                        node.where(),
                        "the history of '" + treaty + "' is empty",
                        "Leave it out, or say where it stands.");
            }
            List<Standing> history = new ArrayList<>();
            for (Node one : stations) {
                Standing station = standing(Form.of(one, problems));
                checkInvitation(one, treaty, station);
                checkOrder(one, history, station);
                history.add(station);
            }
            status.put(treaty, together(history));
        });
        return status;
    }

    /** The last is where it stands; what happened on the way belongs to all. */
    private static Standing together(List<Standing> history) {
        if (history.size() < 2) {
            return history.stream().findFirst().orElse(Standing.UNKNOWN);
        }
        Standing last = history.get(history.size() - 1);
        return new Standing(
                last.state(),
                last.since(),
                last.asOf(),
                last.doubt(),
                last.source(),
                last.note(),
                history.stream().flatMap(one -> one.steps().stream()).toList(),
                history.subList(0, history.size() - 1));
    }

    private void checkName(Node node, String treaty) {
        Set<String> known = catalogue.treatyNames();
        if (known.contains(treaty)) {
            return;
        }
        String meant = treaty.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        Optional<String> other = known.contains(meant) ? Optional.of(meant) : catalogue.treatyWrittenAs(meant);
        other.ifPresentOrElse(
                name -> problems.add(
                        node.where(), "there is no treaty '" + treaty + "'", "Did you mean '" + name + "'?"),
                () -> problems.unknownName(
                        node.where(),
                        "treaty",
                        treaty,
                        known,
                        "Write one of: " + String.join(", ", new TreeSet<>(known)) + "."));
    }

    private void checkOrder(Node node, List<Standing> before, Standing station) {
        boolean later = before.stream().flatMap(one -> one.since().stream()).anyMatch(then -> station.since()
                .filter(now -> now.last().isBefore(then.first()))
                .isPresent());
        if (later) {
            problems.add(
                    node.where(),
                    "this came before what stands above it",
                    "Tell the history from the first to the last.");
        }
    }

    private Standing standing(Form form) {
        Standing standing = new Standing(
                Worded.of(Standing.State.class, form.word("state", Worded.ids(Standing.State.class), ""))
                        .orElse(Standing.State.UNKNOWN),
                moment(form, "date"),
                moment(form, "asOf"),
                form.text("doubt", ""),
                sourceName(form),
                form.text("note", ""),
                form.items("steps").stream()
                        .flatMap(step -> step(Form.of(step, problems)).stream())
                        .toList(),
                List.of());
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
                    "Write none, approved, signed, deposited, party or unknown.");
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
