package org.accede.report.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.paper.Picture;
import org.accede.readiness.Deadline;
import org.accede.readiness.KeyDate;
import org.accede.readiness.Readiness;
import org.accede.readiness.StepName;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/**
 * The days that matter on the way to one treaty, in order.
 *
 * @param act when the State last did something, or was invited
 */
public record Timeline(List<Picture.Event> events, Optional<LocalDate> act) {

    /** What a State did longer ago makes a picture of nothing but the past: an invitation to the Budapest Convention is valid as long. */
    private static final int YEARS_OF_AN_ACT = 5;

    /** Of what falls on one day, what happened comes first. */
    private static final List<Picture.Kind> ORDER = List.of(
            Picture.Kind.HAPPENED,
            Picture.Kind.TODAY,
            Picture.Kind.LAST_DAY,
            Picture.Kind.SUPPOSED,
            Picture.Kind.COMING);

    /** Days of which none is an act of the State. */
    public Timeline(List<Picture.Event> events) {
        this(events, Optional.empty());
    }

    static Timeline of(Readiness readiness, Way way) {
        return of(readiness.asOf(), readiness.deposit(), way);
    }

    public static Timeline of(LocalDate today, Optional<LocalDate> deposit, Way way) {
        List<Picture.Event> events = new ArrayList<>();
        way.treaty()
                .opened()
                .ifPresent(day -> events.add(new Picture.Event(day, Picture.Kind.HAPPENED, "open for signature")));
        way.treaty()
                .inForce()
                .ifPresent(day ->
                        events.add(new Picture.Event(day, Picture.Kind.HAPPENED, "the treaty entered into force")));
        List<Picture.Event> acts = new ArrayList<>();
        for (StepStatus stage : way.progress()) {
            stage.on()
                    .flatMap(moment -> moment.day())
                    .filter(day -> stage.getName() != StepName.DECISION)
                    .ifPresent(day -> acts.add(
                            new Picture.Event(day, Picture.Kind.HAPPENED, StandingWords.step(stage.getName()))));
        }
        events.addAll(acts);
        events.add(new Picture.Event(today, Picture.Kind.TODAY, "as of this day"));
        deposit.ifPresent(day -> events.add(new Picture.Event(day, Picture.Kind.SUPPOSED, "deposit asked about")));
        for (Deadline deadline : way.deadlines()) {
            deadline.until()
                    .ifPresent(day ->
                            events.add(new Picture.Event(day, Picture.Kind.LAST_DAY, deadline.says() + ": last day")));
        }
        for (KeyDate keyDate : way.keyDates()) {
            Picture.Kind kind = keyDate.supposed()
                    ? Picture.Kind.SUPPOSED
                    : keyDate.date().isAfter(today) ? Picture.Kind.COMING : Picture.Kind.HAPPENED;
            events.add(new Picture.Event(keyDate.date(), kind, Words.days(keyDate.says())));
        }
        return new Timeline(
                events.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Picture.Event::date)
                                .thenComparing(event -> ORDER.indexOf(event.kind()))
                                .thenComparing(Picture.Event::says))
                        .toList(),
                acts.stream().map(Picture.Event::date).max(Comparator.naturalOrder()));
    }

    /** Where an axis may begin: with the last act of the State, or, if that is long ago, a year before today. */
    LocalDate begins() {
        LocalDate today = events.stream()
                .filter(event -> event.kind() == Picture.Kind.TODAY)
                .map(Picture.Event::date)
                .findFirst()
                .orElse(events.get(0).date());
        return act.filter(day -> !day.isBefore(today.minusYears(YEARS_OF_AN_ACT)))
                .filter(day -> !day.isAfter(today))
                .orElse(today.minusYears(1));
    }
}
