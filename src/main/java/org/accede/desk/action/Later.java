package org.accede.desk.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.accede.desk.store.Section;
import org.accede.desk.store.Work;

/** Which questions somebody put off, and in which law to look for their answers. It decides nothing and is kept beside the profile. */
public final class Later {

    private static final String DAY = "day";
    private static final String LAW = "law";
    private static final int LONGEST = 200;

    private final Desk desk;
    private final String file;
    private Work work;

    public Later(Desk desk, String file) {
        this.desk = desk;
        this.file = file;
    }

    /** Until tomorrow. */
    public void skip(String fact) {
        change(work -> work.with(Section.SKIPPED, fact, Map.of(DAY, desk.today().toString())));
    }

    public void bringBack(String fact) {
        change(work -> work.without(Section.SKIPPED, fact));
    }

    /** Whether it was put off today. */
    public boolean isSkipped(String fact) {
        LocalDate today = desk.today();
        return work().get(Section.SKIPPED, fact)
                .map(fields -> fields.get(DAY))
                .filter(today.toString()::equals)
                .isPresent();
    }

    /** Notes where to look for the answers to some questions; nowhere, if the law is empty. */
    public void lookIn(List<String> facts, String law) {
        String said = law.substring(0, Math.min(law.length(), LONGEST));
        change(work -> {
            Work then = work;
            for (String fact : facts) {
                then = said.isEmpty()
                        ? then.without(Section.LOOK_IN, fact)
                        : then.with(Section.LOOK_IN, fact, Map.of(LAW, said));
            }
            return then;
        });
    }

    public Optional<String> lookIn(String fact) {
        return work().get(Section.LOOK_IN, fact).map(fields -> fields.getOrDefault(LAW, ""));
    }

    /** All places that were noted. */
    public Set<String> laws() {
        Set<String> laws = new TreeSet<>();
        work().all(Section.LOOK_IN).values().forEach(fields -> laws.add(fields.getOrDefault(LAW, "")));
        return laws;
    }

    private Work work() {
        if (work == null) {
            work = desk.store().work(file);
        }
        return work;
    }

    private void change(UnaryOperator<Work> change) {
        work = desk.store().work(file, change);
    }
}
