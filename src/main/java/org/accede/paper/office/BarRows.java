package org.accede.paper.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.paper.Mark;
import org.accede.paper.Picture;

/** Bars as rows below each other, a row without counts before each group if there is more than one. */
final class BarRows {

    /** A longer name does not stand beside a bar in every program; the table below has it whole. */
    private static final int LONGEST = 42;

    /** A row with its bar, or with none for the name of a group. */
    record BarRow(String label, Optional<Picture.Bar> bar) {

        /** As it stands beside the bar. */
        String shortLabel() {
            return Cut.atWord(label, LONGEST);
        }
    }

    private BarRows() {}

    static List<BarRow> of(Picture.Bars bars) {
        boolean grouped =
                bars.bars().stream().map(Picture.Bar::group).distinct().count() > 1;
        List<BarRow> rows = new ArrayList<>();
        String group = "";
        for (Picture.Bar bar : bars.bars()) {
            if (grouped && !bar.group().equals(group)) {
                group = bar.group();
                rows.add(new BarRow(Shown.of(group), Optional.empty()));
            }
            rows.add(new BarRow(Shown.of(bar.label()), Optional.of(bar)));
        }
        return rows;
    }

    /**
     * The same rows in as many charts as it takes for each to fit half a page; a group stays together.
     *
     * @param width of the chart in points
     */
    static List<List<BarRow>> charts(List<BarRow> rows, int width) {
        List<List<BarRow>> groups = new ArrayList<>();
        for (BarRow row : rows) {
            if (groups.isEmpty() || row.bar().isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        List<List<BarRow>> charts = new ArrayList<>();
        for (List<BarRow> group : groups) {
            List<BarRow> longer = new ArrayList<>(charts.isEmpty() ? List.of() : charts.get(charts.size() - 1));
            longer.addAll(group);
            if (!charts.isEmpty() && StackedBars.height(longer, width) <= StackedBars.HIGHEST) {
                charts.set(charts.size() - 1, longer);
            } else {
                charts.add(group);
            }
        }
        return charts;
    }

    static String title(Picture.Bars bars, int chart, int charts) {
        return charts == 1 ? bars.title() : bars.title() + " (" + (chart + 1) + " of " + charts + ")";
    }

    static String[] labels(List<BarRow> rows) {
        return rows.stream().map(BarRow::shortLabel).toArray(String[]::new);
    }

    /** Of one tone; nothing is drawn where a group is named. */
    static Double[] counts(List<BarRow> rows, Mark.Tone tone) {
        return rows.stream()
                .map(row -> row.bar().map(bar -> (double) bar.count(tone)).orElse(0.0))
                .toArray(Double[]::new);
    }

    /** What the labels name. */
    static String names(Picture.Bars bars) {
        return Shown.of(bars.data().columns().get(0).title());
    }

    /** Whether there is anything to draw. */
    static boolean isEmpty(Picture.Bars bars) {
        return bars.bars().isEmpty() || bars.series().isEmpty();
    }
}
