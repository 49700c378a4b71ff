package org.accede.paper.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.accede.paper.form.FilledBook;
import org.accede.paper.form.UnreadableBook;

/**
 * Reads a workbook that somebody has filled in. What it holds besides cells, such as macros, links and pictures, is not looked at, and no
 * formula is worked out. It may come from anywhere: it is read as it passes by, within limits, since a tree of a workbook, as libraries
 * build it, takes fifty times the room of its file.
 */
public final class FormReader {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String MEND =
            "Save it as an Excel workbook (.xlsx), or write the questionnaire again and copy the answers into it.";

    private final Unfolded parts;
    private final Map<String, Relation> relations = new HashMap<>();
    private final List<Named> sheets = new ArrayList<>();
    private boolean since1904;

    private FormReader(Unfolded parts) {
        this.parts = parts;
    }

    /** Another part that the workbook names. */
    private record Relation(String type, String part) {

        boolean is(String what) {
            return type.endsWith("/" + what);
        }
    }

    /** A sheet and what it is called. */
    private record Named(String name, String relation) {}

    /** @throws UnreadableBook if it is none, or one that is too large */
    public static FilledBook read(byte[] file) {
        Unfolded parts = Unfolded.of(file, MEND);
        if (!parts.has(BOOK)) {
            throw new UnreadableBook("the file is no Excel workbook", MEND);
        }
        try {
            return new FormReader(parts).read();
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableBook("the file is damaged, or no Excel workbook", MEND);
        }
    }

    private FilledBook read() throws XMLStreamException {
        try (Pull in = parts.part(RELATIONS)) {
            in.forEach("Relationship", () -> relation(in));
        }
        try (Pull in = parts.part(BOOK)) {
            in.forEach("workbookPr", () -> since1904 = Set.of("1", "true").contains(in.attribute("date1904", "")));
        }
        try (Pull in = parts.part(BOOK)) {
            in.forEach("sheet", () -> sheets.add(new Named(in.attribute("name", ""), in.attribute("id", ""))));
        }
        Texts texts = new Texts();
        SheetReader reader = new SheetReader(shared(texts), days(), since1904, texts);
        Set<String> seen = new HashSet<>();
        List<FilledBook.Sheet> read = new ArrayList<>();
        for (Named sheet : sheets) {
            Relation relation = relations.get(sheet.relation());
            if (relation == null || !seen.add(relation.part())) {
                throw new IllegalArgumentException("a sheet is nowhere, or stands twice");
            }
            if (relation.is("worksheet")) {
                try (Pull in = parts.part(relation.part())) {
                    read.add(new FilledBook.Sheet(sheet.name(), reader.rows(in)));
                }
            }
        }
        return new FilledBook(List.copyOf(read));
    }

    private void relation(Pull in) {
        String target = in.attribute("Target", "");
        relations.put(
                in.attribute("Id", ""),
                new Relation(in.attribute("Type", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target));
    }

    /** The texts that cells share. */
    private List<String> shared(Texts texts) throws XMLStreamException {
        List<String> shared = new ArrayList<>();
        Optional<String> part = part("sharedStrings");
        if (part.isPresent()) {
            try (Pull in = parts.part(part.get())) {
                in.forEach("si", () -> shared.add(texts.of(in, "si")));
            }
        }
        return shared;
    }

    private DayFormats days() throws XMLStreamException {
        DayFormats days = new DayFormats();
        Optional<String> part = part("styles");
        if (part.isPresent()) {
            try (Pull in = parts.part(part.get())) {
                days.read(in);
            }
        }
        return days;
    }

    private Optional<String> part(String type) {
        return relations.values().stream()
                .filter(relation -> relation.is(type))
                .map(Relation::part)
                .findFirst();
    }
}
