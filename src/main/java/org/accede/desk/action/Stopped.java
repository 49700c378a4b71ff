package org.accede.desk.action;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Section;
import org.accede.desk.store.Who;

/** Which answer somebody saved last, and on which law it rests. It decides nothing, and nobody misses it. */
public final class Stopped {

    private static final String ARTICLE = "article";
    private static final String FACT = "fact";
    private static final String LAW = "law";
    private static final String AT = "at";

    private final Desk desk;
    private final String file;

    public Stopped(Desk desk, String file) {
        this.desk = desk;
        this.file = file;
    }

    /**
     * The last answer.
     *
     * @param article on whose page it was given; empty for none
     * @param law the source used last; empty for none
     */
    public record At(String article, String fact, String law, Instant at) {}

    public Optional<At> of(Who who) {
        return desk.store().work(file).get(Section.LAST, who.name()).flatMap(Stopped::read);
    }

    private static Optional<At> read(Map<String, String> kept) {
        try {
            return Optional.of(new At(
                    kept.getOrDefault(ARTICLE, ""),
                    kept.getOrDefault(FACT, ""),
                    kept.getOrDefault(LAW, ""),
                    Instant.parse(kept.getOrDefault(AT, ""))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param law on which the answer rests; empty for none, and the one before is kept */
    public void at(Who who, String article, String fact, String law, Entry entry) {
        String used = law.isEmpty() ? of(who).map(At::law).orElse("") : law;
        Map<String, String> now =
                Map.of(ARTICLE, article, FACT, fact, LAW, used, AT, entry.at().toString());
        try {
            desk.store().work(file, work -> work.with(Section.LAST, who.name(), now));
        } catch (UncheckedIOException e) {
            // The answer is in the file: that matters, and where somebody stopped does not.
        }
    }
}
