package org.accede.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.readiness.Way;

/** Puts together what rules said of each task. It looks up, sorts and numbers; what a task is, and what it needs, the rules have said. */
public final class Writing {

    private final Findings findings;
    private final List<Deed> deeds;
    private final Way way;
    private final Horizon horizon;
    private final Drafts drafts;

    public Writing(Findings findings, Way way, Horizon horizon, List<Deed> deeds, List<DraftText> texts) {
        this.findings = findings;
        this.way = way;
        this.horizon = horizon;
        this.deeds = deeds;
        this.drafts = new Drafts(findings.profile(), texts, deeds);
    }

    /** The checklist, from tasks in the order of the treaty and from all that rules said of them. */
    public Checklist checklist(List<Task> tasks, List<Detail> details) {
        Map<String, Task> byId = tasks.stream()
                .collect(Collectors.toMap(Task::getId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<String, Detail.Meaning> meanings = each(byId, details, Detail.Meaning.class);
        Map<String, Detail.Owned> owners = each(byId, details, Detail.Owned.class);
        Map<String, Detail.InState> states = each(byId, details, Detail.InState.class);
        Map<String, Detail.Timed> times = each(byId, details, Detail.Timed.class);
        List<String> wanted = byId.keySet().stream()
                .sorted(Comparator.comparing(id -> meanings.get(id).work()))
                .toList();
        Order order = new Order(
                wanted,
                details.stream()
                        .filter(Detail.Needs.class::isInstance)
                        .map(Detail.Needs.class::cast)
                        .filter(need -> isDone(states, need.other()) || !isDone(states, need.task()))
                        .toList());
        Map<String, Integer> billArticles = billArticles(order.sorted(), byId);
        Map<String, State> known = new LinkedHashMap<>();
        byId.keySet().forEach(id -> known.put(id, states.get(id).state()));
        List<String> withDeposit = Contents.ofDeposit(deeds, List.copyOf(byId.values()), known);
        List<Action> actions = new ArrayList<>();
        for (String id : order.sorted()) {
            actions.add(action(
                    byId.get(id),
                    actions.size() + 1,
                    billArticles.getOrDefault(byId.get(id).getArticleId(), 0),
                    meanings.get(id),
                    owners.get(id),
                    order.directNeeds(id),
                    id.equals("step:deposited") && known.get(id) != State.DONE
                            ? withDeposit
                            : Contents.of(byId.get(id)),
                    states.get(id),
                    times.get(id)));
        }
        return new Checklist(
                findings.profile(),
                findings.asOf(),
                way.treaty(),
                way,
                horizon,
                actions,
                actions.stream()
                        .flatMap(action -> drafts.of(byId.get(action.id()), action.state()))
                        .toList(),
                findings.catalogueDigest(),
                findings.rulesDigest());
    }

    /** What is done waits for nothing that is not. */
    private static boolean isDone(Map<String, Detail.InState> states, String task) {
        return states.get(task).state() == State.DONE;
    }

    /** Rules say each of these once of each task. */
    private static <T extends Detail> Map<String, T> each(
            Map<String, Task> tasks, List<Detail> details, Class<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        for (Detail detail : details) {
            if (type.isInstance(detail) && found.put(detail.task(), type.cast(detail)) != null) {
                throw new IllegalStateException(
                        "the rules say twice the " + type.getSimpleName() + " of " + detail.task());
            }
        }
        List<String> missing =
                tasks.keySet().stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no rule says the " + type.getSimpleName() + " of " + missing);
        }
        return found;
    }

    /** An article of the treaty makes an article of the bill. */
    private static Map<String, Integer> billArticles(List<String> sorted, Map<String, Task> tasks) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        sorted.stream()
                .map(tasks::get)
                .filter(task -> task.kind().equals("law"))
                .forEach(task -> numbers.putIfAbsent(task.getArticleId(), numbers.size() + 1));
        return numbers;
    }

    private Action action(
            Task task,
            int number,
            int billArticle,
            Detail.Meaning meaning,
            Detail.Owned owned,
            List<String> needs,
            List<String> contents,
            Detail.InState state,
            Detail.Timed timed) {
        boolean law = task.kind().equals("law");
        boolean done = state.state() == State.DONE;
        return new Action(
                task.getId(),
                number,
                meaning.work(),
                law ? billArticle : 0,
                law ? "Article " + billArticle + " of the bill: " + task.getArticleTitle() : "",
                meaning.title(),
                contents,
                Contents.routes(task),
                meaning.basis(),
                owned.owners(),
                needs,
                done ? Optional.<LocalDate>empty() : timed.earliest(),
                done ? Optional.<LocalDate>empty() : timed.planned(),
                done ? Optional.<LocalDate>empty() : timed.latest(),
                done ? "done" : timed.says(),
                state.state(),
                state.because(),
                meaning.proof(),
                List.copyOf(task.requirements()),
                isShared(task)
                        ? List.of()
                        : task.paragraphs().stream()
                                .filter(p -> p.isObligation() && (p.isGap() || p.isCurable()))
                                .map(Paragraph::getId)
                                .toList(),
                isShared(task) ? List.of() : counterparts(task),
                drafts.of(task, state.state()).map(Draft::id).toList(),
                task.requirements().stream().anyMatch(requirement -> !findings.finding(requirement)
                        .requirement()
                        .confidence()
                        .verified()));
    }

    /** A bill, or what is looked up, serves duties that are fulfilled in other tasks. */
    private static boolean isShared(Task task) {
        return task.kind().equals("bill") || task.kind().equals("look-up");
    }

    /** What other treaties ask alike, where it is an obligation. */
    private List<Finding> counterparts(Task task) {
        return task.paragraphs().stream()
                .filter(Paragraph::isWanting)
                .flatMap(p -> p.finding().requirement().counterparts().stream())
                .distinct()
                .map(findings::finding)
                .filter(finding -> finding != null && finding.requirement().isObligation())
                .toList();
    }
}
