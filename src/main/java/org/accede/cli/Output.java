package org.accede.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.accede.paper.CsvWriter;
import org.accede.paper.MarkdownWriter;
import org.accede.paper.Paper;

/**
 * A report that can be written in every format.
 *
 * @param text for a terminal, with colour or without
 * @param calendar its dates, if it is a plan
 */
record Output(
        Supplier<Paper> paper,
        Function<Boolean, String> text,
        Supplier<byte[]> json,
        Optional<Supplier<String>> calendar) {

    Output(Supplier<Paper> paper, Function<Boolean, String> text, Supplier<byte[]> json) {
        this(paper, text, json, Optional.empty());
    }

    /** The formats of a report that is no plan. */
    static final List<Format> ALL_BUT_CALENDAR = Arrays.stream(Format.values())
            .filter(format -> format != Format.ICS)
            .toList();

    /** The formats in which it can be written. */
    List<Format> formats() {
        return calendar.isPresent() ? List.of(Format.values()) : ALL_BUT_CALENDAR;
    }

    /** As a file of that format, without colour. */
    byte[] in(Format format) {
        return switch (format) {
            case TEXT -> bytes(text.apply(false));
            case MARKDOWN -> bytes(MarkdownWriter.write(paper.get()));
            case JSON -> json.get();
            case CSV -> bytes(CsvWriter.write(paper.get()));
            case HTML -> bytes(org.accede.paper.html.HtmlWriter.write(paper.get()));
            case XLSX -> org.accede.paper.office.XlsxWriter.write(paper.get());
            case DOCX -> org.accede.paper.office.DocxWriter.write(paper.get());
            case ICS -> bytes(calendar.orElseThrow().get());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
