package org.accede.desk.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accede.profile.edit.Group;

/** Where two texts of one file differ in what they say. */
final class Differences {

    private Differences() {}

    static List<Change> between(Group before, Group after) {
        Set<Place> places = new LinkedHashSet<>(places(before));
        places.addAll(places(after));
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            Content then = ProfileWriter.at(place, before);
            Content now = ProfileWriter.at(place, after);
            if (!then.saysAs(now)) {
                changes.add(new Change(place, then, now));
            }
        }
        return changes;
    }

    /** All places at which a file says something. */
    static Set<Place> places(Group root) {
        Set<Place> places = new LinkedHashSet<>();
        for (String name : root.keys()) {
            switch (name) {
                case "topics" -> names(root, name).forEach(id -> topic(id, root, places));
                case "sources" -> names(root, name).forEach(id -> places.add(Place.source(id)));
                case "status" -> names(root, name).forEach(id -> places.add(Place.standing(id)));
                case "formalities" -> names(root, name).forEach(id -> places.add(Place.filings(id)));
                default -> places.add(Place.field(name));
            }
        }
        return places;
    }

    private static void topic(String id, Group root, Set<Place> places) {
        root.group("topics").flatMap(topics -> topics.group(id)).ifPresent(topic -> {
            for (String name : topic.keys()) {
                switch (name) {
                    case "exists" -> places.add(Place.answer(id + "/exists"));
                    case "facts" -> names(topic, name).forEach(fact -> places.add(Place.answer(id + "/" + fact)));
                    case "conditions" -> places.add(Place.conditions(id));
                    case "open" ->
                        names(topic, name)
                                .forEach(fact -> places.add(
                                        fact.equals("conditions")
                                                ? Place.conditions(id)
                                                : Place.answer(id + "/" + fact)));
                    default -> places.add(Place.topic(id, name));
                }
            }
        });
    }

    private static List<String> names(Group group, String name) {
        return group.group(name).map(Group::keys).orElse(List.of());
    }
}
