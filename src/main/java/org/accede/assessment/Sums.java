package org.accede.assessment;

import java.util.Comparator;
import java.util.List;
import org.accede.assessment.law.Report;
import org.accede.assessment.treaty.Place;
import org.accede.finding.Reason;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;

/** The arithmetic of a sum. */
public final class Sums {

    private Sums() {}

    /** Obligations that are all asked. */
    public static Assessment of(Place place, List<?> parts, String rule) {
        Part whole = whole(parts);
        return Assessment.ofPlace(place, whole.interval(), whole.applies(), List.of(), rule);
    }

    /**
     * The same of an article of which it is reported that the law does a part of what it asks: while it is open which of its obligations
     * falls short, the article does for certain, and so it is asked; or, where other reports say otherwise, it lies between what they say.
     */
    public static Assessment of(Place article, List<?> parts, List<?> reports, String rule) {
        Part whole = whole(parts);
        List<Report> said = reports.stream()
                .map(Report.class::cast)
                .sorted(Comparator.comparing(Report::getSays).thenComparing(Report::words))
                .toList();
        Interval range = said.stream()
                .filter(one -> said.stream().anyMatch(Report::isPartly))
                .map(one -> Reported.of(one.getSays()))
                .reduce(Interval::hull)
                .orElse(whole.interval());
        if (!whole.interval().holds(range)) {
            return Assessment.ofPlace(article, whole.interval(), whole.applies(), List.of(), rule);
        }
        boolean lacking =
                said.stream().anyMatch(Report::isPartly) && said.stream().noneMatch(Report::isAll);
        Truth applies = whole.applies() == Truth.UNKNOWN && lacking ? Truth.YES : whole.applies();
        if (range.equals(whole.interval())) {
            return Assessment.ofPlace(article, range, applies, List.of(), rule);
        }
        List<Reason> bounds = said.stream()
                .map(one -> (Reason) new Reason.Reported(one.words(), one.citations(), rule))
                .toList();
        return Assessment.ofPlace(article, range, applies, bounds, rule);
    }

    private static Part whole(List<?> parts) {
        return Combination.all(parts.stream().map(Part.class::cast).toList());
    }
}
