package org.accede.report.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.accede.finding.Counts;
import org.accede.paper.Block;
import org.accede.paper.Cell;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.CountWords;

/** What the one treaty asks that the other does not, article by article, and how the law stands on it: what the paper says first. */
final class Adds {

    /** What is seldom there: a column that would hold nothing but zeros is left out. */
    private record Seldom(String title, String label, ToIntFunction<Counts> count) {

        private static final List<Seldom> ALL = List.of(
                new Seldom("Needs a filing", "Filing", Counts::needsFiling),
                new Seldom("Our reading", "Ours", Counts::ourReading),
                new Seldom("Due later or not asked", "Later", counts -> counts.dueLater() + counts.notApplicable()));

        int of(Addition addition) {
            return count.applyAsInt(addition.counts());
        }
    }

    private static final int SHARE = 8;
    private static final int ALWAYS = 4;

    private final DeltaReport report;
    private final DeltaWords words;
    private final Function<Addition, Cell> name;

    private Adds(DeltaReport report, Function<Addition, Cell> name) {
        this.report = report;
        this.words = new DeltaWords(report);
        this.name = name;
    }

    static Section section(DeltaReport report) {
        return new Adds(report, addition -> {
                    List<String> says = new ArrayList<>(List.of(DeltaWords.article(addition)));
                    says.addAll(addition.says());
                    return Cell.text(says);
                })
                .section();
    }

    /** The same with no more than the name of each article. */
    static Section inShort(DeltaReport report) {
        return new Adds(report, addition -> Cell.text(DeltaWords.article(addition))).section();
    }

    /** The same as one sheet. */
    static Table sheet(DeltaReport report) {
        DeltaWords words = new DeltaWords(report);
        return standing(
                        Columns.<Addition>of()
                                .head("Article", 8, addition -> addition.article()
                                        .id())
                                .text("Title", 16, addition -> addition.article()
                                        .title())
                                .text("Asks", 12, addition -> words.title(addition.beyond()))
                                .joined("What the crosswalk says", 16, Addition::says)
                                .joined("Which", 12, Addition::ids),
                        5,
                        Seldom.ALL)
                .table(
                        "adds",
                        "Asked besides",
                        report.adds(),
                        addition -> addition.beyond().id() + " "
                                + addition.article().id());
    }

    private Table table(Beyond beyond, List<Addition> adds) {
        List<Seldom> seldom = Seldom.ALL.stream()
                .filter(one -> adds.stream().anyMatch(addition -> one.of(addition) > 0))
                .toList();
        Table.Column head = Papers.head("Article", 100 - SHARE * (ALWAYS + seldom.size()));
        return standing(Columns.<Addition>of().and(head, name), SHARE, seldom)
                .table("adds-" + beyond.id(), words.title(beyond), adds, addition -> addition.article()
                        .id());
    }

    private static Columns<Addition> standing(Columns<Addition> article, int share, List<Seldom> seldom) {
        Columns<Addition> columns = article.count(
                        "Obligations", share, addition -> addition.counts().obligations())
                .labelled("All")
                .count("Fulfilled", share, addition -> addition.counts().fulfilled())
                .count("Falls short", share, addition -> isShort(addition.counts()))
                .labelled("Short")
                .count("Open now", share, addition -> addition.counts().openNow())
                .labelled("Open");
        for (Seldom one : seldom) {
            columns = columns.count(one.title(), share, one::of).labelled(one.label());
        }
        return columns;
    }

    private static int isShort(Counts counts) {
        return counts.needsChangeOfLaw() + counts.needsPractice();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say(words.standing()));
        blocks.add(Block.say(words.adds()));
        for (Beyond beyond : List.of(Beyond.NEW, Beyond.MORE)) {
            List<Addition> adds = report.adds(beyond);
            if (!adds.isEmpty()) {
                blocks.add(Block.say(
                        (beyond == Beyond.NEW ? "Of those without a counterpart, " : "Of those that ask more, ")
                                + CountWords.of(report.countsBeyond().get(beyond))));
                blocks.add(table(beyond, adds));
            }
        }
        return new Section("adds", 1, words.addsTitle(), blocks);
    }
}
