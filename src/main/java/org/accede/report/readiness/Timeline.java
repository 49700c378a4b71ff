package org.accede.report.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.readiness.Deadline;
import org.accede.readiness.KeyDate;
import org.accede.readiness.Readiness;
import org.accede.readiness.StepName;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;
import org.accede.report.words.StandingWords;
import org.accede.verdict.Worded;

/** The days that matter on the way to one treaty, in order. */
public record Timeline(List<Event> events) {

    /** What kind of day it is; each has a sign of its own, so that no colour is needed. */
    public enum Kind implements Worded {
        HAPPENED("*"),
        TODAY("o"),
        LAST_DAY("]"),
        SUPPOSED("?"),
        COMING("+");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /** One of them. */
    public record Event(LocalDate date, Kind kind, String says) {}

    static final String KEY =
            "* happened   o as of   + comes   ] last day, included   ? if deposited on the day asked about";

    static Timeline of(Readiness readiness, Way way) {
        return of(readiness.asOf(), readiness.deposit(), way);
    }

    public static Timeline of(LocalDate today, Optional<LocalDate> deposit, Way way) {
        List<Event> events = new ArrayList<>();
        way.treaty().opened().ifPresent(day -> events.add(new Event(day, Kind.HAPPENED, "open for signature")));
        way.treaty()
                .inForce()
                .ifPresent(day -> events.add(new Event(day, Kind.HAPPENED, "the treaty entered into force")));
        for (StepStatus stage : way.progress()) {
            stage.on()
                    .flatMap(moment -> moment.day())
                    .filter(day -> stage.getName() != StepName.DECISION)
                    .ifPresent(day -> events.add(new Event(day, Kind.HAPPENED, StandingWords.step(stage.getName()))));
        }
        events.add(new Event(today, Kind.TODAY, "as of this day"));
        deposit.ifPresent(day -> events.add(new Event(day, Kind.SUPPOSED, "deposit asked about")));
        for (Deadline deadline : way.deadlines()) {
            deadline.until()
                    .ifPresent(day -> events.add(new Event(day, Kind.LAST_DAY, deadline.says() + ": last day")));
        }
        for (KeyDate keyDate : way.keyDates()) {
            Kind kind =
                    keyDate.supposed() ? Kind.SUPPOSED : keyDate.date().isAfter(today) ? Kind.COMING : Kind.HAPPENED;
            events.add(new Event(keyDate.date(), kind, keyDate.says()));
        }
        return new Timeline(events.stream()
                .distinct()
                .sorted(Comparator.comparing(Event::date)
                        .thenComparing(Event::kind)
                        .thenComparing(Event::says))
                .toList());
    }
}
