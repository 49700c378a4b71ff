package org.accede.report.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.accede.catalogue.Instrument;
import org.accede.paper.Cell;
import org.accede.paper.Picture;
import org.accede.paper.Table;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** A timeline as a picture, with its days as a table. */
public final class TimelinePicture {

    private TimelinePicture() {}

    public static Picture of(Timeline timeline, Instrument treaty) {
        String id = "timeline-" + treaty.id();
        String title = treaty.shortTitle() + ": timeline";
        List<Table.Row> rows = new ArrayList<>();
        for (Timeline.Event event : timeline.events()) {
            rows.add(Papers.row(
                    id + "-" + rows.size(),
                    new Cell.Day(event.date()),
                    Cell.text(words(event)),
                    Cell.text(event.says())));
        }
        return new Picture.Days(
                id,
                title,
                says(timeline),
                timeline.events().stream()
                        .map(event -> new Picture.Event(
                                event.date(), Picture.Kind.valueOf(event.kind().name()), event.says()))
                        .toList(),
                new Table(
                        id + "-data",
                        title,
                        List.of(Papers.day("Date", 18), Papers.text("Kind", 22), Papers.head("What", 60)),
                        rows));
    }

    static String words(Timeline.Event event) {
        return switch (event.kind()) {
            case HAPPENED -> "happened";
            case TODAY -> "as of";
            case COMING -> "comes";
            case LAST_DAY -> "last day, included";
            case SUPPOSED -> "if deposited on the day asked about";
        };
    }

    private static String says(Timeline timeline) {
        LocalDate first = timeline.events().get(0).date();
        LocalDate last = timeline.events().get(timeline.events().size() - 1).date();
        return timeline.events().size() + (timeline.events().size() == 1 ? " day" : " days") + ", from "
                + Words.day(first) + " to " + Words.day(last) + ". The table tells them all.";
    }
}
