package org.accede.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.desk.action.NotThere;
import org.accede.readiness.Readiness;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;
import org.accede.register.Entry;
import org.accede.report.readiness.Timeline;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/**
 * A State before anybody has answered anything: what the register knows, and how it can join each treaty.
 *
 * @param profile the id of its profile, empty if it has none
 * @param deposit the day of a deposit that was asked about
 * @param age for which day the register speaks
 */
public record StatePage(
        String iso3, String name, String profile, String deposit, String age, LocalDate day, List<Treaty> treaties)
        implements Page {

    /**
     * One treaty.
     *
     * @param registered what the register says, with its source and day
     */
    public record Treaty(
            String title,
            String registered,
            String stands,
            String door,
            boolean open,
            String judge,
            List<String> clocks,
            List<Step> steps,
            List<HomePage.Day> days) {}

    /** A step of the way: what, who does it, and where it lies. */
    public record Step(String what, String who, String state, boolean done) {

        /** Whether it is said who does it. */
        public boolean isSaid() {
            return !who.isEmpty() && !who.equals("-");
        }
    }

    public static StatePage of(Asked asked) {
        String iso3 = asked.at("iso3");
        Entry entry = asked.desk()
                .accede()
                .register()
                .entry(iso3)
                .filter(one -> one.iso3().equals(iso3))
                .orElseThrow(() -> new NotThere(iso3));
        Dossier dossier = asked.desk().dossierOfNobody(entry, asked.asOf());
        Optional<LocalDate> deposit =
                asked.one("deposit").flatMap(Asked::day).filter(day -> !day.isBefore(asked.asOf()));
        Readiness readiness = dossier.readiness(deposit, List.of());
        return new StatePage(
                entry.iso3(),
                entry.name(),
                asked.desk().ids().stream()
                        .filter(id -> id.equalsIgnoreCase(iso3))
                        .findFirst()
                        .orElse(""),
                deposit.map(LocalDate::toString).orElse(""),
                StandingWords.age(readiness.register(), entry, asked.catalogue().instruments(), asked.asOf()),
                asked.asOf(),
                readiness.ways().stream()
                        .map(way -> treaty(readiness, entry, way))
                        .toList());
    }

    private static Treaty treaty(Readiness readiness, Entry entry, Way way) {
        List<Step> steps = new ArrayList<>();
        for (StepStatus step : way.progress()) {
            steps.add(
                    new Step(step.step().what(), step.step().who(), step.state().words(), step.isDone()));
        }
        return new Treaty(
                way.treaty().title(),
                entry.value(way.treaty().id())
                        .map(item -> StandingWords.item(item, readiness.register()))
                        .orElse(""),
                way.status().says(),
                Words.capital(way.door().how()) + ". " + way.door().reason(),
                way.door().isOpen(),
                way.door().review(),
                way.deadlines().stream()
                        .map(clock -> clock.says() + ": " + StandingWords.term(clock, readiness.asOf()))
                        .toList(),
                steps,
                Timeline.of(readiness.asOf(), readiness.deposit(), way).events().stream()
                        .map(event -> new HomePage.Day(
                                event.date(), event.says(), event.date().isAfter(readiness.asOf())))
                        .toList());
    }

    @Override
    public String title(Messages words) {
        return name;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(day);
    }
}
