package org.accede.report.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.accede.paper.Cell;
import org.accede.paper.Mark;
import org.accede.paper.Table;

/**
 * What stands in the columns of a table: each title beside what it says of a thing, so that neither can be changed without the other.
 *
 * @param <T> what a row is about
 */
public final class Columns<T> {

    private final List<Table.Column> columns;
    private final List<Function<T, Cell>> cells;

    private Columns(List<Table.Column> columns, List<Function<T, Cell>> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    public static <T> Columns<T> of() {
        return new Columns<>(List.of(), List.of());
    }

    /** One column more. */
    public Columns<T> and(Table.Column column, Function<T, Cell> says) {
        List<Table.Column> allColumns = new ArrayList<>(columns);
        List<Function<T, Cell>> allCells = new ArrayList<>(cells);
        allColumns.add(column);
        allCells.add(says);
        return new Columns<>(allColumns, allCells);
    }

    /** The column that names the row. */
    public Columns<T> head(String title, int share, Function<T, String> says) {
        return and(Papers.head(title, share), says.andThen(Cell::text));
    }

    public Columns<T> text(String title, int share, Function<T, String> says) {
        return and(Papers.text(title, share), says.andThen(Cell::text));
    }

    /** Several lines in each cell. */
    public Columns<T> lines(String title, int share, Function<T, List<String>> says) {
        return and(Papers.text(title, share), says.andThen(Cell::text));
    }

    /** Several lines in each cell, where nothing but a dash tells one from the next. */
    public Columns<T> points(String title, int share, Function<T, List<String>> says) {
        return lines(
                title,
                share,
                says.andThen(points -> points.size() < 2
                        ? points
                        : points.stream().map(point -> "- " + point).toList()));
    }

    /** Several parts in one line. */
    public Columns<T> joined(String title, int share, Function<T, ? extends Collection<String>> says) {
        return and(Papers.text(title, share), thing -> Papers.joined(says.apply(thing)));
    }

    /** An address, which can be followed if it is one of the web. */
    public Columns<T> address(String title, int share, Function<T, String> says) {
        return and(Papers.text(title, share), says.andThen(Cell::address));
    }

    public Columns<T> mark(String title, int share, Function<T, Mark> says) {
        return and(Papers.mark(title, share), thing -> new Cell.Marked(says.apply(thing)));
    }

    public Columns<T> count(String title, int share, ToIntFunction<T> says) {
        return and(Papers.count(title, share), thing -> new Cell.Count(says.applyAsInt(thing)));
    }

    /** A count that follows what is filled in elsewhere. */
    public Columns<T> tally(String title, int share, Function<T, Cell.Tally> says) {
        return and(Papers.count(title, share), says::apply);
    }

    public Columns<T> day(String title, int share, Function<T, Optional<LocalDate>> says) {
        return and(
                Papers.day(title, share),
                thing -> says.apply(thing).map(day -> (Cell) new Cell.Day(day)).orElse(Cell.EMPTY));
    }

    /** Left to the reader to fill in. */
    public Columns<T> fill(String title, int share, String... choices) {
        return and(new Table.Column(title, share, Table.Kind.FILL, List.of(choices)), thing -> Cell.EMPTY);
    }

    /** Left to be filled in, as far as somebody has not done so already. */
    public Columns<T> filled(String title, int share, Function<T, Cell> says, String... choices) {
        return and(new Table.Column(title, share, Table.Kind.FILL, List.of(choices)), says);
    }

    /** The last column, by a shorter title where there is little room. */
    public Columns<T> labelled(String shorter) {
        List<Table.Column> all = new ArrayList<>(columns);
        all.add(all.remove(all.size() - 1).labelled(shorter));
        return new Columns<>(all, cells);
    }

    public Table.Row row(String id, Map<String, String> tags, T thing) {
        return new Table.Row(id, cells.stream().map(cell -> cell.apply(thing)).toList(), tags);
    }

    public Table table(String id, String title, List<Table.Row> rows) {
        return new Table(id, title, columns, rows);
    }

    /** A table of things that no filter chooses by. */
    public Table table(String id, String title, Collection<T> things, Function<T, String> name) {
        return table(
                id,
                title,
                things.stream()
                        .map(thing -> row(name.apply(thing), Map.of(), thing))
                        .toList());
    }
}
