package org.accede.paper.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook whose rows and texts are written beside the library, which has all the rest. */
final class Book {

    static final String FONT = "Arial";

    private final XSSFWorkbook book;
    private final SharedTexts texts = new SharedTexts();
    private final List<Rows> sheets = new ArrayList<>();

    Book(XSSFWorkbook book) {
        this.book = book;
        book.getFontAt(0).setFontName(FONT);
        book.getFontAt(0).setFontHeightInPoints((short) 10);
    }

    XSSFWorkbook inLibrary() {
        return book;
    }

    SharedTexts texts() {
        return texts;
    }

    /** A new sheet behind the others. */
    Rows sheet(String name) {
        Rows sheet = new Rows(book.createSheet(name));
        sheets.add(sheet);
        return sheet;
    }

    void write(Entries out) throws IOException {
        sheets.forEach(Rows::measure);
        book.write(out);
        sheets.forEach(sheet -> sheet.into(out));
        out.replace(Entries.name(book.getSharedStringSource().getPackagePart()), texts.part());
    }
}
