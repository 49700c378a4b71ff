package org.accede.report.cooperate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.cooperation.Conclusion;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.Part;
import org.accede.profile.Agreement;
import org.accede.verdict.Truth;

/** What a reader wants to know first. */
final class CooperateShort {

    private final Cooperation cooperation;
    private final CooperateWords words;

    CooperateShort(Cooperation cooperation, CooperateWords words) {
        this.cooperation = cooperation;
        this.words = words;
    }

    List<String> points() {
        List<String> points = new ArrayList<>();
        Map<Conclusion.Criminality, String> titles = new EnumMap<>(cooperation.offences().stream()
                .collect(Collectors.groupingBy(
                        one -> one.dual().word(),
                        () -> new EnumMap<>(Conclusion.Criminality.class),
                        Collectors.mapping(one -> one.offence().title(), Collectors.joining("; ")))));
        add(
                points,
                "A crime in both, with nothing known to differ or open: ",
                titles.get(Conclusion.Criminality.ALIKE));
        add(
                points,
                "A crime in both as far as the narrower law reaches: ",
                titles.get(Conclusion.Criminality.NARROWER));
        add(points, "A crime in both, how far is open: ", titles.get(Conclusion.Criminality.HOW_FAR_OPEN));
        add(points, "No crime in one of the two: ", titles.get(Conclusion.Criminality.NOT_IN_ONE));
        add(points, "No crime in either: ", titles.get(Conclusion.Criminality.IN_NEITHER));
        add(points, "Open, because one law at least is not known: ", titles.get(Conclusion.Criminality.OPEN));
        add(points, words.asked() + " can, by its law: ", powers(Conclusion.Holds.YES));
        add(points, "In part, or for less than what was asked: ", powers(Conclusion.Holds.IN_PART));
        add(points, words.asked() + " cannot, by its law: ", powers(Conclusion.Holds.NO));
        add(points, "Open whether it can: ", powers(Conclusion.Holds.OPEN));
        add(points, "In force for both, and can be a basis for extradition: ", bases());
        add(
                points,
                "In force for both, and a basis for extradition only if the case is within it, which is to be looked up: ",
                treaties(false).collect(Collectors.joining("; ")));
        points.add(
                cooperation.asks().isEmpty()
                        ? "First: look at what is open at home; nothing is left to ask " + words.asked() + "."
                        : "First: send the questions below to " + words.asked()
                                + ", and look up what is open at home. What is open is not refused.");
        return points;
    }

    private Stream<String> treaties(boolean isKnown) {
        return cooperation.treaties().stream()
                .filter(one -> one.treaty().on() == Agreement.Matter.EXTRADITION && one.truth() == Truth.YES)
                .filter(one -> one.treaty().isKnown() == isKnown)
                .map(one -> words.treaty(one.treaty()));
    }

    private String bases() {
        Stream<String> two = cooperation.between().stream()
                .filter(one -> one.on() == Agreement.Matter.EXTRADITION && one.truth() == Truth.YES)
                .flatMap(one -> one.agreed().stream())
                .map(one -> one.agreement().title());
        return Stream.concat(treaties(true), two).collect(Collectors.joining("; "));
    }

    private String powers(Conclusion.Holds holds) {
        return cooperation.said(Part.POWER).stream()
                .filter(one -> one.holds() == holds)
                .filter(one -> !one.line().detail())
                .map(one -> one.line().says())
                .collect(Collectors.joining("; "));
    }

    private static void add(List<String> points, String begins, String what) {
        if (what != null && !what.isEmpty()) {
            points.add(begins + what + ".");
        }
    }
}
