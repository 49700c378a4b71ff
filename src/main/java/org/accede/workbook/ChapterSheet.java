package org.accede.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.paper.form.FormCell;
import org.accede.paper.form.FormSheet;

/** The questions of a chapter on a sheet. */
final class ChapterSheet {

    private final Plan.Chapter chapter;
    private final Catalogue catalogue;
    private final Rows rows;
    private final Workbook.Elsewhere elsewhere;
    private final CellChoices choices;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<FormSheet.Row> written = new ArrayList<>();
    private int asked;
    private int answered;

    ChapterSheet(Plan.Chapter chapter, Catalogue catalogue, Rows rows, Workbook.Elsewhere elsewhere, String sources) {
        this.chapter = chapter;
        this.catalogue = catalogue;
        this.rows = rows;
        this.elsewhere = elsewhere;
        this.choices = new CellChoices(sources);
    }

    FormSheet form() {
        wide(FormSheet.Kind.TITLE, chapter.title());
        wide(
                FormSheet.Kind.TEXT,
                "Fill in the yellow cells of what you know, and leave empty what you do not know. A provision is 'source: section', one a"
                        + " line; the sheet '" + Layout.START + "' has the sources.");
        written.add(new FormSheet.Row(
                FormSheet.Kind.HEAD,
                Layout.heads(Column.OF_A_QUESTION).stream().map(FormCell::fixed).toList()));
        for (Plan.OfArticle article : chapter.articles()) {
            article.article().ifPresent(of -> wide(FormSheet.Kind.GROUP, title(of)));
            article.topics().forEach((topic, subjects) -> {
                wide(FormSheet.Kind.SUBGROUP, topic.title());
                subjects.forEach(this::row);
            });
        }
        return new FormSheet(chapter.sheet(), false, Layout.columns(Column.OF_A_QUESTION), Layout.FROZEN, written);
    }

    /** What was said of each question, once the sheet is written. */
    Map<String, Said> said() {
        return said;
    }

    StartSheet.Counted counted() {
        return new StartSheet.Counted(chapter.sheet(), chapter.title(), written.size(), asked, answered);
    }

    private static String title(Article article) {
        return "Article " + article.id().substring(article.id().indexOf('-') + 1) + ", " + article.title();
    }

    private void wide(FormSheet.Kind kind, String text) {
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < Layout.FROZEN.columns(); i++) {
            cells.add(FormCell.fixed(i == Layout.FROZEN.columns() - 1 ? text : ""));
        }
        written.add(new FormSheet.Row(kind, cells));
    }

    private void row(Subject.OfTopic subject) {
        Said now = rows.of(subject);
        said.put(subject.id(), now);
        boolean counts = !(subject instanceof Subject.Condition) && subject.nth() == 1;
        String answer = counts && now.in(Column.ANSWER).isEmpty() ? elsewhere.answer(subject) : "";
        if (counts) {
            asked++;
            answered += now.in(Column.ANSWER).isEmpty() && answer.isEmpty() ? 0 : 1;
        }
        List<FormCell> cells = new ArrayList<>();
        cells.add(FormCell.fixed(subject.id()));
        cells.add(FormCell.fixed(!counts ? "" : answer.isEmpty() ? Layout.HERE : Layout.ELSEWHERE));
        cells.add(FormCell.fixed(CellChoices.asks(subject)));
        cells.add(FormCell.fixed(subject.nth() == 1 ? CellChoices.help(subject) : ""));
        for (Column column : Column.OF_A_QUESTION) {
            cells.add(choices.cell(subject, column, now));
        }
        cells.add(FormCell.fixed(
                Stream.of(now.kept(), answer).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"))));
        cells.add(FormCell.fixed(askedBy(subject)));
        written.add(new FormSheet.Row(FormSheet.Kind.ROW, cells));
    }

    private String askedBy(Subject subject) {
        return subject instanceof Subject.Fact
                ? catalogue.readersOf(subject.id()).stream()
                        .map(Requirement::id)
                        .collect(Collectors.joining(", "))
                : "";
    }
}
