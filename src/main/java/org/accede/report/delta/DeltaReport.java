package org.accede.report.delta;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.crosswalk.Crosswalk;
import org.accede.crosswalk.Relation;
import org.accede.finding.Cited;
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
 * @param counts how many obligations each group has; every group is there, zero included
 * @param cited the sources that it cites
 */
public record DeltaReport(
        Profile profile,
        LocalDate asOf,
        String catalogueDigest,
        String rulesDigest,
        Instrument from,
        Instrument to,
        Map<Group, Count> counts,
        List<Row> rows,
        List<Source> cited) {

    /** Where an obligation stands; in the order in which people need them. */
    public enum Group implements Worded {
        MET_THERE("met there, needed here"),
        NOTHING_THERE("needed here, nothing corresponds there"),
        NOT_MET_THERE("needed here, and not shown to be met there"),
        OPEN("open"),
        MET_IN_BOTH("met in both"),
        MET_HERE("met here, and not shown to be met there"),
        NOT_ASKED("not asked of this State, or not yet");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

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
     * @param difference why it falls short here, and how the other treaty stands to that; empty where it does not
     */
    public record Row(Finding here, Group group, List<Beside> there, List<String> difference, String step) {

        private boolean byFormality() {
            return here.word() == Word.CURABLE || here.word() == Word.COVERED;
        }
    }

    /** What corresponds in the other treaty, told from the side of the obligation, and its verdict. */
    public record Beside(Relation relation, Finding finding) {

        boolean fulfilled() {
            return finding.word() == Word.MET || finding.word() == Word.COVERED;
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
                .map(finding -> row(findings, finding, there(findings, crosswalk, from, finding.requirement())))
                .toList();
        return new DeltaReport(
                findings.profile(),
                findings.asOf(),
                findings.catalogueDigest(),
                findings.rulesDigest(),
                from,
                to,
                counts(rows),
                rows,
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

    private static Row row(Findings findings, Finding here, List<Beside> there) {
        Group group = group(here.word(), there);
        return new Row(
                here,
                group,
                there,
                group.isWork() ? Difference.of(findings.profile(), here, there) : List.of(),
                Advice.of(here, findings.catalogue()));
    }

    /** Met there means that all that corresponds and is asked there is met there. */
    private static Group group(Word here, List<Beside> there) {
        List<Beside> asked = there.stream().filter(Beside::asks).toList();
        boolean metThere = !asked.isEmpty() && asked.stream().allMatch(Beside::fulfilled);
        return switch (here) {
            case MET, COVERED -> metThere ? Group.MET_IN_BOTH : Group.MET_HERE;
            case CURABLE, PARTIAL, NOT_MET, GAP ->
                metThere ? Group.MET_THERE : there.isEmpty() ? Group.NOTHING_THERE : Group.NOT_MET_THERE;
            case OPEN -> Group.OPEN;
            default -> Group.NOT_ASKED;
        };
    }

    private static Map<Group, Count> counts(List<Row> rows) {
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

    public List<Row> rows(Group group) {
        return rows.stream().filter(row -> row.group() == group).toList();
    }
}
