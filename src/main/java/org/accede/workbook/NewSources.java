package org.accede.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.paper.form.FilledBook;
import org.accede.profile.edit.Group;
import org.accede.text.Visible;

/** The sources that were added on the first sheet. */
final class NewSources {

    private final Group profile;
    private final List<Preview.Problem> problems;

    NewSources(Group profile, List<Preview.Problem> problems) {
        this.profile = profile;
        this.problems = problems;
    }

    /** One that the profile does not have. */
    record Added(String id, int row, Map<String, String> fields) {}

    Map<String, Added> read(FilledBook.Sheet sheet) {
        Map<String, Added> added = new LinkedHashMap<>();
        Optional<FilledBook.Row> head = sheet.rows().stream()
                .filter(row ->
                        row.cells().stream().map(FilledBook.Cell::text).toList().equals(Layout.SOURCE_HEADS))
                .findFirst();
        if (head.isEmpty()) {
            problem(
                    "",
                    "the heads of the sources are not there as they were",
                    "Put them back: " + String.join(", ", Layout.SOURCE_HEADS) + ".");
            return added;
        }
        sheet.rows().stream()
                .filter(row -> row.number() > head.get().number())
                .forEach(row -> row(row, head.get().cells().get(0).column(), added));
        return added;
    }

    private void row(FilledBook.Row row, int first, Map<String, Added> added) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Layout.SOURCE_HEADS.size(); i++) {
            texts.add(row.in(first + i)
                    .map(cell -> FilledRows.text(Layout.START, cell, problems))
                    .orElse(""));
        }
        String id = texts.get(0);
        String cell = FilledRows.address(first, row.number());
        if (id.isEmpty()) {
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                problem(
                        cell,
                        "a source has no id",
                        "Write a short name for it, such as cmca: provisions name it by this.");
            }
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 1; i < Layout.SOURCE_FIELDS.size(); i++) {
            fields.put(Layout.SOURCE_FIELDS.get(i), texts.get(i));
        }
        Optional<Group> there = profile.group("sources").flatMap(sources -> sources.group(id));
        if (there.isPresent()) {
            String title = there.get().text("title");
            String shown = FilledBook.tidy(Visible.inLines(title.replace('\t', ' ')));
            if (!shown.equals(fields.get("title"))) {
                problem(
                        cell,
                        "the profile has another source '" + id + "': " + title,
                        "Give this one another id, and change it in the provisions that name it.");
            }
        } else if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            problem(
                    cell,
                    "'" + id + "' cannot be the id of a source",
                    "Write letters, digits and dashes alone, such as cmca-2018.");
        } else if (added.putIfAbsent(id, new Added(id, row.number(), fields)) != null) {
            problem(cell, "two sources have the id '" + id + "'", "Give one of them another.");
        }
    }

    private void problem(String cell, String wrong, String mend) {
        problems.add(new Preview.Problem(Layout.START, cell, wrong, mend));
    }
}
