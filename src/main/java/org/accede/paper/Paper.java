package org.accede.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        List<Table> sheets) {

    public Paper {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a paper needs a main sheet: " + id);
        }
    }

    /** The table that holds each row of the report once. */
    public Table main() {
        return sheets.get(0);
    }

    /** The same with other sections, as those in short. */
    public Paper with(List<Section> others) {
        return new Paper(id, title, about, asOf, opening, inputs, filters, others, sheets);
    }
}
