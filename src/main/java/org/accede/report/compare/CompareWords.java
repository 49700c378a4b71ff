package org.accede.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Requirement;
import org.accede.compare.Comparison;
import org.accede.compare.Differs;
import org.accede.compare.Known;
import org.accede.finding.Basis;
import org.accede.finding.Finding;
import org.accede.paper.Mark;
import org.accede.profile.Profile;
import org.accede.report.frame.Papers;
import org.accede.report.words.Evidence;
import org.accede.report.words.Words;

/** What the cells of a comparison say. */
public final class CompareWords {

    public static final String NO_RANKING =
            "Countries stand in alphabetical order. Nothing is added up and nobody is ranked: a country may have other law to the same end, or"
                    + " law that nobody has read yet.";

    /** Of a list of sections in short. */
    private static final int MOST = 3;

    private CompareWords() {}

    public static Mark mark(Comparison.Cell cell) {
        return switch (cell.known()) {
            case LAW_NOT_READ -> new Mark(Known.LAW_NOT_READ.id(), "law not read", Mark.Tone.ASIDE);
            case NO_ANSWER -> new Mark(Known.NO_ANSWER.id(), "no answer yet", Mark.Tone.OPEN);
            case ASSESSED ->
                new Mark(
                        cell.word().id(),
                        cell.word().words()
                                + reported(cell.basis())
                                + Evidence.later(cell.sum().later()),
                        Papers.tone(cell.word()));
        };
    }

    /** What a reader must not take for read. */
    private static String reported(Basis basis) {
        return switch (basis) {
            case REPORTED -> " (reported)";
            case MIXED -> " (partly reported)";
            case READ, NOTHING -> "";
        };
    }

    /** The sections, those of one law together. */
    static String sections(Comparison.Cell cell) {
        return Words.citations(profile(cell), cell.sections());
    }

    /** The countries of each verdict: "Ghana, Nigeria: open; Kenya: met". */
    static String byVerdict(Comparison.Row row) {
        Map<String, List<String>> countries = row.cells().stream()
                .collect(Collectors.groupingBy(
                        cell -> mark(cell).words(),
                        LinkedHashMap::new,
                        Collectors.mapping(cell -> cell.country().name(), Collectors.toList())));
        return countries.entrySet().stream()
                .map(one -> String.join(", ", one.getValue()) + ": " + one.getKey())
                .collect(Collectors.joining("; "));
    }

    /** The first of them, those that define words last: "CMCA s. 14(1), s. 14(3) and 2 more". */
    public static String sectionsInShort(Comparison.Cell cell) {
        List<String> first = cell.sections().stream()
                .sorted(Comparator.comparing(section -> section.contains("'")))
                .limit(MOST)
                .toList();
        int more = cell.sections().size() - first.size();
        return Words.citations(profile(cell), first) + (more == 0 ? "" : " and " + more + " more");
    }

    /** What the law lacks, and what it asks for besides, each with its place in the treaty; none where it does neither. */
    static List<String> fallsShort(Comparison.Cell cell) {
        return fallsShort(cell, Requirement::pinpoint);
    }

    /** @param name of an obligation: its place for people, its id for programs */
    static List<String> fallsShort(Comparison.Cell cell, Function<Requirement, String> name) {
        return cell.duties().stream()
                .flatMap(duty -> fallsShort(duty, name.apply(duty.requirement())))
                .distinct()
                .toList();
    }

    private static Stream<String> fallsShort(Finding duty, String name) {
        return duty.word().isGap() || !duty.narrowedBy().isEmpty()
                ? Stream.concat(
                        duty.missing().stream().map(missing -> name + " lacks " + missing),
                        duty.narrowedBy().stream().map(condition -> name + " narrowed by " + condition))
                : Stream.empty();
    }

    static String differs(Differs differs) {
        return switch (differs) {
            case NO -> "no";
            case PERHAPS -> "perhaps, more answers may settle it";
            case CERTAINLY -> "for certain";
        };
    }

    /** Of when its law is, in a line; what has to be known of it besides. */
    public static List<String> law(Comparison.Country country) {
        Profile profile = profile(country);
        List<String> lines = new ArrayList<>();
        lines.add(country.name() + ": "
                + (country.lawRead()
                        ? profile.lawAsRead().isEmpty()
                                ? "nobody says of when the law is that was read."
                                : "newest text of law read " + Words.moment(profile.lawAsRead()) + "."
                        : "its law is not read yet; nothing here says that anything is missing."));
        lines.addAll(Papers.onEarlierLaw(profile, country.findings().asOf()));
        profile.onItsName().forEach(lines::add);
        profile.superseded().forEach(line -> lines.add(country.name() + ": " + line + "."));
        if (profile.constructed()) {
            lines.add(country.name() + ": " + Papers.CONSTRUCTED);
        }
        return lines;
    }

    static Profile profile(Comparison.Cell cell) {
        return profile(cell.country());
    }

    static Profile profile(Comparison.Country country) {
        return country.findings().profile();
    }
}
