package org.accede.report;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.accede.paper.CsvWriter;
import org.accede.paper.MarkdownWriter;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.paper.TextWriter;
import org.accede.paper.html.HtmlWriter;
import org.accede.paper.office.DocxWriter;
import org.accede.paper.office.XlsxWriter;

/**
 * A report that can be written in every format. Nothing is written before it is asked for, and the paper is made once for all of them; the same
 * report gives the same bytes.
 */
public final class Report {

    private final Supplier<Paper> paper;
    private final Supplier<Paper> brief;
    private final Consumer<OutputStream> json;
    private final Optional<Supplier<String>> calendar;

    Report(
            Supplier<Paper> paper,
            Supplier<Paper> brief,
            Consumer<OutputStream> json,
            Optional<Supplier<String>> calendar) {
        this.paper = new Once<>(paper);
        this.brief = brief;
        this.json = json;
        this.calendar = calendar;
    }

    /** The same behind a page one, in every format that has pages. */
    Report behind(Supplier<List<Section>> pageOne) {
        return new Report(() -> paper.get().behind(pageOne.get()), brief, json, calendar);
    }

    /** As it is read, whatever the format. */
    public Paper paper() {
        return paper.get();
    }

    /** For a terminal of 80 columns, in short where the report is long; without colour. */
    public String text() {
        return text(false);
    }

    /** @param colour whether titles and verdicts stand out by escape codes of a terminal */
    public String text(boolean colour) {
        return TextWriter.write(brief.get(), colour);
    }

    public String markdown() {
        return MarkdownWriter.write(paper());
    }

    /** A page that needs nothing else. */
    public String html() {
        return HtmlWriter.write(paper());
    }

    /** For programs; a schema says what it holds. */
    public String json() {
        return new String(jsonBytes(), StandardCharsets.UTF_8);
    }

    /** The same as a file has it, in UTF-8. */
    public byte[] jsonBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json(out);
        return out.toByteArray();
    }

    /** The same, part by part: it can be long. The stream is not closed. */
    public void json(OutputStream out) {
        json.accept(out);
    }

    /** The main table of the report. */
    public String csv() {
        return CsvWriter.write(paper());
    }

    /** A workbook with all tables of the report. */
    public byte[] xlsx() {
        return XlsxWriter.write(paper());
    }

    /** A document for a word processor. */
    public byte[] docx() {
        return DocxWriter.write(paper());
    }

    /** Whether it has days that a calendar can hold. */
    public boolean isPlan() {
        return calendar.isPresent();
    }

    /**
     * The days of a plan as a calendar.
     *
     * @throws IllegalStateException if it is no plan
     */
    public String calendar() {
        return calendar.orElseThrow(() -> new IllegalStateException("no plan, and so no calendar"))
                .get();
    }
}
