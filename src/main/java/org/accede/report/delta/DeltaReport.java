package org.accede.report.delta;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.crosswalk.Alone;
import org.accede.crosswalk.Crosswalk;
import org.accede.crosswalk.Relation;
import org.accede.finding.Cited;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.report.words.Advice;
import org.accede.verdict.Word;
import org.accede.verdict.Worded;

/**
 * What one treaty still asks of a country beside another: each obligation of {@code to} with its own verdict on the facts, and the
 * verdicts on what corresponds to it in {@code from}. The crosswalk says what corresponds; it never says whether it is met.
 *
 * @param counts how the obligations stand, as every report counts them
 * @param countsBeyond the same of those that ask something beyond the other treaty, and of the others
 * @param groups how many obligations each group has; every group is there, zero included
 * @param adds what its articles ask beyond the other treaty: first what has no counterpart, then what asks more
 * @param cited the sources that it cites
 */
public record DeltaReport(
        Profile profile,
        LocalDate asOf,
        String catalogueDigest,
        String rulesDigest,
        Instrument from,
        Instrument to,
        Counts counts,
        Map<Beyond, Counts> countsBeyond,
        Map<Group, Count> groups,
        List<Row> rows,
        List<Addition> adds,
        List<Source> cited) {

    /** Where an obligation stands; in the order in which people need them. "There" is the other treaty. */
    public enum Group implements Worded {
        MET_THERE,
        NOTHING_THERE,
        NOT_MET_THERE,
        /** Short by our reading of the treaty alone. */
        OUR_READING,
        OPEN,
        MET_IN_BOTH,
        MET_HERE,
        NOT_ASKED;

        /** Whether something is to be done, or to be found out. */
        boolean isWork() {
            return compareTo(OPEN) <= 0;
        }
    }

    /**
     * How many.
     *
     * @param formality how many of them turn, here, on a declaration or reservation: made, planned or still possible
     * @param unverified how many of them rest on treaty text that was not checked against the authentic one, on either side
     */
    public record Count(int all, int formality, int unverified) {}

    /**
     * An obligation of the one treaty beside what corresponds to it in the other.
     *
     * @param beyond what it asks beyond the other treaty, whatever the law
     * @param compared what the crosswalk says of that: what the obligation alone asks, or why nothing corresponds
     * @param difference why it falls short here, and how the other treaty stands to that; empty where it does not
     */
    public record Row(
            Finding here,
            Group group,
            List<Beside> there,
            Beyond beyond,
            List<String> compared,
            List<String> difference,
            String step) {

        private boolean byFormality() {
            return here.word() == Word.CURABLE || here.word() == Word.COVERED;
        }
    }

    /** What corresponds in the other treaty, told from the side of the obligation, and its verdict. */
    public record Beside(Relation relation, Finding finding) {

        boolean fulfilled() {
            return finding.word() == Word.MET || finding.word() == Word.COVERED;
        }

        /** What the obligation alone asks; of what asks nothing of a State, that it corresponds. */
        private Stream<String> compared(Beyond beyond) {
            if (beyond == Beyond.NEW) {
                return Stream.of(finding.requirement().id() + ", which corresponds, is no obligation.");
            }
            return Stream.of(relation.onlyFirst())
                    .filter(only -> finding.requirement().isObligation() && !only.isEmpty());
        }

        /** A permission asks nothing that could be met, nor does what does not apply to the State. */
        boolean asks() {
            return !finding.requirement().isOption() && finding.word() != Word.NOT_APPLICABLE;
        }
    }

    public static DeltaReport of(Findings findings, Crosswalk crosswalk, Instrument from, Instrument to) {
        List<Row> rows = findings.all().stream()
                .filter(finding -> finding.requirement().instrument().equals(to.id()))
                .filter(finding -> finding.requirement().isObligation())
                .map(finding -> row(
                        findings,
                        finding,
                        there(findings, crosswalk, from, finding.requirement()),
                        alone(crosswalk, from, finding.requirement()),
                        from))
                .toList();
        Catalogue catalogue = findings.catalogue();
        return new DeltaReport(
                findings.profile(),
                findings.asOf(),
                findings.catalogueDigest(),
                findings.rulesDigest(),
                from,
                to,
                Addition.counts(rows, catalogue),
                countsBeyond(rows, catalogue),
                groups(rows),
                rows,
                Stream.of(Beyond.NEW, Beyond.MORE)
                        .flatMap(beyond -> Addition.of(rows, beyond, catalogue).stream())
                        .toList(),
                Cited.sources(
                        findings.profile(),
                        rows.stream()
                                .flatMap(row -> Stream.concat(
                                        Stream.of(row.here()),
                                        row.there().stream().map(Beside::finding)))
                                .toList(),
                        List.of(from.id(), to.id()),
                        List.of()));
    }

    /** A link has no verdict of its own. */
    private static List<Beside> there(
            Findings findings, Crosswalk crosswalk, Instrument from, Requirement requirement) {
        return crosswalk.relations(requirement.id()).stream()
                .map(relation -> new Beside(relation, findings.finding(relation.second())))
                .filter(beside -> Objects.nonNull(beside.finding()))
                .filter(beside -> beside.finding().requirement().instrument().equals(from.id()))
                .toList();
    }

    /** Why nothing of the other treaty corresponds; empty where something does, or nobody has looked. */
    private static List<String> alone(Crosswalk crosswalk, Instrument from, Requirement requirement) {
        return crosswalk.alone(requirement.id()).stream()
                .filter(alone -> alone.against().equals(from.id()))
                .map(Alone::note)
                .toList();
    }

    private static Row row(Findings findings, Finding here, List<Beside> there, List<String> alone, Instrument from) {
        Group group = group(here, there);
        Beyond beyond = Beyond.of(there, !alone.isEmpty() || !there.isEmpty());
        return new Row(
                here,
                group,
                there,
                beyond,
                Stream.concat(alone.stream(), there.stream().flatMap(beside -> beside.compared(beyond)))
                        .distinct()
                        .toList(),
                group.isWork() ? Difference.of(findings.profile(), here, there, from) : List.of(),
                Advice.of(here, findings.catalogue()));
    }

    /** Met there means that all that corresponds and is asked there is met there. */
    private static Group group(Finding here, List<Beside> there) {
        List<Beside> asked = there.stream().filter(Beside::asks).toList();
        boolean metThere = !asked.isEmpty() && asked.stream().allMatch(Beside::fulfilled);
        if (here.word().isGap() && here.isOursAlone()) {
            return Group.OUR_READING;
        }
        return switch (here.word()) {
            case MET, COVERED -> metThere ? Group.MET_IN_BOTH : Group.MET_HERE;
            case CURABLE, PARTIAL, NOT_MET, GAP ->
                metThere ? Group.MET_THERE : there.isEmpty() ? Group.NOTHING_THERE : Group.NOT_MET_THERE;
            case OPEN -> Group.OPEN;
            default -> Group.NOT_ASKED;
        };
    }

    private static Map<Beyond, Counts> countsBeyond(List<Row> rows, Catalogue catalogue) {
        Map<Beyond, Counts> counts = new EnumMap<>(Beyond.class);
        for (Beyond beyond : Beyond.values()) {
            counts.put(
                    beyond,
                    Addition.counts(
                            rows.stream().filter(row -> row.beyond() == beyond).toList(), catalogue));
        }
        return counts;
    }

    private static Map<Group, Count> groups(List<Row> rows) {
        Map<Group, Count> counts = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            List<Row> of = rows.stream().filter(row -> row.group() == group).toList();
            counts.put(
                    group,
                    new Count(
                            of.size(),
                            (int) of.stream().filter(Row::byFormality).count(),
                            (int) of.stream().filter(DeltaReport::isUnverified).count()));
        }
        return counts;
    }

    private static boolean isUnverified(Row row) {
        return !row.here().requirement().confidence().verified()
                || row.there().stream()
                        .anyMatch(beside ->
                                !beside.finding().requirement().confidence().verified());
    }

    /** Whether anybody has laid the two treaties beside each other. */
    public boolean isCompared() {
        return rows.stream().anyMatch(row -> row.beyond() != Beyond.UNCOMPARED);
    }

    /** Of the articles that ask something beyond the other treaty, those that do so in one way. */
    public List<Addition> adds(Beyond beyond) {
        return adds.stream().filter(addition -> addition.beyond() == beyond).toList();
    }

    public List<Row> rows(Group group) {
        return rows.stream().filter(row -> row.group() == group).toList();
    }
}
