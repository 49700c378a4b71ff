package org.accede.desk.action;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.accede.brief.Brief;
import org.accede.brief.Reworded;
import org.accede.brief.Undertaking;
import org.accede.brief.Weighed;
import org.accede.desk.store.Section;
import org.accede.desk.store.Work;

/** Lines of the brief in the team's own words, kept in the work file with what was found when they were written. */
public final class Rewording {

    private static final String WORDS = "words";
    private static final String SEEN = "seen";

    private final Desk desk;
    private final CountryFile file;

    public Rewording(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** A brief in the team's words, where it has written some. */
    public Brief in(Brief brief) {
        Work work = desk.store().work(file.id());
        return brief.reworded(of(work));
    }

    /** What several treaties ask alike is one line: what was written of it under one treaty stands under the other too. */
    private static Function<Undertaking, Optional<Reworded>> of(Work work) {
        return line -> line.keys().stream()
                .flatMap(key -> work.get(Section.REWORDED, key).stream().map(kept -> reworded(line, key, kept)))
                .findFirst();
    }

    private static Reworded reworded(Undertaking line, String key, Map<String, String> kept) {
        return new Reworded(
                kept.getOrDefault(WORDS, ""), !kept.getOrDefault(SEEN, "").equals(line.found(key)));
    }

    /**
     * Keeps the words of a line; none are those of the rules.
     *
     * @param brief in which the line stands
     * @param key of the line
     * @throws NotThere if no line of it has that key
     */
    public void save(Brief brief, String key, String words) {
        Undertaking line = brief.first().stream()
                .map(Weighed::undertaking)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotThere(key));
        desk.store().work(file.id(), work -> {
            Work without = work;
            for (String other : line.keys()) {
                without = without.without(Section.REWORDED, other);
            }
            return words.isEmpty()
                    ? without
                    : without.with(Section.REWORDED, key, Map.of(WORDS, words, SEEN, line.found(key)));
        });
    }
}
