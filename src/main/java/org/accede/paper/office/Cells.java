package org.accede.paper.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.accede.paper.Cell;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts values into cells; each look is made once in a workbook. */
final class Cells {

    private static final String DAY = "yyyy-mm-dd";
    private static final String COUNT = "0";

    /** Excel counts days from 1900 and thinks that year had a 29 February. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String OPAQUE = "FF";

    private final XSSFWorkbook book;
    private final SharedTexts texts;
    private final Tallies tallies;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    Cells(Book book, Tallies tallies) {
        this.book = book.inLibrary();
        this.texts = book.texts();
        this.tallies = tallies;
    }

    /** The cell in the look of its column; a mark brings its own colour. */
    void put(Row row, int column, Cell value, Look look) {
        if (value instanceof Cell.Marked marked) {
            Tint tint = Tint.of(marked.mark().tone());
            text(row, column, Shown.of(value), look.filled(tint.light()));
        } else if (value instanceof Cell.Count count) {
            count(row, column, count.number(), look);
        } else if (value instanceof Cell.Tally tally) {
            row.formula(column, style(look.formatted(COUNT)), tallies.formula(tally), tally.number());
        } else if (value instanceof Cell.Day day && !isOutside(day.date())) {
            row.number(column, style(look.formatted(DAY)), DateUtil.getExcelDate(day.date()));
        } else if (value instanceof Cell.Link link) {
            text(row, column, value.lines(), look.asLink());
            row.link(column, link.target());
        } else {
            text(row, column, value.lines(), look);
        }
    }

    void text(Row row, int column, List<String> lines, Look look) {
        CellText text = CellText.of(lines);
        int style = style(look.quoted(text.quoted()));
        if (text.text().isEmpty()) {
            row.empty(column, style);
        } else {
            row.text(column, style, texts.place(text.text()));
        }
    }

    void count(Row row, int column, int number, Look look) {
        row.number(column, style(look.formatted(COUNT)), number);
    }

    private int style(Look look) {
        return styles.computeIfAbsent(look, this::make).getIndex();
    }

    private static boolean isOutside(LocalDate day) {
        return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(look.format().isEmpty() ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        style.setQuotePrefixed(look.quoted());
        XSSFFont font = book.createFont();
        font.setFontName(Book.FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        if (look.linked()) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(colour(Tint.LINK));
        }
        style.setFont(font);
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        if (!look.fill().isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(look.fill()));
        }
        if (look.lined()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            XSSFColor line = colour(Tint.LINE);
            style.setTopBorderColor(line);
            style.setBottomBorderColor(line);
            style.setLeftBorderColor(line);
            style.setRightBorderColor(line);
        }
        return style;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb));
    }
}
