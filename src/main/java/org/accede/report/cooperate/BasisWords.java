package org.accede.report.cooperate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.cooperation.Conclusion;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.Fact;
import org.accede.cooperation.Part;
import org.accede.profile.Agreement;
import org.accede.verdict.Truth;

/** On what a request could rest, in words. */
final class BasisWords {

    private static final String ELSEWHERE =
            "Not looked at here: other law between the two, such as the European arrest warrant and the European Investigation Order between member"
                    + " States of the European Union, or a scheme of the Commonwealth.";

    private final Cooperation cooperation;
    private final CooperateWords words;

    BasisWords(Cooperation cooperation, CooperateWords words) {
        this.cooperation = cooperation;
        this.words = words;
    }

    /** A point for each treaty that the catalogue has, one for the others, one for what binds the two alone, one for the law without any. */
    List<String> points(Agreement.Matter matter) {
        List<String> points = new ArrayList<>();
        List<Conclusion.TreatyInForce> treaties = cooperation.treaties().stream()
                .filter(one -> one.treaty().on() == matter)
                .toList();
        treaties.stream().filter(one -> one.treaty().isKnown()).forEach(one -> points.add(inForce(one)));
        add(
                points,
                "In force for both States on the day, and to be looked up for what it covers: ",
                others(treaties, Truth.YES));
        add(points, "Open whether in force for both: ", others(treaties, Truth.UNKNOWN));
        add(points, "Not in force for both: ", others(treaties, Truth.NO));
        cooperation.between().stream().filter(one -> one.on() == matter).forEach(one -> points.add(between(one)));
        String line = matter == Agreement.Matter.EXTRADITION
                ? "extradition/without-treaty"
                : "mutual-assistance/without-treaty";
        cooperation.said(matter == Agreement.Matter.EXTRADITION ? Part.BASIS : Part.ASSISTANCE).stream()
                .filter(one -> one.line().question().equals(line))
                .forEach(one -> points.add("The law of " + words.asked() + " without a treaty: "
                        + CooperateWords.mark(one).words() + "."));
        return points;
    }

    /** What has to be known of these points besides. */
    List<String> remarks() {
        boolean isAnyUnchecked = cooperation.treaties().stream()
                .anyMatch(one -> words.treaty(one.treaty()).endsWith(" ~"));
        return isAnyUnchecked
                ? List.of(
                        ELSEWHERE, "~ marks a paragraph that was not checked against the authentic text of the treaty.")
                : List.of(ELSEWHERE);
    }

    private String others(List<Conclusion.TreatyInForce> treaties, Truth truth) {
        return treaties.stream()
                .filter(one -> !one.treaty().isKnown() && one.truth() == truth)
                .map(one -> one.treaty().title())
                .collect(Collectors.joining("; "));
    }

    private static void add(List<String> points, String begins, String what) {
        if (!what.isEmpty()) {
            points.add(begins + what + ".");
        }
    }

    private String inForce(Conclusion.TreatyInForce one) {
        return words.treaty(one.treaty()) + ": "
                + switch (one.truth()) {
                    case YES -> "in force for both States on the day. " + onWhatTerms(one.treaty());
                    case NO ->
                        "no basis between them: not in force for both States on the day (" + words.standings(one)
                                + ").";
                    case UNKNOWN ->
                        one.treaty().hasBegun(cooperation.asOf())
                                ? "open: it is not known whether it is in force for both States ("
                                        + words.standings(one) + ")."
                                : "open: the treaty is not known to be in force yet.";
                };
    }

    private String onWhatTerms(Fact.Treaty treaty) {
        return "It can be a basis between them, on the conditions of the law of " + words.asked() + "."
                + (treaty.isPenal()
                        ? " A treaty or arrangement between them that sets another minimum penalty goes before."
                        : "");
    }

    private String between(Conclusion.Between one) {
        if (one.agreed().isEmpty()) {
            return "A treaty or arrangement between the two States alone: open, no profile says; it is asked in the letter.";
        }
        Fact.Agreed agreed = one.agreed().get();
        Agreement agreement = agreed.agreement();
        String by = "as the profile of " + words.name(agreed.side()) + " says";
        String says =
                switch (agreed.state()) {
                    case NONE -> "A treaty or arrangement between the two States alone: none, " + by;
                    case IN_FORCE ->
                        agreement.title()
                                + (one.truth() == Truth.YES
                                        ? ": in force between the two States, " + by
                                        : ": open; in force, " + by
                                                + ", and the other profile says that there is none");
                    case NOT_IN_FORCE -> agreement.title() + ": not in force on the day, " + by;
                };
        return says
                + agreement.since().map(since -> " (" + since.text() + ")").orElse("")
                + "."
                + (agreement.note().isEmpty() ? "" : " " + agreement.note() + ".");
    }
}
