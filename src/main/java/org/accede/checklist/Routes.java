package org.accede.checklist;

import java.util.List;
import java.util.stream.Stream;
import org.accede.checklist.Action.Route;
import org.accede.checklist.task.FilingTask;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.Task;
import org.accede.finding.Formality;

/** Where a gap can be closed in two ways, by law or by a filing, both; the State chooses. */
final class Routes {

    private Routes() {}

    static List<Route> of(Task task) {
        List<Paragraph> curable =
                task.paragraphs().stream().filter(Paragraph::isCurable).toList();
        return task instanceof FilingTask filing && !curable.isEmpty()
                ? List.of(
                        new Route("Amend the law", String.join("; ", amendments(curable))),
                        new Route("File: " + filing.subject(), how(filing, curable)))
                : List.of();
    }

    private static List<String> amendments(List<Paragraph> curable) {
        return curable.stream()
                .flatMap(p -> Stream.concat(
                        p.finding().missing().stream().map(element -> "cover " + element + place(p)),
                        p.finding().narrowedBy().stream()
                                .map(condition -> "ask no longer for: " + condition + place(p))))
                .distinct()
                .toList();
    }

    private static String place(Paragraph paragraph) {
        return " (" + paragraph.finding().requirement().pinpoint() + ")";
    }

    private static String how(FilingTask filing, List<Paragraph> curable) {
        List<String> besides = curable.stream()
                .flatMap(p -> p.getFormalities().stream())
                .filter(one -> one.canStillBeMade() && !one.article().equals(filing.about()))
                .map(Formality::article)
                .distinct()
                .toList();
        return "under " + filing.pinpoints() + ", when signing or depositing; the law stays as it is"
                + (besides.isEmpty() ? "" : "; the verdict turns on " + String.join(", ", besides) + " too");
    }
}
