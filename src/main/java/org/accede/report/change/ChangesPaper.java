package org.accede.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.accede.change.Change;
import org.accede.change.ChangeKind;
import org.accede.change.Changes;
import org.accede.change.Difference;
import org.accede.change.FilingChange;
import org.accede.change.TreatyChange;
import org.accede.finding.Counts;
import org.accede.finding.Findings;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Filter;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** What differs between two states of a law, as it is read: what gets worse first. */
public final class ChangesPaper {

    private static final Columns<Change> CHANGES = Columns.<Change>of()
            .and(
                    Papers.head("Paragraph", 26),
                    change -> Cell.text(
                            change.id(), change.compared().requirement().asks()))
            .mark("Before", 10, change -> Papers.mark(change.compared().before()))
            .mark("After", 10, change -> Papers.mark(change.compared().after()))
            .points("What moves in it", 24, ChangeWords::elements)
            .labelled("moves")
            .points("Because", 30, ChangeWords::because)
            .labelled("because");

    private static final Columns<Change> LINES = Columns.<Change>of()
            .head("Paragraph", 10, Change::id)
            .text(
                    "verdict",
                    10,
                    change -> change.compared().before().word().words() + ", then "
                            + change.compared().after().word().words())
            .text("asks", 30, change -> change.compared().requirement().asks())
            .points("moves", 24, ChangeWords::elements)
            .points("because", 30, ChangeWords::because);

    private static final Columns<Change> FLAT = Columns.<Change>of()
            .head("Paragraph", 10, Change::id)
            .text("Treaty", 10, change -> change.compared().requirement().instrument())
            .text(
                    "Binding",
                    7,
                    change -> change.compared().requirement().binding().words())
            .text("Change", 10, change -> change.kind().words())
            .mark("Before", 7, change -> Papers.mark(change.compared().before()))
            .mark("After", 7, change -> Papers.mark(change.compared().after()))
            .text("Asks", 19, change -> change.compared().requirement().asks())
            .joined("What moves in it", 15, ChangeWords::elements)
            .joined("Because", 15, ChangeWords::because);

    private static final Columns<Difference> DIFFERENCES = Columns.<Difference>of()
            .and(Papers.head("What is said differently", 40), one -> Cell.text(one.asks(), one.id()))
            .text("Before", 15, Difference::before)
            .text("After", 15, Difference::after)
            .joined("Provisions", 30, Difference::citations);

    private static final Columns<TreatyChange> COUNTS = counts();

    private static Columns<TreatyChange> counts() {
        Columns<TreatyChange> columns =
                Columns.<TreatyChange>of().head("Treaty", 20, of -> of.treaty().shortTitle());
        for (Map.Entry<String, ToIntFunction<Counts>> one : ChangeWords.COUNTED.entrySet()) {
            columns = columns.text(
                    Words.capital(one.getKey()),
                    10,
                    of -> ChangeWords.number(
                            one.getValue().applyAsInt(of.countsBefore()),
                            one.getValue().applyAsInt(of.countsAfter())));
        }
        return columns;
    }

    private ChangesPaper() {}

    /** In full. */
    public static Paper of(Changes changes) {
        return paper(changes, CHANGES, true);
    }

    /** For a terminal: each verdict in a few lines. */
    public static Paper inShort(Changes changes) {
        return paper(changes, LINES, false);
    }

    private static Paper paper(Changes changes, Columns<Change> columns, boolean whole) {
        Findings after = changes.after().findings();
        List<String> opening = new ArrayList<>(List.of(ChangeWords.compared(changes)));
        opening.addAll(Papers.opening(changes.profile(), after.asOf()));
        Papers.onEarlierLaw(
                        changes.before().findings().profile(),
                        changes.before().findings().asOf())
                .stream()
                .filter(line -> !opening.contains(line))
                .forEach(opening::add);
        return new Paper(
                "changes",
                ChangeWords.title(changes),
                ChangeWords.title(changes),
                after.asOf(),
                opening,
                Papers.inputs(changes.profile(), after.catalogueDigest(), after.rulesDigest()),
                filters(changes),
                sections(changes, columns, whole),
                List.of(
                        FLAT.table("changes", "Changes", rows(changes.changed(), FLAT)),
                        differences(changes, "differences"),
                        counts(changes, "counts")));
    }

    private static List<Section> sections(Changes changes, Columns<Change> columns, boolean whole) {
        List<Section> sections = new ArrayList<>();
        sections.add(inShort(changes, whole));
        for (ChangeKind kind : ChangeKind.values()) {
            if (kind.isChange() && !changes.of(kind).isEmpty()) {
                sections.add(Papers.section(
                        kind.id(),
                        1,
                        kind.words(),
                        columns.table("kind-" + kind.id(), kind.words(), rows(changes.of(kind), columns))));
            }
        }
        if (whole && !changes.differences().isEmpty()) {
            sections.add(Papers.section(
                    "underneath", 1, "What is said differently", differences(changes, "underneath-differences")));
        }
        return sections;
    }

    private static Section inShort(Changes changes, boolean whole) {
        List<Block> blocks = new ArrayList<>();
        if (changes.isNothing()) {
            blocks.add(Block.say("Nothing differs: every verdict stays, and so does all that it rests on."));
        } else {
            List<String> points = new ArrayList<>(List.of(ChangeWords.counted(changes)));
            changes.treaties().stream()
                    .filter(treaty -> !treaty.isReadinessTheSame())
                    .map(ChangeWords::readiness)
                    .forEach(points::add);
            changes.filings().stream().map(ChangeWords::filing).forEach(points::add);
            if (changes.filings().stream().noneMatch(one -> one.kind() != FilingChange.Kind.FOR_OTHERS)) {
                points.add("No declaration or reservation comes to be needed or falls away.");
            }
            changes.treaties().stream()
                    .map(ChangeWords::counts)
                    .filter(says -> !says.isEmpty())
                    .forEach(points::add);
            blocks.add(new Block.Points(points));
            if (whole) {
                blocks.add(counts(changes, "in-short-counts"));
            }
        }
        return new Section("in-short", 1, "In short", blocks);
    }

    private static List<Table.Row> rows(List<Change> changes, Columns<Change> columns) {
        return changes.stream()
                .map(change -> columns.row(
                        change.id(),
                        Map.of(
                                "kind", change.kind().id(),
                                "treaty", change.compared().requirement().instrument(),
                                "binding",
                                        change.compared()
                                                .requirement()
                                                .binding()
                                                .id()),
                        change))
                .toList();
    }

    private static Table differences(Changes changes, String id) {
        return DIFFERENCES.table(
                id,
                "What is said differently",
                changes.differences(),
                one -> id + "-" + one.kind().id() + "-" + one.id());
    }

    private static Table counts(Changes changes, String id) {
        return COUNTS.table(
                id,
                "Obligations",
                changes.treaties(),
                one -> id + "-" + one.treaty().id());
    }

    private static List<Filter> filters(Changes changes) {
        List<Change> changed = changes.changed();
        return List.of(
                new Filter(
                        "kind",
                        "Change",
                        changed.stream()
                                .map(Change::kind)
                                .distinct()
                                .map(kind -> new Filter.Choice(kind.id(), kind.words()))
                                .toList()),
                new Filter(
                        "treaty",
                        "Treaty",
                        changes.treaties().stream()
                                .map(TreatyChange::treaty)
                                .filter(treaty -> of(changed).anyMatch(instrument -> instrument.equals(treaty.id())))
                                .map(treaty -> new Filter.Choice(treaty.id(), treaty.shortTitle()))
                                .toList()));
    }

    private static Stream<String> of(List<Change> changed) {
        return changed.stream().map(change -> change.compared().requirement().instrument());
    }
}
