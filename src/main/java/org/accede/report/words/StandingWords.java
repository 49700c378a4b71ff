package org.accede.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.accede.catalogue.Instrument;
import org.accede.profile.Moment;
import org.accede.readiness.Dates;
import org.accede.readiness.Deadline;
import org.accede.readiness.RemarkSubject;
import org.accede.readiness.StepName;
import org.accede.register.Consent;
import org.accede.register.Entry;
import org.accede.register.Item;
import org.accede.register.Origin;
import org.accede.register.Register;
import org.accede.register.RegisterState;

/** Phrases on standing, clocks and the register. */
public final class StandingWords {

    private static final Map<String, String> DATES = Map.of(
            "signed",
            "signed",
            "invited",
            "invited",
            "until",
            "until",
            "deposited",
            "deposited",
            "inForce",
            "in force");

    private StandingWords() {}

    /** A value of the register with its source and date. */
    public static String item(Item item, Register register) {
        List<String> dates = new ArrayList<>();
        item.dates().forEach((name, moment) -> dates.add(DATES.get(name) + " " + Words.moment(moment)));
        Origin origin = register.origin(item);
        return item.state().id().replace('-', ' ')
                + (item.mode() == Consent.UNKNOWN ? "" : " by " + item.mode().id())
                + (dates.isEmpty() ? "" : ", " + String.join(", ", dates))
                + " (as of " + Words.moment(item.asOf()) + ", " + origin.kind()
                + (origin.confidence().isEmpty() ? "" : ", confidence " + origin.confidence())
                + ": " + Words.days(origin.title()) + ")"
                + (item.note().isEmpty() ? "" : "; " + Words.days(item.note()));
    }

    /** "81 Parties", "2 signed only". */
    public static String count(long count, RegisterState state) {
        return count + " "
                + switch (state) {
                    case PARTY -> count == 1 ? "Party" : "Parties";
                    case SIGNED -> "signed only";
                    case NONE -> "neither joined nor signed";
                    default -> state.id().replace('-', ' ');
                };
    }

    /** For which day the register speaks on these treaties; on each by itself where they differ. */
    public static String age(Register register, Entry entry, List<Instrument> treaties, LocalDate asOf) {
        Map<String, List<String>> byDate = new LinkedHashMap<>();
        treaties.forEach(treaty -> entry.value(treaty.id())
                .ifPresent(item -> byDate.computeIfAbsent(item.asOf(), date -> new ArrayList<>())
                        .add("the " + treaty.shortTitle())));
        if (byDate.isEmpty()) {
            return "The register was compiled on " + Words.moment(register.compiled()) + ".";
        }
        boolean alike = byDate.size() == 1;
        return "The register speaks for "
                + byDate.entrySet().stream()
                        .map(date -> Words.moment(date.getKey())
                                + age(date.getKey(), asOf)
                                + (alike ? "" : " on " + String.join(" and ", date.getValue())))
                        .collect(Collectors.joining(", for "))
                + "; what happened since is not in it.";
    }

    /** Days or years since a date; empty if it lies ahead. */
    public static String age(String date, LocalDate asOf) {
        long days = Dates.days(new Moment(date).last(), asOf);
        return days <= 0
                ? ""
                : days < 2 * 365
                        ? " (" + days + (days == 1 ? " day" : " days") + " ago)"
                        : " (" + days / 365 + " years ago)";
    }

    /** From when until when, and how long still. */
    public static String term(Deadline clock, LocalDate asOf) {
        String from = clock.from().map(day -> "from " + Words.day(day) + " ").orElse("");
        if (clock.until().isEmpty()) {
            return from + "without a known end";
        }
        long left = clock.daysLeft(asOf).orElseThrow();
        String still = left < 0
                ? "ended " + -left + (left == -1 ? " day" : " days") + " ago"
                : left + (left == 1 ? " day" : " days") + " left";
        return from + "until " + Words.day(clock.until().get()) + " (" + still + ")";
    }

    public static String step(StepName step) {
        return switch (step) {
            case RAPPORTEUR_GROUP -> "before the rapporteur group";
            case LEFT -> "notice of denunciation";
            case START -> "preparing";
            case EXTENDED -> "invitation extended";
            default -> step.id().replace('-', ' ');
        };
    }

    public static String about(RemarkSubject about) {
        return switch (about) {
            case CONSENT -> "Consent";
            case DECISION -> "Decision";
            case COUNT -> "Instruments";
            case RESERVATIONS -> "Reservations";
            case DEPOSIT -> "Deposit";
            case FILING, HUMAN_RIGHTS -> about.id();
        };
    }
}
