package org.accede.paper.office;

import java.util.EnumMap;
import java.util.Map;
import org.accede.paper.form.FormSheet;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook to be filled in look; what is to be filled in is not locked, and what is typed into it stays text. */
final class FormStyles {

    /** What a cell is for. */
    enum Use {
        TITLE(16, true, "", false),
        TEXT(10, false, "", false),
        HEAD(10, true, Tint.HEADER, true),
        GROUP(11, true, Tint.HEADER, true),
        SUBGROUP(10, true, Tint.GROUP, true),
        ROW(10, false, "", true),
        COUNT(10, false, "", true),
        FILL(10, false, Tint.FILL, true),
        FILL_NUMBER(10, false, Tint.FILL, true);

        private final int size;
        private final boolean bold;
        private final String colour;
        private final boolean lined;

        Use(int size, boolean bold, String colour, boolean lined) {
            this.size = size;
            this.bold = bold;
            this.colour = colour;
            this.lined = lined;
        }

        static Use of(FormSheet.Kind kind) {
            return valueOf(kind.name());
        }
    }

    private static final String AS_TYPED = "@";

    private final XSSFWorkbook book;
    private final Map<Use, XSSFCellStyle> made = new EnumMap<>(Use.class);

    FormStyles(XSSFWorkbook book) {
        this.book = book;
    }

    int of(Use use) {
        return made.computeIfAbsent(use, this::make).getIndex();
    }

    private XSSFCellStyle make(Use use) {
        XSSFCellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setLocked(use != Use.FILL && use != Use.FILL_NUMBER);
        if (use == Use.FILL) {
            style.setDataFormat(book.createDataFormat().getFormat(AS_TYPED));
        }
        XSSFFont font = book.createFont();
        font.setFontName(Book.FONT);
        font.setFontHeightInPoints((short) use.size);
        font.setBold(use.bold);
        style.setFont(font);
        if (!use.colour.isEmpty()) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(Cells.colour(use.colour));
        }
        if (use.lined) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(Cells.colour(Tint.LINE));
            style.setBottomBorderColor(Cells.colour(Tint.LINE));
            style.setLeftBorderColor(Cells.colour(Tint.LINE));
            style.setRightBorderColor(Cells.colour(Tint.LINE));
        }
        return style;
    }
}
