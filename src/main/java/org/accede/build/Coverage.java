package org.accede.build;

import java.util.ArrayList;
import java.util.List;
import org.accede.catalogue.Article;
import org.accede.catalogue.Binding;
import org.accede.catalogue.Requirement;
import org.accede.input.Problem;
import org.accede.input.Where;

/**
 * An article set beside the paragraphs that the map lists for it.
 *
 * @param rows those paragraphs, in the map's order
 */
public record Coverage(Article article, List<MapRow> rows) {

    public static Coverage of(Article article, List<MapRow> map) {
        return new Coverage(
                article,
                map.stream().filter(row -> row.article().equals(article.id())).toList());
    }

    /** How many requirements ask something or describe something. */
    public long encoded() {
        return article.requirements().stream().filter(Requirement::isAssessed).count();
    }

    /** How many only refer to another paragraph. */
    public long links() {
        return article.requirements().stream()
                .filter(requirement -> requirement.binding() == Binding.LINK)
                .count();
    }

    /** What is not accounted for, on either side. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        rows.forEach(row -> problems.addAll(problems(row)));
        for (Requirement requirement : article.requirements()) {
            if (rows.stream().noneMatch(row -> row.holds(requirement.id()))) {
                problems.add(strange("the requirement " + requirement.id()));
            }
        }
        for (Article.AsksNothing nothing : article.asksNothing()) {
            if (rows.stream().noneMatch(row -> row.id().equals(nothing.row()))) {
                problems.add(strange("the row " + nothing.row() + " of asks-nothing"));
            }
        }
        return problems;
    }

    private List<Problem> problems(MapRow row) {
        boolean encoded = article.requirements().stream().anyMatch(requirement -> row.holds(requirement.id()));
        boolean nothing =
                article.asksNothing().stream().anyMatch(asks -> asks.row().equals(row.id()));
        if (encoded && nothing) {
            return List.of(new Problem(
                    row.where(), row.id() + " is encoded and is said to ask nothing", "Take one of the two back."));
        }
        if (!encoded && !nothing) {
            return List.of(new Problem(
                    row.where(),
                    row.id() + " is lost: no requirement, no link, and no reason why it asks nothing",
                    "Add it to the file of " + article.id() + "."));
        }
        return List.of();
    }

    private Problem strange(String what) {
        Where where =
                rows.isEmpty() ? new Where(article.id(), 0, 0) : rows.get(0).where();
        return new Problem(
                where,
                what + " is not in the map",
                "Take its id from the map; for a part of a paragraph add '.' and a name.");
    }
}
