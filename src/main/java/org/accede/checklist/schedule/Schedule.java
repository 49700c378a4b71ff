package org.accede.checklist.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.Stage;

/**
 * Counts the days of all that is to be done, forwards from today and backwards from the days by which it is wanted. Work goes side by side
 * unless it needs other work, or has a stage that is done for one after the other; then it goes in the order of the list.
 */
public final class Schedule {

    private static final Stage NONE = new Stage("", "", 0, false, "", false);

    private final LocalDate today;
    private final List<Work> all;
    private final Map<String, List<Days>> forwards = new LinkedHashMap<>();
    private final Map<String, List<Days>> backwards = new LinkedHashMap<>();

    private Schedule(LocalDate today, List<Work> all) {
        this.today = today;
        this.all = all;
    }

    /** From one day to another; a stage without stages is one of no length. */
    private record Days(LocalDate from, LocalDate to) {}

    /**
     * The days of each.
     *
     * @param all in an order in which nothing stands before what it needs
     */
    public static Map<String, Timing> of(LocalDate today, List<Work> all) {
        return new Schedule(today, all).timings();
    }

    private Map<String, Timing> timings() {
        forwards();
        backwards();
        Map<String, Timing> timings = new LinkedHashMap<>();
        all.forEach(work -> timings.put(work.id(), timing(work)));
        return timings;
    }

    private void forwards() {
        Map<String, LocalDate> free = new LinkedHashMap<>();
        for (Work work : all) {
            if (work.done() || work.window().awaited() || needsUnknown(work)) {
                continue;
            }
            LocalDate day = Stream.concat(
                            Stream.of(work.window().notBefore().orElse(today), today),
                            work.needs().stream()
                                    .map(forwards::get)
                                    .filter(Objects::nonNull)
                                    .map(Schedule::end))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            forwards.put(work.id(), along(work, day, free));
        }
    }

    /** Whether it needs something of which nobody knows when it will be done. */
    private boolean needsUnknown(Work work) {
        return all.stream()
                .filter(other -> work.needs().contains(other.id()))
                .anyMatch(other -> !other.done() && !forwards.containsKey(other.id()));
    }

    private static List<Days> along(Work work, LocalDate first, Map<String, LocalDate> free) {
        List<Days> days = new ArrayList<>();
        LocalDate day = first;
        for (Stage stage : stages(work)) {
            boolean waits = stage.inTurn() && !work.idle();
            LocalDate from = waits ? later(day, free.get(stage.id())) : day;
            day = from.plusDays(stage.days());
            if (waits) {
                free.put(stage.id(), day);
            }
            days.add(new Days(from, day));
        }
        return days;
    }

    private void backwards() {
        Map<String, LocalDate> wanted = new LinkedHashMap<>();
        Map<String, LocalDate> free = new LinkedHashMap<>();
        List<Work> last = new ArrayList<>(all);
        Collections.reverse(last);
        for (Work work : last) {
            Optional<LocalDate> by = Stream.of(work.window().latest(), Optional.ofNullable(wanted.get(work.id())))
                    .flatMap(Optional::stream)
                    .min(LocalDate::compareTo);
            if (work.done() || by.isEmpty()) {
                continue;
            }
            List<Days> days = back(work, by.get(), free);
            backwards.put(work.id(), days);
            LocalDate begin = days.get(0).from();
            work.needs().forEach(need -> wanted.merge(need, begin, (a, b) -> a.isBefore(b) ? a : b));
        }
    }

    private static List<Days> back(Work work, LocalDate by, Map<String, LocalDate> free) {
        List<Stage> stages = new ArrayList<>(stages(work));
        Collections.reverse(stages);
        List<Days> days = new ArrayList<>();
        LocalDate day = by;
        for (Stage stage : stages) {
            boolean waits = stage.inTurn() && !work.idle();
            LocalDate to = waits ? earlier(day, free.get(stage.id())) : day;
            day = to.minusDays(stage.days());
            if (waits) {
                free.put(stage.id(), day);
            }
            days.add(new Days(day, to));
        }
        Collections.reverse(days);
        return days;
    }

    /** What has no stage takes one of no length, so that it has a day. */
    private static List<Stage> stages(Work work) {
        return work.stages().isEmpty() ? List.of(NONE) : work.stages();
    }

    private Timing timing(Work work) {
        String says = work.window().says();
        if (work.done()) {
            return Timing.over();
        }
        List<Days> forth = forwards.get(work.id());
        if (forth == null) {
            return Timing.undated(says);
        }
        if (work.stages().isEmpty() && work.window().notBefore().isPresent()) {
            // What it needs comes later than the day on which it rests: then nobody knows when it begins.
            return work.window().notBefore().get().isBefore(forth.get(0).from())
                    ? Timing.undated(says)
                    : Timing.from(forth.get(0).from(), says);
        }
        List<Days> back = backwards.get(work.id());
        if (work.stages().isEmpty() && back == null) {
            // It takes no time of its own, and nothing waits for it: a day would say nothing.
            return Timing.undated(says);
        }
        int late = back == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(end(back), end(forth)));
        boolean kept = back != null && late == 0;
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < work.stages().size(); i++) {
            legs.add(new Leg(
                    work.stages().get(i),
                    forth.get(i).from(),
                    forth.get(i).to(),
                    kept ? Optional.of(later(back.get(i).to(), forth.get(i).to())) : Optional.empty()));
        }
        LocalDate begins = forth.get(0).from();
        return new Timing(
                Optional.of(begins),
                Optional.of(end(forth)),
                kept ? Optional.of(later(back.get(0).from(), begins)) : Optional.empty(),
                kept ? Optional.of(end(back)) : Optional.empty(),
                late,
                legs,
                says);
    }

    private static LocalDate end(List<Days> days) {
        return days.get(days.size() - 1).to();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
