package org.accede.report.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.accede.catalogue.Instrument;
import org.accede.paper.Picture;
import org.accede.report.frame.Columns;
import org.accede.report.words.Words;

/** A timeline as a picture, with its days as a table. */
public final class TimelinePicture {

    private static final Columns<Picture.Event> DATA = Columns.<Picture.Event>of()
            .day("Date", 18, event -> Optional.of(event.date()))
            .text("Kind", 22, event -> event.kind().words())
            .head("What", 60, Picture.Event::says);

    private TimelinePicture() {}

    public static Picture of(Timeline timeline, Instrument treaty) {
        String id = "timeline-" + treaty.id();
        String title = treaty.shortTitle() + ": timeline";
        List<Picture.Event> events = timeline.events();
        List<Picture.Event> recent = events.stream()
                .filter(event -> !event.date().isBefore(timeline.begins()))
                .toList();
        // Where all lies in the past, that is what there is to draw.
        List<Picture.Event> drawn = recent.size() > 1 ? recent : events;
        return new Picture.Days(
                id,
                title,
                says(timeline),
                drawn,
                events.stream().filter(event -> !drawn.contains(event)).toList(),
                DATA.table(
                        id + "-data",
                        title,
                        IntStream.range(0, events.size())
                                .mapToObj(i -> DATA.row(id + "-" + i, Map.of(), events.get(i)))
                                .toList()));
    }

    private static String says(Timeline timeline) {
        LocalDate first = timeline.events().get(0).date();
        LocalDate last = timeline.events().get(timeline.events().size() - 1).date();
        return timeline.events().size() + (timeline.events().size() == 1 ? " day" : " days") + ", from "
                + Words.day(first) + " to " + Words.day(last) + ". The table tells them all.";
    }
}
