package org.accede.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** The same as plain text, its lines apart. */
    List<String> lines();

    /** Text in lines of their own; none for an empty cell. */
    record Text(List<String> lines) implements Cell {}

    /** A verdict or a state. */
    record Marked(Mark mark) implements Cell {
        @Override
        public List<String> lines() {
            return List.of(mark.words());
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        @Override
        public List<String> lines() {
            return List.of(date.toString());
        }
    }

    /** A number. */
    record Count(int number) implements Cell {
        @Override
        public List<String> lines() {
            return List.of(Integer.toString(number));
        }
    }

    /** An address of the web, fit for a link in every format; {@link Cell#address} tells it from other text. */
    record Link(String target) implements Cell {

        public Link {
            if (!WebAddress.is(target)) {
                throw new IllegalArgumentException("no address that may be followed");
            }
        }

        @Override
        public List<String> lines() {
            return List.of(target);
        }
    }

    /**
     * How many rows of another table of the paper have certain words in certain columns. A workbook counts anew when somebody fills them in.
     *
     * @param table its id
     * @param where words by the title of the column; no words for a cell that is empty
     * @param number how many there are as the table is written
     */
    record Tally(String table, Map<String, String> where, int number) implements Cell {
        @Override
        public List<String> lines() {
            return List.of(Integer.toString(number));
        }
    }

    Cell EMPTY = new Text(List.of());

    /** A link where the text is an address that may be followed, and else the text. */
    static Cell address(String text) {
        return WebAddress.is(text) ? new Link(text) : text(text);
    }

    static Cell text(String... lines) {
        return text(Arrays.asList(lines));
    }

    /** Blank lines are left out. */
    static Cell text(List<String> lines) {
        return new Text(lines.stream().filter(line -> !line.isBlank()).toList());
    }
}
