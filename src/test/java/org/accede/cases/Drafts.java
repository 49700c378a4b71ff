package org.accede.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.accede.finding.Finding;

/**
 * Drafts the cases that a file lacks: the nearest situation to what is given that shows the thing, with the verdict that it gets. The
 * verdict is what the rules say, not what the law should get, so an author must read each draft and give it a name.
 */
final class Drafts {

    private final CaseFile file;
    private final SituationWriter writer;
    private final StringBuilder text;

    /** To be added to a file that has some cases. */
    Drafts(CaseFile file, String text) {
        this.file = file;
        this.writer = new SituationWriter(file.instrument(), file.topic());
        this.text = new StringBuilder(text.endsWith("\n") ? text : text + "\n");
    }

    /** To make a file of its own: given is a law that does all that the article asks. */
    static Drafts ofNewFile(String file, String article, Situation best) {
        CaseFile empty = new CaseFile(file, article, mostReadTopic(best), best, List.of());
        Drafts drafts = new Drafts(empty, "article: " + article + "\n");
        if (!empty.topic().isEmpty()) {
            drafts.text.append("topic: ").append(empty.topic()).append('\n');
        }
        List<String> given = drafts.writer.lines(new Situation(), best);
        if (!given.isEmpty()) {
            drafts.text.append("given:\n");
            given.forEach(line -> drafts.text.append("  ").append(line).append('\n'));
        }
        drafts.text.append("cases:\n");
        return drafts;
    }

    private static String mostReadTopic(Situation best) {
        Map<String, Integer> read = new LinkedHashMap<>();
        best.facts.keySet().forEach(fact -> read.merge(fact.substring(0, fact.lastIndexOf('/')), 1, Integer::sum));
        return read.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Adds a case that shows something, and gives its situation: the witness, made as like what is given as it can be. */
    Situation add(Sight sight, Situation witness, Function<Situation, Finding> find) {
        Situation nearest = nearest(
                witness, situation -> Sight.in(find.apply(situation), situation).contains(sight));
        text.append("  - case: \"").append(CaseFile.DRAFT).append(sight).append("\"\n");
        writer.lines(file.given(), nearest)
                .forEach(line -> text.append("    ").append(line).append('\n'));
        text.append("    expect: {")
                .append(sight.requirement())
                .append(": ")
                .append(find.apply(nearest).word().id())
                .append("}\n");
        return nearest;
    }

    /** As much as can be is put back to what is given, so that only what matters is left to be read. */
    private Situation nearest(Situation witness, Predicate<Situation> shows) {
        Situation nearest = witness.copy();
        Situation given = file.given();
        String instrument = file.instrument();
        nearest = nearer(nearest, shows, one -> put(one.status, given.status, instrument));
        nearest = nearer(nearest, shows, one -> put(one.formalities, given.formalities, instrument));
        TreeSet<String> topics = new TreeSet<>(given.conditions.keySet());
        topics.addAll(witness.conditions.keySet());
        for (String topic : topics) {
            nearest = nearer(nearest, shows, one -> put(one.conditions, given.conditions, topic));
        }
        TreeSet<String> facts = new TreeSet<>(given.facts.keySet());
        facts.addAll(witness.facts.keySet());
        for (String fact : facts) {
            nearest = nearer(nearest, shows, one -> put(one.facts, given.facts, fact));
        }
        return nearest;
    }

    private static Situation nearer(Situation situation, Predicate<Situation> shows, Consumer<Situation> step) {
        Situation changed = situation.copy();
        step.accept(changed);
        return shows.test(changed) ? changed : situation;
    }

    private static <V> void put(Map<String, V> into, Map<String, V> from, String key) {
        Optional.ofNullable(from.get(key)).ifPresentOrElse(value -> into.put(key, value), () -> into.remove(key));
    }

    /** The file with its drafts. */
    String text() {
        return text.toString();
    }
}
