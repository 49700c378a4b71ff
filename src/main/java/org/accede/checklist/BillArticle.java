package org.accede.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskKind;

/** The article of the bill that makes a change of law. An article of the treaty makes one of the bill. */
public record BillArticle(int number, String title) {

    /** As a heading of what is changed there. */
    public String heading() {
        return "Article " + number + " of the bill: " + title;
    }

    /** By the article of the treaty, in the order of the tasks. */
    static Map<String, BillArticle> of(List<Task> sorted) {
        Map<String, BillArticle> articles = new LinkedHashMap<>();
        sorted.stream()
                .filter(task -> task.kind() == TaskKind.LAW)
                .forEach(task -> articles.computeIfAbsent(
                        task.getArticleId(), id -> new BillArticle(articles.size() + 1, task.getArticleTitle())));
        return articles;
    }
}
