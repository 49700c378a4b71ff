package org.accede.desk.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.checklist.Action;
import org.accede.checklist.Assigned;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.accede.desk.action.Board;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.profile.Bill;
import org.accede.report.checklist.StateMark;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** Makes cards of actions. */
final class TaskCards {

    private static final int MOST_SECTIONS = 4;

    private final Asked asked;
    private final Findings findings;
    private final Board board;
    private final Instrument treaty;
    private final ChecklistPage.Typing typing;
    private final String edited;
    private final Map<String, Action> plain;

    /** The law with each bill of the country, by the ids of their files. */
    private final Map<String, Findings> bills;

    TaskCards(Asked asked, Board board, Instrument treaty, ChecklistPage.Typing typing) {
        this.asked = asked;
        this.findings = asked.dossier().findings();
        this.board = board;
        this.treaty = treaty;
        this.typing = typing;
        this.edited = typing.id().isEmpty() ? asked.one("edit").orElse("") : typing.id();
        this.bills = asked.desk().withEachBill(asked.file(), asked.asOf());
        this.plain = board.plain().actions().stream().collect(Collectors.toMap(Action::id, one -> one));
    }

    TaskCard card(Action action) {
        Assigned assigned = action.assigned();
        List<String> requirements =
                action.work() == WorkPhase.ADOPT ? List.of() : action.origin().requirements();
        List<Finding> own = requirements.stream()
                .map(findings::finding)
                .filter(Objects::nonNull)
                .toList();
        return new TaskCard(
                action.id(),
                Papers.id("task", action.id()),
                assigned.title().isEmpty() ? action.name() : assigned.title(),
                action.name(),
                board.tasks().get(action.id()).isOvertaken(),
                own.isEmpty() ? "" : serves(action),
                provisions(own),
                own.stream()
                        .map(finding -> Shortfall.of(asked.words(), finding))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" ")),
                bills(own),
                Marked.of(StateMark.of(action.state())),
                assigned.status().id(),
                asked.words().say("checklist.state." + assigned.status().id()),
                by(action),
                assigned.daysLate(asked.asOf()),
                action.timing().late(),
                assigned.who(),
                action.owners().stream().map(one -> Words.capital(one.words())).collect(Collectors.joining(", ")),
                assigned.way(),
                assigned.note(),
                action.contents(),
                action.state() == TaskState.DONE ? "" : action.progress().proof(),
                board.checklist().drafts().stream()
                        .filter(draft -> action.texts().contains(draft.id()))
                        .map(TaskCard.Text::of)
                        .toList(),
                action.isDoneByWordAlone(),
                answer(action, own),
                edited.equals(action.id()) ? Optional.of(form(action)) : Optional.empty());
    }

    /**
     * The team's day, or else the one that the rules count for it: none before a day of deposit is planned. One is counted back from the
     * deposit and is the last, another forward from today and is the first, so that one amendment can have two on two lists.
     */
    private String by(Action action) {
        Timing timing = action.timing();
        Optional<LocalDate> team = action.assigned().by();
        if (team.isPresent() || !board.isCounted(asked.asOf())) {
            return team.map(asked.words()::day).orElse("");
        }
        return timing.due()
                .map(day -> asked.words()
                        .say(
                                timing.doneBy().isPresent() ? "checklist.latest" : "checklist.earliest",
                                asked.words().day(day)))
                .orElse("");
    }

    /** All places in the treaties, those of this one first and without its name. */
    private String serves(Action action) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put(treaty.id(), List.of());
        board.tasks().get(action.id()).requirements().stream()
                .map(id -> findings.catalogue().requirement(id).orElseThrow())
                .forEach(one -> places.merge(
                        one.instrument(), List.of(one.pinpoint()), (some, more) -> java.util.stream.Stream.concat(
                                        some.stream(), more.stream())
                                .distinct()
                                .toList()));
        return places.entrySet().stream()
                .filter(place -> !place.getValue().isEmpty())
                .map(place -> (place.getKey().equals(treaty.id())
                                ? ""
                                : findings.catalogue()
                                                .instrument(place.getKey())
                                                .orElseThrow()
                                                .shortTitle()
                                        + " ")
                        + shortened(place.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** "Article 27(4), 27(5)". */
    private static String shortened(List<String> pinpoints) {
        return pinpoints.get(0)
                + pinpoints.stream()
                        .skip(1)
                        .map(one -> ", " + one.replaceFirst("^Article ", ""))
                        .collect(Collectors.joining());
    }

    private String provisions(List<Finding> own) {
        List<String> all = own.stream()
                .map(Finding::requirement)
                .filter(Requirement::isObligation)
                .flatMap(one -> findings.finding(one.id()).citations().stream())
                .distinct()
                .toList();
        String first = Words.citations(
                findings.profile(), all.stream().limit(MOST_SECTIONS).toList());
        return all.size() <= MOST_SECTIONS
                ? first
                : asked.words().say("checklist.sections.more", first, all.size() - MOST_SECTIONS);
    }

    /** What bills beside the profile would make of it, where that is something else. */
    private List<TaskCard.InBill> bills(List<Finding> own) {
        return bills.entrySet().stream()
                .flatMap(bill -> own.stream()
                        .filter(one -> one.requirement().isObligation())
                        .map(one -> bill.getValue().finding(one.requirement().id()))
                        .filter(then ->
                                findings.finding(then.requirement().id()).word() != then.word())
                        .limit(1)
                        .map(then -> new TaskCard.InBill(
                                "/c/" + asked.place().id() + "/" + bill.getKey(),
                                bill(bill.getKey()),
                                Marked.of(then))))
                .toList();
    }

    private String bill(String id) {
        return asked.desk().store().read(id).bill().map(Bill::title).orElse(id);
    }

    /** Where the file would be told that it is done. */
    private String answer(Action action, List<Finding> own) {
        String country = "/c/" + asked.place().id();
        return switch (action.id().substring(0, action.id().indexOf(':') + 1)) {
            case "step:" -> country + "/standing?treaty=" + treaty.id() + "#happened";
            case "filing:" -> country + "/standing?treaty=" + treaty.id() + "#filed";
            case "bill:" -> country + "/bills";
            default ->
                own.stream()
                        .filter(one -> one.word().isGap() || one.word() == Word.OPEN)
                        .findFirst()
                        .or(() -> own.stream().findFirst())
                        .map(one -> country + "/a/" + one.requirement().article() + "#"
                                + Papers.id("p", one.requirement().id()))
                        .orElse("");
        };
    }

    private TaskCard.Form form(Action action) {
        Assigned assigned = action.assigned();
        boolean again = typing.id().equals(action.id());
        Map<String, String> fields = again
                ? typing.fields()
                : Map.of(
                        "state", assigned.status().id(),
                        "by", assigned.by().map(asked.words()::day).orElse(""),
                        "who", assigned.who(),
                        "way", assigned.way(),
                        "note", assigned.note(),
                        "title", assigned.title());
        return new TaskCard.Form(
                fields.getOrDefault("state", ""),
                fields.getOrDefault("by", ""),
                fields.getOrDefault("who", ""),
                fields.getOrDefault("way", ""),
                fields.getOrDefault("note", ""),
                fields.getOrDefault("title", ""),
                plain.get(action.id()).routes().stream()
                        .map(route -> new TaskCard.Way(route.title(), route.how()))
                        .toList(),
                Arrays.stream(Assigned.Status.values())
                        .map(one -> new TaskCard.Status(one.id(), asked.words().say("checklist.state." + one.id())))
                        .toList(),
                again ? typing.wrong() : Map.of());
    }
}
