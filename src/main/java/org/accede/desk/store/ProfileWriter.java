package org.accede.desk.store;

import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Merger;
import org.accede.profile.edit.Order;
import org.accede.profile.edit.Part;

/** Writes what is put at places of a profile, or a bill, into its text: each answer in a line of its own, all else as it was. */
final class ProfileWriter {

    private static final int STEP = 2;

    private final Catalogue catalogue;

    ProfileWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What stands at a place. */
    static Content at(Place place, Group root) {
        return new Content(
                at(path(place, root), root).map(Part::raw),
                place.openPath().flatMap(path -> at(path, root)).map(Part::raw));
    }

    /** Whether something exists may stand among the facts too. */
    private static List<String> path(Place place, Group root) {
        List<String> path = place.path();
        if (place.kind() == Place.Kind.ANSWER && path.size() == 3) {
            List<String> other = List.of(path.get(0), path.get(1), "facts", path.get(2));
            return at(other, root).isPresent() ? other : path;
        }
        return path;
    }

    private static Optional<Part> at(List<String> path, Group root) {
        Optional<Group> group = Optional.of(root);
        for (String name : path.subList(0, path.size() - 1)) {
            group = group.flatMap(one -> one.group(name));
        }
        return group.flatMap(one -> one.get(path.get(path.size() - 1)));
    }

    /** The text with all that is put. */
    String write(String text, List<Put> puts) {
        JsonText whole = JsonText.ofChecked(text);
        puts.forEach(put -> put(put, whole.root()));
        return write(text, whole);
    }

    /** A text that was changed in its tree; lines end as they did. */
    static String write(String before, JsonText whole) {
        String written = whole.write();
        boolean windows = before.contains("\r\n") && !before.replace("\r\n", "").contains("\n");
        return windows ? written.replace("\r\n", "\n").replace("\n", "\r\n") : written;
    }

    void put(Put put, Group root) {
        Place place = put.place();
        put(place, path(place, root), put.now().value(), root);
        place.openPath().ifPresent(path -> put(place, path, put.now().open(), root));
    }

    private void put(Place place, List<String> path, Optional<String> json, Group root) {
        Optional<Part> there = at(path, root);
        if (json.isEmpty()) {
            there.ifPresent(part -> take(path, root));
            return;
        }
        Part now = JsonText.line(json.get());
        if (there.isPresent() && there.get().inLine().equals(now.inLine())) {
            return;
        }
        boolean asItStood = json.get().indexOf('\n') >= 0;
        Part laid = asItStood || path.equals(place.openPath().orElse(List.of()))
                ? now
                : Layout.of(place.kind(), now, path.size() * STEP);
        Group group = root;
        for (int depth = 0; depth < path.size() - 1; depth++) {
            group = group.open(path.get(depth), true, order(path, depth), (depth + 1) * STEP);
        }
        int last = path.size() - 1;
        Part merged = there.isEmpty() || asItStood || Layout.isNewlyInLines(there.get(), laid)
                ? laid
                : Merger.merge(there.get(), laid);
        group.putLine(path.get(last), merged, order(path, last), path.size() * STEP);
    }

    /** Takes a value away, and what holds nothing then but the parts of the file themselves. */
    private static void take(List<String> path, Group root) {
        Group holder = root;
        for (String name : path.subList(0, path.size() - 1)) {
            holder = holder.group(name).orElseThrow();
        }
        holder.remove(path.get(path.size() - 1));
        if (path.size() > 2 && holder.isBare()) {
            take(path.subList(0, path.size() - 1), root);
        }
    }

    /** In which order the names stand at some depth of a path. */
    private List<String> order(List<String> path, int depth) {
        boolean ofATopic = path.get(0).equals("topics");
        return switch (depth) {
            case 0 -> Order.PROFILE;
            case 1 -> ofATopic ? List.copyOf(catalogue.topics().keySet()) : List.of();
            case 2 -> Order.TOPIC;
            default -> questions(path.get(1));
        };
    }

    private List<String> questions(String id) {
        Topic topic = catalogue.topics().get(id);
        return topic == null
                ? List.of()
                : topic.facts().keySet().stream()
                        .map(fact -> fact.substring(id.length() + 1))
                        .toList();
    }
}
