package org.accede.checklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.ElementName;
import org.accede.profile.Profile;

/** Fills the patterns of a treaty's drafts from a profile; what it does not know stays in square brackets. */
final class Drafts {

    /** All are filled at once, so that nothing in a profile is taken for a slot. */
    private static final Pattern SLOT = Pattern.compile("\\{(country|names|law)}");

    private final Profile profile;
    private final Map<String, DraftText> texts;
    private final List<Deed> deeds;

    /**
     * @param deeds the instruments that the State can deposit
     */
    Drafts(Profile profile, List<DraftText> texts, List<Deed> deeds) {
        this.profile = profile;
        this.texts = texts.stream().collect(Collectors.toMap(DraftText::id, text -> text));
        this.deeds = deeds;
    }

    /** The drafts that go with a task that is not done. */
    Stream<Draft> of(Task task, State state) {
        if (state == State.DONE || state == State.OPTIONAL) {
            return Stream.of();
        }
        return switch (task.kind()) {
            case "filing" -> draft(task.about(), task);
            case "notice", "later" -> task.paragraphs().stream().flatMap(p -> draft(p.getId(), task));
            case "authority" ->
                task.paragraphs().stream().filter(p -> !p.isFulfilled()).flatMap(p -> draft(p.getId(), task));
            case "step" ->
                task.about().equals("deposited")
                        ? deeds.stream().flatMap(deed -> draft(deed.form(), task))
                        : Stream.of();
            default -> Stream.of();
        };
    }

    private Stream<Draft> draft(String id, Task task) {
        DraftText text = texts.get(id);
        if (text == null) {
            return Stream.of();
        }
        String own = task.place()
                .flatMap(FilingPlace::filed)
                .map(filing -> filing.text())
                .orElse("");
        return Stream.of(new Draft(
                id,
                text.as(),
                text.title(),
                text.basis(),
                own.isBlank()
                        ? text.text().stream()
                                .map(paragraph -> filled(paragraph, text, task))
                                .toList()
                        : List.of(own),
                text.note(),
                !own.isBlank()));
    }

    private String filled(String paragraph, DraftText text, Task task) {
        return SLOT.matcher(paragraph)
                .replaceAll(slot -> Matcher.quoteReplacement(
                        switch (slot.group(1)) {
                            case "country" -> profile.name();
                            case "names" -> names(text, task);
                            default -> law(task);
                        }));
    }

    /** What in the law calls for the filing; where nothing is known to, all that may be named, for somebody to choose. */
    private static String names(DraftText text, Task task) {
        Set<String> called = new LinkedHashSet<>();
        task.place().ifPresent(place -> Stream.concat(
                        place.names().stream(), place.filed().stream().flatMap(filing -> filing.covers().stream()))
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

    private static String law(Task task) {
        List<String> law = task.place().map(FilingPlace::law).orElse(List.of());
        return law.isEmpty() ? "[provisions of national law]" : String.join("; ", law);
    }
}
