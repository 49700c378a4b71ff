package org.accede.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.accede.catalogue.Instrument;
import org.accede.engine.RuleFault;
import org.accede.engine.RuleRun;
import org.accede.readiness.standing.AcceptedStanding;
import org.accede.readiness.standing.JoinedBy;
import org.accede.register.Consent;

/** What the rules concluded on the way to each treaty, put in order. */
final class Conclusions {

    private final RuleRun run;

    Conclusions(RuleRun run) {
        this.run = run;
    }

    Way way(Instrument treaty) {
        everyDutyPlaysOnePart(treaty);
        return new Way(
                one(StateBeforeTreaty.class, StateBeforeTreaty::getInstrument, treaty),
                atMostOne(AcceptedStanding.class, AcceptedStanding::instrument, treaty),
                atMostOne(JoinedBy.class, JoinedBy::instrument, treaty)
                        .map(JoinedBy::consent)
                        .orElse(Consent.UNKNOWN),
                one(Door.class, Door::instrument, treaty),
                one(Status.class, Status::instrument, treaty),
                all(
                        ProcedureStep.class,
                        ProcedureStep::instrument,
                        treaty,
                        Comparator.comparingInt(ProcedureStep::order)),
                all(StepBehind.class, StepBehind::instrument, treaty, Comparator.comparing(StepBehind::step)),
                all(Deadline.class, Deadline::instrument, treaty, Comparator.comparing(Deadline::kind)),
                atMostOne(DepositCount.class, DepositCount::instrument, treaty),
                all(
                        KeyDate.class,
                        KeyDate::instrument,
                        treaty,
                        Comparator.comparing(KeyDate::date).thenComparing(KeyDate::says)),
                all(
                        Remark.class,
                        Remark::instrument,
                        treaty,
                        Comparator.comparing(Remark::about).thenComparing(Remark::order)),
                all(Purpose.class, Purpose::instrument, treaty, Comparator.comparing(Purpose::occasion)),
                all(
                        ReadinessVerdict.class,
                        verdict -> verdict.summary().instrument(),
                        treaty,
                        Comparator.comparing((ReadinessVerdict verdict) ->
                                        verdict.summary().occasion())
                                .thenComparingInt(
                                        verdict -> verdict.summary().review().place())),
                all(
                        FilingNote.class,
                        note -> note.filed().instrument(),
                        treaty,
                        Comparator.comparing((FilingNote note) ->
                                        note.filed().filing().article())
                                .thenComparing(FilingNote::says)));
    }

    private void everyDutyPlaysOnePart(Instrument treaty) {
        List<DutyForJoining> parts = run.all(DutyReadiness.class).stream()
                .map(DutyReadiness::duty)
                .filter(duty -> duty.getInstrument().equals(treaty.id()))
                .toList();
        for (DutyForJoining duty : run.all(DutyForJoining.class)) {
            long played = parts.stream().filter(one -> one == duty).count();
            if (duty.getInstrument().equals(treaty.id()) && played != 1) {
                throw new RuleFault("the rules say " + played + " times what "
                        + duty.finding().requirement().id() + " means for joining");
            }
        }
    }

    private <T> List<T> all(Class<T> type, Function<T, String> instrument, Instrument treaty, Comparator<T> order) {
        return run.all(type).stream()
                .filter(each -> instrument.apply(each).equals(treaty.id()))
                .sorted(order)
                .toList();
    }

    private <T> T one(Class<T> type, Function<T, String> instrument, Instrument treaty) {
        return atMostOne(type, instrument, treaty).orElseThrow(() -> fault(type, treaty, List.of()));
    }

    private <T> Optional<T> atMostOne(Class<T> type, Function<T, String> instrument, Instrument treaty) {
        List<T> found = run.all(type).stream()
                .filter(each -> instrument.apply(each).equals(treaty.id()))
                .toList();
        if (found.size() > 1) {
            throw fault(type, treaty, found);
        }
        return found.stream().findFirst();
    }

    private static RuleFault fault(Class<?> type, Instrument treaty, List<?> found) {
        return new RuleFault("the rules conclude " + found.size() + " times on the " + type.getSimpleName() + " of "
                + treaty.id() + ": " + found);
    }
}
