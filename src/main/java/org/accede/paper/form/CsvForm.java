package org.accede.paper.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.accede.paper.CsvWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a table that somebody has filled in and saved as CSV, with commas, semicolons or tabs between its cells. All that it holds is text. */
public final class CsvForm {

    private static final int MOST_CELLS = 200_000;
    private static final char[] BETWEEN = {',', ';', '\t'};
    private static final String MEND =
            "Save it as 'CSV UTF-8', or write the questionnaire again and copy the answers into it.";

    private CsvForm() {}

    /**
     * Reads it as a sheet.
     *
     * @param head the title of one of its columns, by which it is known what stands between cells
     * @throws UnreadableBook if it is no such table, or one that is too large
     */
    public static FilledBook.Sheet read(byte[] file, String name, String head) {
        String text = text(file);
        for (char between : BETWEEN) {
            if (rows(text, between, 1).stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> cell.text().equals(head))) {
                return new FilledBook.Sheet(name, rows(text, between, Integer.MAX_VALUE));
            }
        }
        throw new UnreadableBook("no column of its first row is headed '" + head + "'", MEND);
    }

    /** What a text is read as once it was written into such a table. */
    public static String asRead(String text) {
        return FilledBook.tidy(CsvWriter.asSaid(text));
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableBook("its letters are not encoded as UTF-8", MEND);
        }
    }

    private static List<FilledBook.Row> rows(String text, char between, int most) {
        ObjectReader reader = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(between));
        List<FilledBook.Row> rows = new ArrayList<>();
        int cells = 0;
        try (MappingIterator<List<String>> records = reader.readValues(text)) {
            while (rows.size() < most && records.hasNextValue()) {
                FilledBook.Row row = row(rows.size() + 1, records.nextValue());
                cells += row.cells().size();
                if (cells > MOST_CELLS) {
                    throw new UnreadableBook(
                            "the file has more than " + MOST_CELLS + " cells that hold something", MEND);
                }
                rows.add(row);
            }
        } catch (JacksonException e) {
            throw new UnreadableBook(
                    "what stands in quotes does not end, or something follows it, in row " + (rows.size() + 1), MEND);
        }
        return rows;
    }

    private static FilledBook.Row row(int number, List<String> texts) {
        List<FilledBook.Cell> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            String text = asRead(texts.get(column));
            if (!text.isEmpty()) {
                cells.add(new FilledBook.Cell("", column, FilledBook.Kind.TEXT, text));
            }
        }
        return new FilledBook.Row(number, cells);
    }
}
