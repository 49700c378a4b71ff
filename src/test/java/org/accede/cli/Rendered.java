package org.accede.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.accede.paper.Csv;
import org.accede.report.Format;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The tables of a report, as somebody reads them who has the file and nothing else.
 *
 * @param rows of all tables, in their order; headings of groups are rows of one cell or with blanks
 */
record Rendered(List<List<String>> rows) {

    static Rendered of(Format format, byte[] bytes) {
        return new Rendered(
                switch (format) {
                    case CSV -> Csv.read(text(bytes));
                    case MARKDOWN -> markdown(text(bytes));
                    case HTML -> html(text(bytes));
                    case XLSX -> workbook(bytes);
                    case DOCX -> document(bytes);
                    default -> throw new IllegalArgumentException(format.name());
                });
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<List<String>> markdown(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ", -1))
                        .map(cell -> cell.replace("<br>", "\n").replaceAll("\\\\(\\p{Punct})", "$1"))
                        .toList())
                .toList();
    }

    private static List<List<String>> html(String page) {
        return Jsoup.parse(page).select("tr").stream()
                .map(row -> row.select("> th, > td").stream().map(Element::text).toList())
                .toList();
    }

    /** As cells show themselves; what a formula would give is not worked out. */
    private static List<List<String>> workbook(byte[] bytes) {
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.forEach(sheet -> sheet.forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                rows.add(cells);
            }));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> document(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getParagraphs().stream()
                                    .map(XWPFParagraph::getText)
                                    .collect(Collectors.joining("\n")))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first words of a column, where a requirement or an action has its id; the mark of unverified text left out. */
    List<String> firstWords(int cells, int column) {
        return rows.stream()
                .filter(row -> row.size() == cells)
                .map(row -> row.get(column).split("\\s", 2)[0].replace("~", ""))
                .toList();
    }

    /** The row whose first cells say this. */
    List<String> row(int cells, String... first) {
        return rows.stream()
                .filter(row ->
                        row.size() == cells && row.subList(0, first.length).equals(Arrays.asList(first)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + Arrays.toString(first)));
    }
}
