package org.accede.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.brief.Brief;
import org.accede.catalogue.Instrument;
import org.accede.concern.Concern;
import org.accede.crosswalk.Crosswalk;
import org.accede.report.delta.DeltaReport;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;

/** Every report on one country, as a folder holds them. */
public final class CountryReports {

    private final Dossier dossier;
    private final UnaryOperator<Brief> words;

    /** @param words puts a brief in the words of a team, wherever one stands */
    public CountryReports(Dossier dossier, UnaryOperator<Brief> words) {
        this.dossier = dossier;
        this.words = words;
    }

    /**
     * All of them by the names of their files, without the country's; none is made before it is asked for.
     *
     * @param deposit the day of a deposit for which dates are worked out
     * @param treaties those of which they are
     * @param concerns that are shown beside the verdicts
     */
    public static Map<String, Supplier<Report>> of(
            Dossier dossier, Optional<LocalDate> deposit, List<Instrument> treaties, List<Concern> concerns) {
        return new CountryReports(dossier, brief -> brief).all(deposit, treaties, concerns);
    }

    /** All of them. @see #of */
    public Map<String, Supplier<Report>> all(
            Optional<LocalDate> deposit, List<Instrument> treaties, List<Concern> concerns) {
        List<String> ids = treaties.stream().map(Instrument::id).toList();
        Map<String, Supplier<Report>> all = new LinkedHashMap<>();
        all.put("brief", () -> Reports.brief(words.apply(dossier.brief(deposit, ids))));
        all.put("gap", () -> behind(ids, false, gap(dossier, ids, concerns)));
        all.put("readiness", () -> behind(ids, true, Reports.readiness(dossier.readiness(deposit, ids))));
        ids.forEach(treaty -> all.put(
                "checklist-" + treaty,
                () -> behind(List.of(treaty), true, Reports.checklist(dossier.checklist(List.of(treaty), deposit)))));
        compared(dossier.accede().crosswalk(), treaties)
                .forEach(pair -> all.put(
                        "delta-" + pair.from().id() + "-" + pair.to().id(),
                        () -> behind(
                                List.of(pair.from().id(), pair.to().id()),
                                true,
                                Reports.delta(DeltaReport.of(
                                        dossier.findings(), dossier.accede().crosswalk(), pair.from(), pair.to())))));
        return all;
    }

    private static Report gap(Dossier dossier, List<String> treaties, List<Concern> concerns) {
        return Reports.gap(GapReport.of(
                dossier.findings(),
                treaties,
                false,
                Hints.of(
                        dossier.profile(),
                        dossier.accede().register(dossier.profile().iso3()),
                        dossier.accede().catalogue()),
                concerns));
    }

    /** A report behind the page one that every report on a country has. */
    public Report behind(List<String> treaties, boolean hasDays, Report report) {
        return Reports.behind(() -> words.apply(dossier.brief(Optional.empty(), treaties)), hasDays, report);
    }

    /** Two treaties of which a State may join one for what it did for the other. */
    private record Pair(Instrument from, Instrument to) {}

    /**
     * The chosen treaties that somebody laid beside each other, both ways. A protocol is left out: it is joined on top of its treaty and
     * not instead of another one; {@code accede delta} compares it too.
     */
    private static Stream<Pair> compared(Crosswalk crosswalk, List<Instrument> treaties) {
        return crosswalk.pairings().stream().flatMap(pairing -> {
            List<Instrument> both = treaties.stream()
                    .filter(one -> one.protocolTo().isEmpty())
                    .filter(one -> one.id().equals(pairing.first()) || one.id().equals(pairing.second()))
                    .toList();
            return both.size() < 2
                    ? Stream.of()
                    : Stream.of(new Pair(both.get(0), both.get(1)), new Pair(both.get(1), both.get(0)));
        });
    }
}
