package org.accede.checklist.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.ConsentInstrument;
import org.accede.catalogue.Element;
import org.accede.catalogue.ElementName;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Permit;
import org.accede.catalogue.Requirement;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;

/** Reads the draft texts of each treaty, {@code <treaty>/texts.yaml}, and refuses one that belongs to nothing in the treaty. */
public final class DraftTextReader {

    private static final List<String> FORMS =
            Stream.of(DraftForm.values()).map(DraftForm::id).toList();
    private static final List<String> SLOTS = List.of("country", "names", "law");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

    private final Problems problems = new Problems();

    /** What a treaty lets a State file or asks it to notify, with the conditions and elements that can be named there. */
    private final Map<String, Set<String>> known = new LinkedHashMap<>();

    private final Instrument instrument;

    private DraftTextReader(Instrument instrument, Catalogue catalogue) {
        this.instrument = instrument;
        Stream.of(ConsentInstrument.values()).map(ConsentInstrument::id).forEach(this::know);
        for (Requirement requirement : catalogue.requirements()) {
            if (requirement.instrument().equals(instrument.id())) {
                know(requirement.id());
                requirement.permits().stream().filter(Permit::needsFiling).forEach(permit -> permit.names()
                        .forEach(name ->
                                know(permit.article()).add(ElementName.of(name).base())));
                requirement.elements().stream()
                        .map(Element::source)
                        .filter(Element.ByFiling.class::isInstance)
                        .forEach(source -> know(((Element.ByFiling) source).article()));
            }
        }
    }

    private Set<String> know(String id) {
        return known.computeIfAbsent(id, any -> new LinkedHashSet<>());
    }

    /** All texts, treaty by treaty; none for a treaty without such a file. */
    public static List<DraftText> read(Map<String, Node> files, Catalogue catalogue) {
        List<DraftText> texts = new ArrayList<>();
        for (Instrument instrument : catalogue.instruments()) {
            Node file = files.get(instrument.id() + "/texts.yaml");
            if (file != null) {
                texts.addAll(new DraftTextReader(instrument, catalogue).texts(file));
            }
        }
        return List.copyOf(texts);
    }

    private List<DraftText> texts(Node file) {
        Form form = Form.of(file, problems);
        Set<String> ids = new LinkedHashSet<>();
        List<DraftText> texts = new ArrayList<>();
        if (!form.has("texts")) {
            form.missing("texts", "Add it.");
        }
        for (Node item : form.items("texts")) {
            DraftText text = text(Form.of(item, problems));
            if (!text.id().isEmpty() && !ids.add(text.id())) {
                problems.add(item.where(), "the text of '" + text.id() + "' is written twice", "Keep one of them.");
            }
            texts.add(text);
        }
        form.done();
        problems.throwIfAny();
        return texts;
    }

    private DraftText text(Form form) {
        String id = form.text("id");
        if (!known.containsKey(id)) {
            problems.unknownName(form.where("id"), "filing or duty of the treaty", id, known.keySet());
        }
        if (!form.has("as")) {
            form.missing("as", "Write one of: " + String.join(", ", FORMS) + ".");
        }
        if (!form.has("text")) {
            form.missing("text", "Add it.");
        }
        DraftText text = new DraftText(
                id,
                instrument.id(),
                DraftForm.values()[FORMS.indexOf(form.word("as", FORMS, FORMS.get(0)))],
                form.text("title"),
                form.text("basis"),
                form.texts("text"),
                form.textEntries("names"),
                form.text("note", ""));
        if (form.node("text").filter(Node.Items.class::isInstance).isPresent()) {
            slots(text, form);
        }
        form.done();
        return text;
    }

    private void slots(DraftText text, Form form) {
        if (text.text().isEmpty()) {
            problems.add(form.where("text"), "the text of '" + text.id() + "' is empty", "Write its paragraphs.");
        }
        Set<String> used = new LinkedHashSet<>();
        text.text().forEach(paragraph -> SLOT.matcher(paragraph).results().forEach(slot -> used.add(slot.group(1))));
        used.stream()
                .filter(slot -> !SLOTS.contains(slot))
                .forEach(slot -> problems.unknownName(form.where("text"), "slot", slot, SLOTS));
        boolean named = form.node("names")
                .filter(names ->
                        !(names instanceof Node.Fields object && object.fields().isEmpty()))
                .isPresent();
        if (used.contains("names") != named) {
            problems.add(
                    form.where(),
                    "the text of '" + text.id() + "' has "
                            + (named ? "names and no slot for them" : "a slot for names and no names"),
                    "Write both {names} and names, or neither.");
        }
        Set<String> permitted = known.getOrDefault(text.id(), text.names().keySet());
        text.names().keySet().stream()
                .filter(name -> !permitted.contains(name))
                .forEach(name -> problems.unknownName(
                        form.where("names"), "condition or element under " + text.id(), name, permitted));
    }
}
