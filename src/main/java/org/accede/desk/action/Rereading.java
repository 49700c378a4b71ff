package org.accede.desk.action;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.store.Section;
import org.accede.desk.store.Who;

/** What of a law was read again, answer by answer: kept beside the profile, and no answer changes by it. */
public final class Rereading {

    private static final String DAY = "day";
    private static final String WHO = "who";

    private final Desk desk;
    private final CountryFile file;
    private final String source;

    public Rereading(Desk desk, CountryFile file, String source) {
        this.desk = desk;
        this.file = file;
        this.source = source;
    }

    /** When somebody found it still so, and who; empty if nobody said a name. */
    public record Last(String day, String who) {}

    public Optional<Last> last(String place) {
        return desk.store()
                .work(file.id())
                .get(Section.CHECKED, key(place))
                .map(kept -> new Last(kept.getOrDefault(DAY, ""), kept.getOrDefault(WHO, "")));
    }

    /** Somebody read it again, and it is still so. */
    public void stillSo(String place, Who who) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(DAY, desk.today().toString());
        kept.put(WHO, who.name());
        desk.store().work(file.id(), work -> work.with(Section.CHECKED, key(place), kept));
    }

    private String key(String place) {
        return "again:" + source + ":" + place;
    }
}
