package org.accede.report.frame;

import java.util.List;
import java.util.function.Function;
import org.accede.paper.Mark;
import org.accede.paper.Picture;
import org.accede.report.words.Words;

/** Counts of obligations by what they call for, drawn as stacked bars, with the numbers as a table. */
public final class Bars {

    private static final List<Mark.Tone> SERIES = List.of(Mark.Tone.values());

    private static final String COUNTED = "Obligations";

    private Bars() {}

    /**
     * Makes the picture.
     *
     * @param head what a row of the table of numbers is about
     * @param name of a bar in that table
     */
    public static Picture of(
            String id,
            String title,
            String says,
            String head,
            List<Picture.Bar> bars,
            Function<Picture.Bar, String> name) {
        Columns<Picture.Bar> columns = Columns.<Picture.Bar>of().head(head, 40, name);
        for (Mark.Tone tone : SERIES) {
            columns = columns.count(Words.capital(tone.words()), 12, bar -> bar.count(tone));
        }
        return new Picture.Bars(
                id,
                title,
                says,
                COUNTED,
                SERIES,
                bars,
                columns.table(id + "-data", title, bars, bar -> Papers.id(name.apply(bar))));
    }
}
