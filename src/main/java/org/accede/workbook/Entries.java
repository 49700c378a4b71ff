package org.accede.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.profile.edit.Order;
import org.accede.profile.edit.Part;

/** Where a State stands, what it filed, what was reported and its agreements, as a profile has them: each in a row. */
final class Entries {

    private static final String STATUS = "status";
    private static final String FORMALITIES = "formalities";
    private static final String LIST = "list";
    private static final List<String> OF_FORMALITIES = List.of("complete", LIST);
    private static final int STEP = 2;

    private final Group profile;

    Entries(Group profile) {
        this.profile = profile;
    }

    Said of(Subject.Entry entry) {
        Group found = find(entry).orElse(null);
        if (found == null) {
            return Said.nothing();
        }
        SaidBuilder cells = new SaidBuilder();
        entry.kind().fields().forEach(field -> cells.put(field.column(), field.show(found), found.get(field.name())));
        return cells.said(found.keys().stream()
                .filter(key ->
                        !entry.kind().names().contains(key) && !(entry.kind() == Kind.LOOKED_UP && key.equals(LIST)))
                .map(key -> key + ": " + found.get(key).orElseThrow().raw())
                .collect(Collectors.joining("; ")));
    }

    /** How many the profile has. */
    int count(Kind kind, String key) {
        return kind == Kind.STANDING && alone(key).isPresent()
                ? 1
                : list(kind, key).map(list -> list.parts().size()).orElse(0);
    }

    private Optional<Group> find(Subject.Entry entry) {
        if (entry.kind() == Kind.LOOKED_UP) {
            return profile.group(FORMALITIES).flatMap(all -> all.group(entry.key()));
        }
        if (entry.kind() == Kind.STANDING && alone(entry.key()).isPresent()) {
            return alone(entry.key()).filter(any -> entry.nth() == 1);
        }
        return list(entry.kind(), entry.key())
                .map(Group::parts)
                .filter(parts -> parts.size() >= entry.nth())
                .map(parts -> (Group) parts.get(entry.nth() - 1));
    }

    /** A standing that is no history. */
    private Optional<Group> alone(String treaty) {
        return profile.group(STATUS).flatMap(status -> status.group(treaty)).filter(Group::isObject);
    }

    private Optional<Group> list(Kind kind, String key) {
        return switch (kind) {
            case STANDING ->
                profile.group(STATUS).flatMap(status -> status.group(key)).filter(one -> !one.isObject());
            case FILING, LOOKED_UP ->
                profile.group(FORMALITIES).flatMap(all -> all.group(key)).flatMap(one -> one.group(LIST));
            case REPORT -> profile.group("reports");
            case AGREEMENT -> profile.group("agreements");
        };
    }

    /** Writes what is new; what is the same stays as it stands. */
    void write(Subject.Entry entry, Said before, Said now) {
        if (now.isEmpty() && entry.kind() != Kind.LOOKED_UP) {
            remove(entry);
            return;
        }
        Optional<Group> there = find(entry);
        Group written = there.orElseGet(() -> (Group) JsonText.line("{}"));
        entry.kind().fields().stream()
                .filter(field -> !now.in(field.column()).equals(before.in(field.column())))
                .forEach(field -> field.put(
                        now.in(field.column()),
                        written,
                        entry.kind() == Kind.LOOKED_UP
                                ? OF_FORMALITIES
                                : entry.kind().names()));
        if (there.isEmpty()) {
            add(entry, written);
        }
    }

    private void remove(Subject.Entry entry) {
        if (entry.kind() == Kind.STANDING && alone(entry.key()).isPresent()) {
            profile.group(STATUS).ifPresent(status -> status.remove(entry.key()));
            return;
        }
        list(entry.kind(), entry.key())
                .filter(list -> list.parts().size() >= entry.nth())
                .ifPresent(list -> {
                    list.remove(entry.nth() - 1);
                    if (entry.kind() == Kind.STANDING && list.isBare()) {
                        profile.group(STATUS).orElseThrow().remove(entry.key());
                    }
                });
    }

    private void add(Subject.Entry entry, Group written) {
        String key = entry.key();
        switch (entry.kind()) {
            case STANDING -> {
                Group status = profile.open(STATUS, true, Order.PROFILE, STEP);
                Optional<Part> first = status.get(key);
                if (first.isEmpty()) {
                    status.putLine(key, written, List.of(), 2 * STEP);
                } else {
                    alone(key).ifPresent(one -> status.put(key, JsonText.list(List.of(one.raw())), List.of()));
                    status.group(key).orElseThrow().addLine(written, 3 * STEP);
                }
            }
            case LOOKED_UP -> formalities().putLine(key, written, List.of(), 2 * STEP);
            case FILING ->
                formalities()
                        .open(key, true, List.of(), 2 * STEP)
                        .open(LIST, false, OF_FORMALITIES, 3 * STEP)
                        .addLine(written, 4 * STEP);
            case REPORT -> profile.open("reports", false, Order.PROFILE, STEP).addLine(written, 2 * STEP);
            case AGREEMENT ->
                profile.open("agreements", false, Order.PROFILE, STEP).addLine(written, 2 * STEP);
            default -> throw new IllegalArgumentException(entry.id());
        }
    }

    private Group formalities() {
        return profile.open(FORMALITIES, true, Order.PROFILE, STEP);
    }
}
