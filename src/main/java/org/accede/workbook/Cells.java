package org.accede.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.input.Problems;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;

/** Tells what a row says that the profile does not, and what of it cannot be an answer. */
final class Cells {

    private final Set<String> sources;
    private final Written written;
    private final List<Preview.Problem> problems;

    Cells(JsonText profile, Set<String> added, Written written, List<Preview.Problem> problems) {
        this.sources = new LinkedHashSet<>(
                profile.root().group("sources").map(Group::keys).orElse(List.of()));
        this.sources.addAll(added);
        this.written = written;
        this.problems = problems;
    }

    /** Empty if nobody has filled anything in, or if the profile says the same by now. */
    Optional<Import.Change> change(FilledRows.Filled row, Said profile) {
        Said base = written.rows().getOrDefault(row.subject().id(), Said.nothing());
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            boolean open =
                    row.subject().takes().contains(column) && !base.locked().contains(column);
            String typed = row.said().in(column);
            boolean changed = !typed.equals(base.in(column));
            if (changed && !open) {
                problem(
                        row,
                        column,
                        "the cell is locked, and what it now holds has no place in the profile",
                        "Write '" + base.in(column) + "' as before" + ", or change the profile itself.");
            }
            if (changed && open && profile.locked().contains(column)) {
                problem(
                        row,
                        column,
                        "the profile says something here by now that a row cannot take: " + profile.kept(),
                        "Change the profile itself, and write '" + base.in(column) + "' here as before.");
            }
            boolean untouched = !changed || !open;
            cells.put(
                    column,
                    untouched && profile.locked().contains(column) ? profile.in(column) : plain(column, typed, row));
        }
        Said now = new Said(cells, EnumSet.noneOf(Column.class), "");
        if (row.said().saysTheSame(base) || now.saysTheSame(profile)) {
            return Optional.empty();
        }
        check(row, now, base);
        boolean clash = !profile.saysTheSame(base) || !profile.fixed().equals(base.kept());
        return Optional.of(new Import.Change(
                row, profile, now, preview(clash ? Preview.Kind.CLASH : kind(base, now), row, base, profile, now)));
    }

    private static Preview.Kind kind(Said base, Said now) {
        boolean was = !base.in(Column.ANSWER).isEmpty();
        boolean is = !now.in(Column.ANSWER).isEmpty();
        return base.isEmpty() || is && !was
                ? Preview.Kind.NEW
                : now.isEmpty() || was && !is ? Preview.Kind.TAKEN_BACK : Preview.Kind.CHANGED;
    }

    private static Preview.Change preview(Preview.Kind kind, FilledRows.Filled row, Said base, Said profile, Said now) {
        List<Preview.Cell> differ = new ArrayList<>();
        for (Column column : Column.values()) {
            if (!now.in(column).equals(profile.in(column))) {
                differ.add(new Preview.Cell(
                        row.cell(column), column.title(), base.in(column), profile.in(column), now.in(column)));
            }
        }
        return new Preview.Change(kind, row.subject().id(), CellChoices.asks(row.subject()), row.sheet(), differ);
    }

    /** Words as the profile has them. */
    private static String plain(Column column, String typed, FilledRows.Filled row) {
        boolean word =
                switch (column) {
                    case NOTHING_ELSE, STATE, SAYS, BEYOND -> true;
                    case ANSWER ->
                        row.subject() instanceof Subject.OfTopic
                                ? !(row.subject() instanceof Subject.Fact)
                                : typed.matches("(?i)yes|no");
                    default -> false;
                };
        return word ? typed.toLowerCase(Locale.ROOT) : typed;
    }

    private void check(FilledRows.Filled row, Said now, Said base) {
        if (row.subject() instanceof Subject.Entry entry) {
            entry.kind().fields().forEach(field -> checkWord(row, entry.kind(), field, now, base));
        } else {
            checkAnswer(row, now, base);
        }
        if (!now.in(Column.PROVISION).equals(base.in(Column.PROVISION))) {
            now.in(Column.PROVISION)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> source(row, Column.PROVISION, Provisions.law(line), line));
        }
        if (!now.in(Column.SOURCE).isEmpty() && !now.in(Column.SOURCE).equals(base.in(Column.SOURCE))) {
            source(row, Column.SOURCE, now.in(Column.SOURCE), "");
        }
    }

    private void checkWord(FilledRows.Filled row, Kind kind, Field field, Said now, Said base) {
        String said = now.in(field.column());
        List<String> words = kind.words(field.column());
        boolean isFine = words.isEmpty()
                || said.isEmpty()
                || said.equals(base.in(field.column()))
                || words.contains(said)
                || field.form() == Field.Form.FLAG && said.equals("no");
        if (!isFine) {
            String near = Problems.nearest(said, words)
                    .map(word -> " Did you mean " + word + "?")
                    .orElse("");
            problem(
                    row,
                    field.column(),
                    "'" + said + "' is none of: " + String.join(", ", words),
                    "Write one of these, or leave it empty." + near);
        }
    }

    private void checkAnswer(FilledRows.Filled row, Said now, Said base) {
        String answer = now.in(Column.ANSWER);
        boolean restsOnIt = Column.OF_A_STATEMENT.stream()
                .anyMatch(column -> column != Column.ANSWER && !now.in(column).isEmpty());
        boolean mayBeEmpty = row.subject() instanceof Subject.Looked;
        if (answer.isEmpty() && restsOnIt && !mayBeEmpty) {
            Column filled = Column.OF_A_STATEMENT.stream()
                    .filter(column -> column != Column.ANSWER && !now.in(column).isEmpty())
                    .findFirst()
                    .orElseThrow();
            problem(
                    row,
                    Column.ANSWER,
                    "there is no answer to '" + row.subject().id() + "', and " + row.cell(filled)
                            + " says something of it",
                    "Write the answer, clear the row, or move the text to '" + Column.OPEN.title() + "'.");
        } else if (!answer.isEmpty() && !answer.equals(base.in(Column.ANSWER))) {
            answer(row, answer);
        }
        String nothingElse = now.in(Column.NOTHING_ELSE);
        if (!Set.of("", "yes", "no").contains(nothingElse)) {
            problem(
                    row,
                    Column.NOTHING_ELSE,
                    "'" + nothingElse + "' is neither yes nor empty",
                    "Write yes, or leave it empty.");
        }
    }

    private void answer(FilledRows.Filled row, String answer) {
        if (row.subject() instanceof Subject.Fact fact) {
            Answers.wrong(fact.fact(), answer).ifPresent(wrong -> {
                String expected = Answers.expected(fact.fact());
                String near = Problems.nearest(answer, Answers.words(fact.fact()))
                        .map(word -> " Did you mean " + word + "?")
                        .orElse("");
                problem(row, Column.ANSWER, "'" + answer + "' " + wrong + "; " + expected, near.strip());
            });
        } else if (row.subject() instanceof Subject.Looked
                && !Set.of("yes", "no").contains(answer)) {
            problem(row, Column.ANSWER, "'" + answer + "' is neither yes nor no", "Write yes, no, or leave it empty.");
        } else if (row.subject() instanceof Subject.Condition && !answer.equals("yes")) {
            problem(
                    row,
                    Column.ANSWER,
                    "'" + answer + "' is not yes",
                    "Write yes if the law asks for it, or leave the row empty.");
        }
    }

    private void source(FilledRows.Filled row, Column column, String id, String line) {
        if (!sources.contains(id)) {
            String near = Problems.nearest(id, sources)
                    .map(name -> " Did you mean '" + name + "'?")
                    .orElse("");
            problem(
                    row,
                    column,
                    "there is no source '" + id + "'"
                            + (line.isEmpty() || line.equals(id) ? "" : " (in '" + line + "')"),
                    (column == Column.PROVISION ? "Write 'source: section', one a line, with" : "Write")
                            + (Table.is(written)
                                    ? " the id of a source of the profile."
                                    : " the id of a source of the sheet '" + Layout.START + "', or add it there.")
                            + near);
        }
    }

    private void problem(FilledRows.Filled row, Column column, String wrong, String mend) {
        problems.add(new Preview.Problem(row.sheet(), row.cell(column), wrong, mend));
    }
}
