package org.accede.paper.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.paper.Mark;
import org.accede.paper.Picture;

/** Counts as charts: as many as it takes for each to fit a page; a group stays together if it can. */
final class BarCharts {

    private BarCharts() {}

    /** Whether there is anything to draw. */
    static boolean isEmpty(Picture.Bars bars) {
        return bars.bars().isEmpty() || bars.series().isEmpty();
    }

    /** A name of a group stands before each bar, since no row of a chart can be a heading. */
    static String name(Picture.Bar bar) {
        return Chart.name(Stream.of(bar.group(), bar.label()));
    }

    /** @param width of the chart in points */
    static List<Chart> of(Picture.Bars bars, int width) {
        List<List<Picture.Bar>> parts = parts(bars.bars(), width);
        List<Chart> charts = new ArrayList<>();
        for (List<Picture.Bar> part : parts) {
            String number = parts.size() == 1 ? "" : " (" + (charts.size() + 1) + " of " + parts.size() + ")";
            charts.add(new Chart(
                    bars.title() + number,
                    bars.says(),
                    part.stream().map(BarCharts::name).toList(),
                    bars.series().stream().map(tone -> stack(tone, part)).toList(),
                    scale(bars)));
        }
        return charts;
    }

    private static Chart.Stack stack(Mark.Tone tone, List<Picture.Bar> part) {
        return new Chart.Stack(
                tone.words(),
                Tint.of(tone),
                true,
                part.stream().map(bar -> (double) bar.count(tone)).toList());
    }

    /** Up to the next five above the longest bar, the same for all parts. */
    private static Chart.Scale scale(Picture.Bars bars) {
        int longest = bars.bars().stream().mapToInt(Picture.Bar::total).max().orElse(0);
        int end = longest / 5 * 5 + 5;
        return new Chart.Scale(0, end, end <= 10 ? 1 : end <= 50 ? 5 : end / 50 * 5 + 5, "0", bars.counted());
    }

    private static List<List<Picture.Bar>> parts(List<Picture.Bar> bars, int width) {
        int most = Chart.most(bars.stream().map(BarCharts::name).toList(), width);
        List<List<Picture.Bar>> parts = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Picture.Bar bar : bars) {
            boolean begins = before.filter(bar.group()::equals).isEmpty();
            before = Optional.of(bar.group());
            long together = begins
                    ? bars.stream()
                            .filter(each -> each.group().equals(bar.group()))
                            .count()
                    : 1;
            if (parts.isEmpty() || parts.get(parts.size() - 1).size() + Math.min(together, most) > most) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(bar);
        }
        return parts;
    }
}
