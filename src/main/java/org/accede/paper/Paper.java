package org.accede.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as people read it.
 *
 * @param id kind of report, such as gap or checklist
 * @param about the country and what was asked, for a file's properties
 * @param opening what has to be said before anything else, a sentence or two each
 * @param inputs digests of what went in, by name
 * @param filters by which rows can be chosen, in the order in which they are offered
 * @param sections in reading order
 * @param sheets the same rows as flat tables, the main one first: for a spreadsheet or CSV
 * @param front how many of the sections stand before any table of contents: page one, and what may not wait
 */
public record Paper(
        String id,
        String title,
        String about,
        LocalDate asOf,
        List<String> opening,
        Map<String, String> inputs,
        List<Filter> filters,
        List<Section> sections,
        List<Table> sheets,
        int front) {

    public Paper {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a paper needs a main sheet: " + id);
        }
    }

    /** One without a page one of its own. */
    public Paper(
            String id,
            String title,
            String about,
            LocalDate asOf,
            List<String> opening,
            Map<String, String> inputs,
            List<Filter> filters,
            List<Section> sections,
            List<Table> sheets) {
        this(id, title, about, asOf, opening, inputs, filters, sections, sheets, 0);
    }

    /** What a reader is told below the title, where it says more than that. */
    public Optional<String> subtitle() {
        return Optional.of(about).filter(text -> !text.equals(title));
    }

    /** The table that holds each row of the report once. */
    public Table main() {
        return sheets.get(0);
    }

    /** The same with other sections, as those in short. */
    public Paper with(List<Section> others) {
        return new Paper(id, title, about, asOf, opening, inputs, filters, others, sheets, front);
    }

    /** The same behind a page one. */
    public Paper behind(List<Section> pageOne) {
        List<Section> all = new ArrayList<>(pageOne);
        all.addAll(sections);
        return new Paper(id, title, about, asOf, opening, inputs, filters, all, sheets, front + pageOne.size());
    }
}
