package org.accede.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.paper.form.FormCell;
import org.accede.paper.form.FormSheet;

/** What of a profile is no answer to a question, on a sheet of its own: a row each, and empty ones for more. */
final class EntrySheet {

    private final String name;
    private final List<Column> columns;
    private final CellChoices choices;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<FormSheet.Row> written = new ArrayList<>();

    private EntrySheet(String name, String sources) {
        this.name = name;
        this.columns = Layout.columnsOf(name);
        this.choices = new CellChoices(sources);
    }

    /** The sheets on standings, filings, reports and agreements. */
    static List<EntrySheet> all(
            List<Instrument> treaties,
            Catalogue catalogue,
            Entries entries,
            Function<String, String> titles,
            String sources) {
        Map<String, EntrySheet> sheets = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            sheets.computeIfAbsent(kind.sheet(), name -> new EntrySheet(name, sources).head());
        }
        EntrySheet standing = sheets.get(Kind.STANDING.sheet());
        catalogue.treatyNames().forEach(treaty -> {
            int there = entries.count(Kind.STANDING, treaty);
            standing.rows(Kind.STANDING, treaty, titles.apply(treaty), there == 0 ? 1 : there + 1, entries);
        });
        EntrySheet filings = sheets.get(Kind.FILING.sheet());
        treaties.forEach(treaty -> {
            filings.wide(FormSheet.Kind.GROUP, treaty.title());
            filings.rows(Kind.LOOKED_UP, treaty.id(), treaty.shortTitle(), 1, entries);
            filings.more(Kind.FILING, treaty.id(), treaty.shortTitle(), entries);
        });
        Stream.of(Kind.REPORT, Kind.AGREEMENT)
                .forEach(kind -> sheets.get(kind.sheet()).more(kind, "", "", entries));
        return List.copyOf(sheets.values());
    }

    FormSheet form() {
        return new FormSheet(name, false, Layout.columns(columns), Layout.FROZEN, written);
    }

    String name() {
        return name;
    }

    /** What was said in each row. */
    Map<String, Said> said() {
        return said;
    }

    private EntrySheet head() {
        wide(FormSheet.Kind.TITLE, name);
        wide(FormSheet.Kind.TEXT, Kind.how(name));
        written.add(new FormSheet.Row(FormSheet.Kind.HEAD, fixed(Layout.heads(columns))));
        return this;
    }

    private void more(Kind kind, String key, String title, Entries entries) {
        rows(kind, key, title, entries.count(kind, key) + kind.empty(), entries);
    }

    private void rows(Kind kind, String key, String title, int many, Entries entries) {
        for (int nth = 1; nth <= many; nth++) {
            row(new Subject.Entry(kind, key, title, nth), entries);
        }
    }

    private void row(Subject.Entry entry, Entries entries) {
        Said now = entries.of(entry);
        said.put(entry.id(), now);
        List<FormCell> cells = new ArrayList<>(fixed(List.of(entry.id(), "", entry.asks(), "")));
        columns.forEach(column -> cells.add(choices.cell(entry, column, now)));
        cells.addAll(fixed(List.of(now.kept(), "")));
        written.add(new FormSheet.Row(FormSheet.Kind.ROW, cells));
    }

    private void wide(FormSheet.Kind kind, String text) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Layout.FROZEN.columns(); i++) {
            cells.add(i == Layout.FROZEN.columns() - 1 ? text : "");
        }
        written.add(new FormSheet.Row(kind, fixed(cells)));
    }

    private static List<FormCell> fixed(Collection<String> texts) {
        return texts.stream().map(FormCell::fixed).toList();
    }
}
