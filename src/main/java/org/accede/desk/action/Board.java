package org.accede.desk.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.checklist.Action;
import org.accede.checklist.Assigned;
import org.accede.checklist.Checklist;
import org.accede.desk.store.NotKept;
import org.accede.desk.store.Section;
import org.accede.desk.store.Work;
import org.accede.finding.Findings;
import org.accede.verdict.Worded;

/**
 * What is to be done to join a treaty, with what the team wrote of it in the work file. What several treaties ask alike is one task: what is
 * written of it under one treaty stands under the other too.
 *
 * @param checklist with what the team wrote
 * @param plain the same as the rules made it
 * @param tasks by the ids of the actions
 * @param planned the day of deposit that the team set, whether or not it has passed
 */
public record Board(Checklist checklist, Checklist plain, Map<String, Task> tasks, Optional<LocalDate> planned) {

    private static final String STATUS = "state";
    private static final String BY = "by";
    private static final String WHO = "who";
    private static final String WAY = "way";
    private static final String NOTE = "note";
    private static final String TITLE = "title";
    private static final String SEEN = "seen";
    private static final String DEPOSIT = "deposit";

    /**
     * An action, and what is kept of it.
     *
     * @param key under which that is kept
     * @param requirements of all treaties that it serves
     * @param isOvertaken whether a verdict behind it has changed since the team put it in words of its own
     */
    public record Task(String key, List<String> requirements, boolean isOvertaken) {}

    public static Board of(Desk desk, CountryFile file, Dossier dossier, Instrument treaty) {
        Work work = desk.store().work(file.id());
        Optional<LocalDate> planned = work.get(Section.PLANNED, treaty.id())
                .map(fields -> fields.getOrDefault(DEPOSIT, ""))
                .flatMap(TypedDay::of);
        Checklist plain = dossier.checklist(List.of(treaty.id()), planned.filter(day -> !day.isBefore(dossier.asOf())));
        Joint joint = new Joint(
                desk.once(
                        file,
                        dossier.asOf(),
                        "all treaties",
                        Checklist.class,
                        law -> law.checklist(List.of(), Optional.empty())),
                treaty);
        Map<String, Task> tasks = new LinkedHashMap<>();
        Map<String, Assigned> assigned = new LinkedHashMap<>();
        for (Action action : plain.actions()) {
            Action whole = joint.of(action);
            Map<String, String> kept = work.get(Section.TASKS, whole.id()).orElse(Map.of());
            List<String> requirements = whole.origin().requirements();
            boolean overtaken = !kept.getOrDefault(TITLE, "").isEmpty()
                    && !kept.getOrDefault(SEEN, "").equals(seen(dossier.findings(), requirements));
            tasks.put(action.id(), new Task(whole.id(), requirements, overtaken));
            if (!kept.isEmpty()) {
                assigned.put(action.id(), assigned(kept));
            }
        }
        return new Board(plain.with(assigned), plain, tasks, planned);
    }

    /** Whether days can be counted from a day: of the deposit that is planned, or of the one that bound the State. */
    public boolean isCounted(LocalDate today) {
        return plain.courses().get(0).days().bound()
                || planned.filter(day -> !day.isBefore(today)).isPresent();
    }

    /** The list for all treaties, in which each action of the list for one of them stands. */
    private record Joint(Map<String, Action> byId, List<Action> actions, Instrument treaty) {

        Joint(Checklist all, Instrument treaty) {
            this(
                    all.actions().stream().collect(Collectors.toMap(Action::id, Function.identity())),
                    all.actions(),
                    treaty);
        }

        Action of(Action action) {
            int colon = action.id().indexOf(':');
            String kind = action.id().substring(0, colon + 1);
            String ofTreaty = kind + treaty.id() + "/" + action.id().substring(colon + 1);
            if (byId.containsKey(action.id())) {
                return byId.get(action.id());
            }
            if (byId.containsKey(ofTreaty)) {
                return byId.get(ofTreaty);
            }
            return actions.stream()
                    .filter(one -> one.id().startsWith(kind) && one.treaties().contains(treaty.id()))
                    .filter(one -> !action.origin().requirements().isEmpty()
                            && one.origin()
                                    .requirements()
                                    .containsAll(action.origin().requirements()))
                    .findFirst()
                    .orElse(action);
        }
    }

    private static Assigned assigned(Map<String, String> kept) {
        return new Assigned(
                Worded.of(Assigned.Status.class, kept.getOrDefault(STATUS, "")).orElse(Assigned.Status.TO_DO),
                TypedDay.of(kept.getOrDefault(BY, "")),
                kept.getOrDefault(WHO, ""),
                kept.getOrDefault(WAY, ""),
                kept.getOrDefault(NOTE, ""),
                kept.getOrDefault(TITLE, ""));
    }

    /** The verdicts on some requirements, by which it is seen later whether one has changed. */
    private static String seen(Findings findings, List<String> requirements) {
        return requirements.stream()
                .map(id -> id + " " + findings.finding(id).word().id())
                .collect(Collectors.joining(", "));
    }

    /** What of a form cannot be taken, by its field; nothing if it was kept. */
    public record Wrong(Map<String, String> messages) {

        static final Wrong NOTHING = new Wrong(Map.of());

        public boolean isNothing() {
            return messages.isEmpty();
        }

        private static Wrong of(String field, String message) {
            return new Wrong(Map.of(field, message));
        }
    }

    /** Keeps the planned day of deposit; an empty one takes it away. */
    public static Wrong plan(Desk desk, CountryFile file, Instrument treaty, String typed) {
        if (typed.isBlank()) {
            return keep(desk, file, DEPOSIT, work -> work.without(Section.PLANNED, treaty.id()));
        }
        Optional<LocalDate> day = TypedDay.of(typed);
        if (day.isEmpty()) {
            return Wrong.of(DEPOSIT, "checklist.wrong.day");
        }
        return keep(
                desk,
                file,
                DEPOSIT,
                work -> work.with(
                        Section.PLANNED, treaty.id(), Map.of(DEPOSIT, day.get().toString())));
    }

    /**
     * Keeps what a team writes of an action.
     *
     * @param id of the action
     * @param typed by the names of the form
     * @throws NotThere if there is no such action
     */
    public Wrong assign(Desk desk, CountryFile file, Findings findings, String id, Map<String, String> typed) {
        Task task = Optional.ofNullable(tasks.get(id)).orElseThrow(() -> new NotThere(id));
        Map<String, String> kept = new LinkedHashMap<>();
        Optional<Assigned.Status> status = Worded.of(Assigned.Status.class, typed.getOrDefault(STATUS, ""));
        if (status.isEmpty()) {
            return Wrong.of(STATUS, "checklist.wrong.state");
        }
        String by = typed.getOrDefault(BY, "");
        Optional<LocalDate> day = TypedDay.of(by);
        if (!by.isBlank() && day.isEmpty()) {
            return Wrong.of(BY, "checklist.wrong.day");
        }
        kept.put(STATUS, status.get().id());
        day.ifPresent(one -> kept.put(BY, one.toString()));
        for (String field : List.of(WHO, WAY, NOTE, TITLE)) {
            String text = typed.getOrDefault(field, "").strip();
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        }
        if (kept.containsKey(TITLE)) {
            kept.put(SEEN, seen(findings, task.requirements()));
        }
        boolean isNothing = kept.equals(Map.of(STATUS, Assigned.Status.TO_DO.id()));
        return keep(
                desk,
                file,
                STATUS,
                work -> isNothing
                        ? work.without(Section.TASKS, task.key())
                        : work.with(Section.TASKS, task.key(), kept));
    }

    private static Wrong keep(
            Desk desk, CountryFile file, String field, java.util.function.UnaryOperator<Work> change) {
        try {
            desk.store().work(file.id(), change);
            return Wrong.NOTHING;
        } catch (NotKept e) {
            return Wrong.of(field, "checklist.wrong.disk");
        }
    }
}
