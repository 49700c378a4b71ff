package org.accede.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.paper.form.FormCell;
import org.accede.paper.form.FormSheet;

/** The questions of a chapter on a sheet. */
final class ChapterSheet {

    private static final FormCell.Choices YES = new FormCell.Choices(List.of("yes"), "", true, "");
    private static final FormCell.Choices YES_OR_NO = new FormCell.Choices(List.of("yes", "no"), "", true, "");

    private final Plan.Chapter chapter;
    private final Catalogue catalogue;
    private final Rows rows;
    private final Workbook.Elsewhere elsewhere;
    private final FormCell.Choices sources;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<FormSheet.Row> written = new ArrayList<>();
    private int asked;
    private int answered;

    ChapterSheet(Plan.Chapter chapter, Catalogue catalogue, Rows rows, Workbook.Elsewhere elsewhere, String sources) {
        this.chapter = chapter;
        this.catalogue = catalogue;
        this.rows = rows;
        this.elsewhere = elsewhere;
        this.sources = new FormCell.Choices(List.of(), sources, false, "");
    }

    FormSheet form() {
        wide(FormSheet.Kind.TITLE, chapter.title());
        wide(
                FormSheet.Kind.TEXT,
                "Fill in the yellow cells of what you know, and leave empty what you do not know. A provision is 'source: section', one a"
                        + " line; the sheet '" + Layout.START + "' has the sources.");
        written.add(new FormSheet.Row(
                FormSheet.Kind.HEAD,
                Layout.heads().stream().map(FormCell::fixed).toList()));
        for (Plan.OfArticle article : chapter.articles()) {
            article.article().ifPresent(of -> wide(FormSheet.Kind.GROUP, title(of)));
            article.topics().forEach((topic, subjects) -> {
                wide(FormSheet.Kind.SUBGROUP, topic.title());
                subjects.forEach(this::row);
            });
        }
        return new FormSheet(chapter.sheet(), false, Layout.columns(), Layout.FROZEN, written);
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

    private void row(Subject subject) {
        Said now = rows.of(subject);
        said.put(subject.id(), now);
        String answer = now.in(Column.ANSWER).isEmpty() ? elsewhere.answer(subject) : "";
        boolean counts = !(subject instanceof Subject.Condition);
        if (counts) {
            asked++;
            answered += now.in(Column.ANSWER).isEmpty() && answer.isEmpty() ? 0 : 1;
        }
        List<FormCell> cells = new ArrayList<>();
        cells.add(FormCell.fixed(subject.id()));
        cells.add(FormCell.fixed(!counts ? "" : answer.isEmpty() ? Layout.HERE : Layout.ELSEWHERE));
        cells.add(FormCell.fixed(asks(subject)));
        cells.add(FormCell.fixed(help(subject)));
        for (Column column : Column.values()) {
            cells.add(cell(subject, column, now));
        }
        cells.add(FormCell.fixed(
                Stream.of(now.kept(), answer).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"))));
        cells.add(FormCell.fixed(askedBy(subject)));
        written.add(new FormSheet.Row(FormSheet.Kind.ROW, cells));
    }

    private FormCell cell(Subject subject, Column column, Said now) {
        if (!subject.takes().contains(column) || now.locked().contains(column)) {
            return FormCell.fixed(now.in(column));
        }
        boolean number = column == Column.ANSWER
                && subject instanceof Subject.Fact fact
                && fact.fact().type() == FactDefinition.Type.NUMBER;
        return new FormCell.Fill(now.in(column), choices(subject, column), number);
    }

    private FormCell.Choices choices(Subject subject, Column column) {
        return switch (column) {
            case ANSWER -> answers(subject);
            case SOURCE -> sources;
            case NOTHING_ELSE -> YES;
            default -> FormCell.Choices.ANY;
        };
    }

    private static FormCell.Choices answers(Subject subject) {
        if (subject instanceof Subject.Fact fact) {
            FactDefinition.Type type = fact.fact().type();
            boolean only = type == FactDefinition.Type.ANSWER || type == FactDefinition.Type.CHOICE;
            String expected = Answers.expected(fact.fact());
            return new FormCell.Choices(
                    Answers.words(fact.fact()),
                    "",
                    only,
                    only ? "" : Character.toUpperCase(expected.charAt(0)) + expected.substring(1) + ".");
        }
        return subject instanceof Subject.Looked ? YES_OR_NO : YES;
    }

    static String asks(Subject subject) {
        Topic topic = subject.topic();
        if (subject instanceof Subject.Fact fact) {
            return fact.fact().asks();
        }
        if (subject instanceof Subject.Looked) {
            return "Has somebody looked for everything that the law asks for beyond these questions?";
        }
        Subject.Condition condition = (Subject.Condition) subject;
        return condition.name().equals(Subject.OTHER)
                ? "Something else that the law asks for: say in the note what it is"
                : "The law asks for: "
                        + topic.conditions().get(condition.name()).asks();
    }

    private static String help(Subject subject) {
        if (subject instanceof Subject.Fact fact) {
            FactDefinition of = fact.fact();
            String how = of.type() == FactDefinition.Type.ANSWER ? "" : Answers.expected(of) + ".";
            return Stream.of(
                            of.help(),
                            how.isEmpty() ? "" : Character.toUpperCase(how.charAt(0)) + how.substring(1),
                            of.kind() == FactDefinition.Kind.JUDGEMENT ? "Signed by: " + of.by() + "." : "")
                    .filter(Objects::nonNull)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" "));
        }
        if (subject instanceof Subject.Looked) {
            return "Until this is yes, nothing can be met: what the law asks for in addition narrows it. Yes also where nothing was found.";
        }
        ConditionDefinition condition = subject.topic().conditions().get(((Subject.Condition) subject).name());
        return condition == null ? "Yes, if no other provision does without it." : condition.help();
    }

    private String askedBy(Subject subject) {
        return subject instanceof Subject.Fact
                ? catalogue.readersOf(subject.id()).stream()
                        .map(Requirement::id)
                        .collect(Collectors.joining(", "))
                : "";
    }
}
