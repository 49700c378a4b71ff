package org.accede.checklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.document.Form;
import org.accede.document.Node;
import org.accede.document.Problems;

/** Reads the draft texts of each treaty, {@code <treaty>/texts.yaml}, and refuses one that belongs to nothing in the catalogue. */
public final class DraftTextReader {

    private static final Set<String> KINDS = Set.of("declaration", "reservation", "notification", "instrument");
    private static final Set<String> INSTRUMENTS = Set.of("accession", "ratification");

    private final Problems problems = new Problems();
    private final Set<String> known = new LinkedHashSet<>(INSTRUMENTS);

    private DraftTextReader(Catalogue catalogue) {
        known.addAll(catalogue.filings());
        for (Requirement requirement : catalogue.requirements()) {
            known.add(requirement.id());
        }
    }

    /** All texts, treaty by treaty; none for a treaty without such a file. */
    public static List<DraftText> read(Map<String, Node> files, Catalogue catalogue) {
        DraftTextReader reader = new DraftTextReader(catalogue);
        List<DraftText> texts = new ArrayList<>();
        for (Instrument instrument : catalogue.instruments()) {
            Node file = files.get(instrument.id() + "/texts.yaml");
            if (file != null) {
                texts.addAll(reader.texts(file, instrument));
            }
        }
        reader.problems.throwIfAny();
        return List.copyOf(texts);
    }

    private List<DraftText> texts(Node file, Instrument instrument) {
        Form form = Form.of(file, problems);
        Set<String> ids = new LinkedHashSet<>();
        List<DraftText> texts = new ArrayList<>();
        for (Node item : form.items("texts")) {
            DraftText text = text(Form.of(item, problems), instrument);
            if (!ids.add(text.id())) {
                problems.add(item.where(), "the text of '" + text.id() + "' is written twice", "Keep one of them.");
            }
            texts.add(text);
        }
        form.done();
        return texts;
    }

    private DraftText text(Form form, Instrument instrument) {
        String id = form.text("id");
        if (!known.contains(id)) {
            problems.unknownName(form.where("id"), "filing or requirement", id, known);
        }
        DraftText text = new DraftText(
                id,
                instrument.id(),
                form.word("as", KINDS, "declaration"),
                form.text("title"),
                form.text("basis"),
                form.texts("text"),
                form.textEntries("names"),
                form.text("note", ""));
        boolean slot = text.text().stream().anyMatch(paragraph -> paragraph.contains("{names}"));
        if (slot == text.names().isEmpty()) {
            problems.add(
                    form.where(),
                    "the text of '" + id + "' has " + (slot ? "a slot for names and no names" : "names and no slot for them"),
                    "Write both {names} and names, or neither.");
        }
        form.done();
        return text;
    }
}
