package org.accede.checklist.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.ConsentInstrument;
import org.accede.catalogue.ElementName;
import org.accede.checklist.task.FilingPlace;
import org.accede.checklist.task.FilingTask;
import org.accede.checklist.task.Paragraph;
import org.accede.checklist.task.StepPhase;
import org.accede.checklist.task.Task;
import org.accede.checklist.task.TaskState;
import org.accede.profile.Profile;

/** Fills the patterns of a treaty's drafts from a profile; what it does not know stays in square brackets. */
public final class Drafts {

    /** All are filled at once, so that nothing in a profile is taken for a slot. */
    private static final Pattern SLOT = Pattern.compile("\\{(country|names|law)}");

    private final Profile profile;
    private final Map<String, DraftText> texts;
    private final List<ConsentInstrument> instruments;

    /**
     * @param texts of the treaty
     * @param instruments that the State can deposit
     */
    public Drafts(Profile profile, List<DraftText> texts, List<ConsentInstrument> instruments) {
        this.profile = profile;
        this.texts = texts.stream().collect(Collectors.toMap(DraftText::id, text -> text));
        this.instruments = instruments;
    }

    /** The drafts that go with a task that is not done. */
    public List<Draft> of(Task task, TaskState state) {
        return state == TaskState.DONE || state == TaskState.OPTIONAL
                ? List.of()
                : ids(task)
                        .filter(texts::containsKey)
                        .map(id -> draft(texts.get(id), place(task)))
                        .toList();
    }

    private Stream<String> ids(Task task) {
        return switch (task.kind()) {
            case FILING -> Stream.of(task.about());
            case NOTICE, TELL, LATER -> task.paragraphs().stream().map(Paragraph::getId);
            case AUTHORITY ->
                task.paragraphs().stream()
                        .filter(p -> !p.isFulfilled() && p.isDueAtDeposit())
                        .map(Paragraph::getId);
            case STEP ->
                task.phase().filter(StepPhase.DEPOSIT::equals).isPresent()
                        ? instruments.stream().map(ConsentInstrument::id)
                        : Stream.of();
            case FACTS, JUDGEMENT, LOOK_UP, WEIGH, LAW, PRACTICE, BILL -> Stream.of();
        };
    }

    private static Optional<FilingPlace> place(Task task) {
        return task instanceof FilingTask filing ? Optional.of(filing.place()) : Optional.empty();
    }

    private Draft draft(DraftText text, Optional<FilingPlace> place) {
        String own =
                place.flatMap(FilingPlace::filed).map(filing -> filing.text()).orElse("");
        return new Draft(
                text.id(),
                text.as(),
                text.title(),
                text.basis(),
                own.isBlank()
                        ? text.text().stream()
                                .map(paragraph -> filled(paragraph, text, place))
                                .toList()
                        : List.of(own),
                text.note(),
                !own.isBlank());
    }

    private String filled(String paragraph, DraftText text, Optional<FilingPlace> place) {
        return SLOT.matcher(paragraph)
                .replaceAll(slot -> Matcher.quoteReplacement(
                        switch (slot.group(1)) {
                            case "country" -> profile.name();
                            case "names" -> names(text, place);
                            default -> law(place);
                        }));
    }

    /** What in the law calls for the filing; where nothing is known to, all that may be named, for somebody to choose. */
    private static String names(DraftText text, Optional<FilingPlace> place) {
        Set<String> called = new LinkedHashSet<>();
        place.ifPresent(filing -> Stream.concat(
                        filing.names().stream(), filing.filed().stream().flatMap(one -> one.covers().stream()))
                .map(name -> ElementName.of(name).base())
                .filter(text.names()::containsKey)
                .forEach(called::add));
        return called.isEmpty()
                ? "[" + String.join(" / ", text.names().values()) + "]"
                : text.names().entrySet().stream()
                        .filter(name -> called.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(", and "));
    }

    private static String law(Optional<FilingPlace> place) {
        List<String> law = place.map(FilingPlace::law).orElse(List.of());
        return law.isEmpty() ? "[provisions of national law]" : String.join("; ", law);
    }
}
