package org.accede.desk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.store.Outcome.Clash;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;

/**
 * What an edit would make of a file.
 *
 * @param overtaken whether somebody changed the same since whoever makes the edit looked
 * @param clashes where
 */
record Proposal(String text, List<Change> changes, boolean overtaken, List<Clash> clashes) {

    static Proposal of(Edit edit, Read before, ProfileWriter writer, History history) {
        return edit instanceof Edit.Whole whole
                ? whole(whole, before, history)
                : places((Edit.AtPlaces) edit, before, writer, history);
    }

    private static Proposal whole(Edit.Whole edit, Read before, History history) {
        List<Change> changes = root(before.text())
                .flatMap(then -> root(edit.text()).map(now -> Differences.between(then, now)))
                .orElse(List.of());
        boolean overtaken = !edit.seen().equals(before.digest());
        List<Clash> clashes = overtaken
                ? changes.stream()
                        .map(one -> new Clash(one.place(), one.before(), one.after(), Optional.empty()))
                        .toList()
                : List.of();
        return new Proposal(edit.text(), changes, overtaken, withWhoMadeThem(clashes, history));
    }

    private static Proposal places(Edit.AtPlaces edit, Read before, ProfileWriter writer, History history) {
        JsonText tree = JsonText.ofChecked(before.text());
        List<Clash> clashes = new ArrayList<>();
        Map<Place, Content> then = new LinkedHashMap<>();
        for (Put put : edit.puts()) {
            Content theirs = ProfileWriter.at(put.place(), tree.root());
            then.put(put.place(), theirs);
            if (!theirs.digest().equals(put.seen()) && !theirs.saysAs(put.now())) {
                clashes.add(new Clash(put.place(), theirs, put.now(), Optional.empty()));
            }
        }
        edit.puts().forEach(put -> writer.put(put, tree.root()));
        List<Change> changes = then.entrySet().stream()
                .map(one -> new Change(one.getKey(), one.getValue(), ProfileWriter.at(one.getKey(), tree.root())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new Proposal(
                ProfileWriter.write(before.text(), tree),
                changes,
                !clashes.isEmpty(),
                withWhoMadeThem(clashes, history));
    }

    /** The history is read only where somebody was overtaken. */
    private static List<Clash> withWhoMadeThem(List<Clash> clashes, History history) {
        if (clashes.isEmpty()) {
            return clashes;
        }
        Map<Place, Entry> last = new HashMap<>();
        history.all().forEach(entry -> entry.changes().forEach(change -> last.put(change.place(), entry)));
        return clashes.stream()
                .map(one ->
                        new Clash(one.place(), one.theirs(), one.yours(), Optional.ofNullable(last.get(one.place()))))
                .toList();
    }

    /** The text taken apart; empty if it cannot be. */
    static Optional<Group> root(String text) {
        try {
            return Optional.of(JsonText.of(text, "profile.json").root());
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
