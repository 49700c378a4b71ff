package org.accede.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a report is written. */
public enum Format {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    JSON("json"),
    CSV("csv"),
    HTML("html", "htm"),
    XLSX("xlsx"),
    DOCX("docx"),
    /** Dates for a calendar. */
    ICS("ics");

    /** The first one is ours; the others are understood too. */
    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    public String extension() {
        return extensions.get(0);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is of no use on a terminal. */
    public boolean isBinary() {
        return this == XLSX || this == DOCX;
    }

    /** The formats of a report that is no plan. */
    public static final List<Format> ALL_BUT_CALENDAR =
            Arrays.stream(values()).filter(format -> format != ICS).toList();

    /** The formats in which a report can be written. */
    public static List<Format> of(Report report) {
        return report.isPlan() ? List.of(values()) : ALL_BUT_CALENDAR;
    }

    /** A report as a file of this format, without colour. */
    public byte[] write(Report report) {
        return switch (this) {
            case TEXT -> bytes(report.text());
            case MARKDOWN -> bytes(report.markdown());
            case JSON -> report.jsonBytes();
            case CSV -> bytes(report.csv());
            case HTML -> bytes(report.html());
            case XLSX -> report.xlsx();
            case DOCX -> report.docx();
            case ICS -> bytes(report.calendar());
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The format that the name of a file stands for. */
    public static Optional<Format> of(Path file) {
        String extension = extension(file);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** What stands behind the last dot of a name; empty where there is none. */
    public static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
