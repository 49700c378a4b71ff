package org.accede.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.profile.Value;

/** Writes a situation as a case says it: short, and only what differs from what is given. {@link SituationReader} reads it back. */
final class SituationWriter {

    private static final int WIDTH = 140;

    private final String instrument;
    private final String topic;

    SituationWriter(String instrument, String topic) {
        this.instrument = instrument;
        this.topic = topic;
    }

    /** The fields of a case, each in one or more lines without indent. */
    List<String> lines(Situation given, Situation situation) {
        List<String> lines = new ArrayList<>();
        Map<String, String> facts = facts(given, situation);
        if (!facts.isEmpty()) {
            lines.addAll(field("facts", facts));
        }
        conditions(given, situation).forEach((field, value) -> lines.add(field + ": " + value));
        Standing.State state = state(situation);
        boolean standingDiffers = state != state(given);
        Formalities filed = filed(situation);
        boolean filedDiffers = !filed.equals(filed(given));
        if (standingDiffers && filedDiffers && state == Standing.State.PARTY && filed.equals(SituationReader.NOTHING)) {
            lines.add("standing: " + SituationReader.PARTY_WITHOUT_FILINGS);
            return lines;
        }
        if (standingDiffers) {
            lines.add("standing: " + state.id());
        }
        if (filedDiffers) {
            lines.add("filed: " + words(filed));
        }
        return lines;
    }

    /** An object in braces, over several lines where it is long. */
    static List<String> field(String name, Map<String, String> entries) {
        List<String> pieces = entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
        String onOneLine = name + ": {" + String.join(", ", pieces) + "}";
        if (onOneLine.length() <= WIDTH) {
            return List.of(onOneLine);
        }
        List<String> lines = new ArrayList<>(List.of(name + ": {"));
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i) + (i == pieces.size() - 1 ? "}" : ",");
            if (line.length() > 1 && line.length() + 1 + piece.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ");
            }
            line.append(' ').append(piece);
        }
        lines.add(line.toString());
        return lines;
    }

    private Map<String, String> facts(Situation given, Situation situation) {
        Map<String, String> facts = new LinkedHashMap<>();
        TreeSet<String> all = new TreeSet<>(given.facts.keySet());
        all.addAll(situation.facts.keySet());
        for (String fact : all) {
            Value value = situation.facts.get(fact);
            if (value == null) {
                facts.put(name(fact), "unknown");
            } else if (!value.equals(given.facts.get(fact))) {
                facts.put(name(fact), words(value));
            }
        }
        return facts;
    }

    /** A fact of the file's topic by its name alone. */
    private String name(String fact) {
        String own = topic + "/";
        return fact.startsWith(own) && fact.indexOf('/', own.length()) < 0 ? fact.substring(own.length()) : fact;
    }

    private Map<String, String> conditions(Situation given, Situation situation) {
        Map<String, String> byTopic = new TreeMap<>();
        situation.conditions.forEach((of, looked) -> {
            if (!looked.equals(given.conditions.get(of))) {
                byTopic.put(
                        of,
                        looked.complete()
                                ? list(looked.names())
                                : "{complete: false, list: " + list(looked.names()) + "}");
            }
        });
        given.conditions.keySet().stream()
                .filter(of -> !situation.conditions.containsKey(of))
                .forEach(of -> byTopic.put(of, "unknown"));
        if (byTopic.isEmpty()) {
            return Map.of();
        }
        boolean own = byTopic.size() == 1 && byTopic.containsKey(topic);
        return Map.of(
                "conditions",
                own
                        ? byTopic.get(topic)
                        : "{"
                                + String.join(
                                        ", ",
                                        byTopic.entrySet().stream()
                                                .map(one -> one.getKey() + ": " + one.getValue())
                                                .toList())
                                + "}");
    }

    private static String list(List<String> names) {
        Stream<String> quoted = names.stream().map(name -> name.contains("?") ? "\"" + name + "\"" : name);
        return "[" + String.join(", ", quoted.toList()) + "]";
    }

    private Standing.State state(Situation situation) {
        return situation.status.getOrDefault(instrument, Standing.State.NONE);
    }

    private Formalities filed(Situation situation) {
        return situation.formalities.getOrDefault(instrument, Formalities.NOT_LOOKED);
    }

    private static String words(Formalities filed) {
        if (filed.equals(Formalities.NOT_LOOKED)) {
            return SituationReader.FILINGS_NOT_LOOKED_UP;
        }
        if (filed.equals(SituationReader.NOTHING)) {
            return SituationReader.NOTHING_FILED;
        }
        List<String> parts = new ArrayList<>();
        if (filed.complete()) {
            parts.add("complete: true");
        }
        for (Formalities.Filing filing : filed.list()) {
            String state = filing.state().name().toLowerCase(Locale.ROOT);
            parts.add(filing.article() + ": "
                    + (filing.covers().isEmpty()
                            ? state
                            : "{state: " + state + ", covers: " + list(List.copyOf(new TreeSet<>(filing.covers())))
                                    + "}"));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String words(Value value) {
        if (value instanceof Value.Choice choice) {
            return choice.option();
        }
        if (value instanceof Value.Items items) {
            List<String> list = items.items().stream()
                    .map(item -> item.name() + ": " + words(item.value()))
                    .toList();
            return "{complete: " + items.complete() + ", list: {" + String.join(", ", list) + "}}";
        }
        return value.words();
    }
}
