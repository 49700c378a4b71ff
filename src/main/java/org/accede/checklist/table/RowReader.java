package org.accede.checklist.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Due;
import org.accede.catalogue.Stage;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.StepPhase;
import org.accede.checklist.task.SubjectMatter;
import org.accede.checklist.task.TaskKind;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.TimeWindow;
import org.accede.checklist.task.WorkPhase;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.readiness.StatusKind;
import org.accede.readiness.StepName;
import org.accede.verdict.Worded;

/** Reads one row of a table on tasks; one that names several kinds of task makes a row of each. */
final class RowReader {

    private static final Map<String, Due> DUES = words(Stream.of(Due.values()), Due::id);

    private final Problems problems;
    private final Set<String> topics;
    private final List<String> articles;
    private final Map<String, Stage> stages;

    RowReader(Catalogue catalogue, Problems problems) {
        this.problems = problems;
        this.topics = catalogue.topics().keySet();
        this.articles = catalogue.articles().stream().map(Article::id).toList();
        this.stages = catalogue.stages();
    }

    List<OwnerRow> owners(Form form, int place) {
        RowConditions conditions = conditions(form);
        List<Owner> owners = List.copyOf(words(form, "owners", named(Owner.values())));
        if (!form.has("owners")) {
            form.missing("owners", "Write who usually sees to it.");
        }
        return kinds(form).stream()
                .map(kind -> new OwnerRow(place, kind, conditions, owners))
                .toList();
    }

    List<MeaningRow> meanings(Form form, int place) {
        RowConditions conditions = conditions(form);
        WorkPhase work = word(form, "work", named(WorkPhase.values()), WorkPhase.FIND_OUT);
        String title = sentence(form, "title", form.text("title"));
        String basis = sentence(form, "basis", form.text("basis", ""));
        String proof = form.text("proof");
        return kinds(form).stream()
                .map(kind -> new MeaningRow(place, kind, conditions, work, title, basis, proof))
                .toList();
    }

    List<TimeRow> times(Form form, int place) {
        RowConditions conditions = conditions(form);
        TimeWindow window = word(form, "window", named(TimeWindow.values()), TimeWindow.UNDATED);
        String says = sentence(form, "says", form.text("says"));
        if (window == TimeWindow.OWN_LAST_DAY && !conditions.ownLastDay()) {
            problems.add(
                    form.where("window"),
                    "this row also speaks of steps that have no last day of their own",
                    "Add own-last-day: true.");
        }
        return kinds(form).stream()
                .map(kind -> new TimeRow(place, kind, conditions, window, says))
                .toList();
    }

    List<StagesRow> stages(Form form, int place) {
        RowConditions conditions = conditions(form);
        List<Stage> through = List.copyOf(words(form, "stages", stages));
        return kinds(form).stream()
                .map(kind -> new StagesRow(place, kind, conditions, through))
                .toList();
    }

    private Set<TaskKind> kinds(Form form) {
        if (!form.has("kind")) {
            form.missing("kind", "Write the kind of task that the row is about.");
        }
        return words(form, "kind", named(TaskKind.values()));
    }

    private RowConditions conditions(Form form) {
        return new RowConditions(
                words(form, "matter", words(SubjectMatter.named(), SubjectMatter::id)),
                words(form, "reads", words(topics.stream(), Function.identity())),
                words(form, "article", words(articles.stream(), Function.identity())),
                words(form, "step", named(StepName.values())),
                words(form, "phase", named(StepPhase.values())),
                words(form, "state", named(TaskState.values())),
                words(form, "status", named(StatusKind.values())),
                words(form, "due", DUES),
                form.flag("own-last-day", false));
    }

    private String sentence(Form form, String name, String sentence) {
        Slots.in(sentence).stream()
                .filter(slot -> !Slots.NAMES.contains(slot))
                .forEach(slot -> problems.unknownName(form.where(name), "slot", slot, Slots.NAMES));
        return sentence;
    }

    private <T> T word(Form form, String name, Map<String, T> valid, T otherwise) {
        if (!form.has(name)) {
            form.missing(name, "Write one of: " + String.join(", ", valid.keySet()) + ".");
        }
        return valid.getOrDefault(form.word(name, valid.keySet(), ""), otherwise);
    }

    /** One word or several. */
    private <T> Set<T> words(Form form, String name, Map<String, T> valid) {
        Set<T> words = new LinkedHashSet<>();
        for (String text : texts(form, name)) {
            if (valid.containsKey(text)) {
                words.add(valid.get(text));
            } else {
                problems.unknownName(form.where(name), name, text, valid.keySet());
            }
        }
        return words;
    }

    private List<String> texts(Form form, String name) {
        if (form.node(name).filter(Node.Items.class::isInstance).isEmpty()) {
            return form.optionalText(name).stream().toList();
        }
        List<String> texts = form.texts(name);
        if (form.items(name).isEmpty()) {
            problems.add(form.where(name), "'" + name + "' names nothing", "Leave it out, or write what it is.");
        }
        return texts;
    }

    private static <W extends Worded> Map<String, W> named(W[] values) {
        return words(Stream.of(values), Worded::id);
    }

    private static <T> Map<String, T> words(Stream<T> values, Function<T, String> id) {
        Map<String, T> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(id.apply(value), value));
        return words;
    }
}
