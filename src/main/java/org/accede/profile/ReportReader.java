package org.accede.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads what others said of articles and paragraphs as a whole. */
final class ReportReader {

    private final Catalogue catalogue;
    private final Map<String, Source> sources;
    private final Problems problems;
    private final StatementReader statements;
    private String standing = "";

    ReportReader(Catalogue catalogue, Map<String, Source> sources, Problems problems) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.problems = problems;
        this.statements = new StatementReader(sources, problems, false, Defaults.NONE);
    }

    /** A report that names no source is that of the profile. */
    List<Report> read(Form profile) {
        standing = profile.text("source", "");
        return profile.items("reports").stream()
                .flatMap(node -> report(Form.of(node, problems)).stream())
                .toList();
    }

    /** One for each article or paragraph that it names. */
    private List<Report> report(Form form) {
        Report.Says says = says(form);
        String source = form.text("source", standing);
        if (source.isEmpty()) {
            form.missing("source", "A report is somebody's: name the source that says so.");
        } else if (form.has("source") && !sources.containsKey(source)) {
            problems.unknownName(form.where("source"), "source", source, sources.keySet());
        }
        String date = form.date("date").map(day -> form.text("date")).orElse("");
        List<Provision> provisions = statements.provisions(form);
        String note = form.text("note", "");
        List<Report> reports = new ArrayList<>();
        for (Node named : named(form)) {
            String on = named instanceof Node.Text text ? text.value() : "";
            List<String> requirements =
                    catalogue.meantBy(on).stream().map(Requirement::id).toList();
            if (!(named instanceof Node.Text)) {
                problems.add(
                        named.where(),
                        "an article or a paragraph is expected here, not " + named.kind(),
                        "Write its id, such as \"BC-2\".");
            } else if (on.isBlank()) {
                problems.add(named.where(), "'on' is empty", "Write an article or a paragraph, such as \"BC-2\".");
            } else if (requirements.isEmpty() && catalogue.article(on).isEmpty()) {
                unknown(on, named);
            }
            reports.add(new Report(on, requirements, says, source, date, provisions, note));
        }
        form.done();
        return reports;
    }

    private Report.Says says(Form form) {
        String word = form.text("says", "");
        if (!form.has("says")) {
            form.missing("says", "Write all, partly, none, or listed for a place to look.");
        } else if (!word.isEmpty() && !Worded.ids(Report.Says.class).contains(word)) {
            problems.unknownName(form.where("says"), "word", word, Worded.ids(Report.Says.class));
        }
        return Worded.of(Report.Says.class, word).orElse(Report.Says.LISTED);
    }

    private void unknown(String on, Node named) {
        List<String> ids = Stream.concat(
                        catalogue.articles().stream().map(Article::id),
                        catalogue.articles().stream()
                                .flatMap(article -> article.requirements().stream())
                                .map(Requirement::id))
                .distinct()
                .toList();
        problems.unknownName(named.where(), "article or paragraph", on, ids, "'accede list' shows the articles.");
    }

    private static List<Node> named(Form form) {
        if (!form.has("on")) {
            form.missing("on", "Name an article or a paragraph, such as \"BC-2\", or a list of them.");
        }
        List<Node> named = form.node("on")
                .filter(Node.Text.class::isInstance)
                .map(List::of)
                .orElseGet(() -> form.items("on"));
        if (form.node("on").filter(Node.Items.class::isInstance).isPresent() && named.isEmpty()) {
            form.problems().add(form.where("on"), "'on' is an empty list", "Name an article or a paragraph.");
        }
        return named;
    }
}
