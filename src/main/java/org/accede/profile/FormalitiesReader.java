package org.accede.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.input.Form;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads what a country has filed, or means to file, under the treaties. */
final class FormalitiesReader {

    private final Catalogue catalogue;
    private final Set<String> sources;
    private final Problems problems;

    FormalitiesReader(Catalogue catalogue, Set<String> sources, Problems problems) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.problems = problems;
    }

    Map<String, Formalities> read(Form form) {
        Map<String, Formalities> formalities = new LinkedHashMap<>();
        form.entries("formalities").forEach((instrument, node) -> {
            if (catalogue.instrument(instrument).isEmpty()) {
                problems.unknownName(node.where(), "instrument", instrument, instrumentIds());
            }
            Form filed = Form.of(node, problems);
            List<Formalities.Filing> list = filed.items("list").stream()
                    .map(filing -> filing(Form.of(filing, problems)))
                    .toList();
            formalities.put(instrument, new Formalities(filed.flag("complete", false), list));
            filed.done();
        });
        return formalities;
    }

    private Set<String> instrumentIds() {
        return catalogue.instruments().stream().map(i -> i.id()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Formalities.Filing filing(Form form) {
        String article = form.text("article");
        Set<String> permitted = catalogue.filings();
        if (!permitted.contains(article) && !form.has("beyondTheText")) {
            problems.unknownName(
                    form.where("article"),
                    "permitted declaration or reservation",
                    article,
                    permitted,
                    "Add \"beyondTheText\": true for one that the treaty does not provide for.");
        }
        form.text("by", "");
        Formalities.Filing filing = new Formalities.Filing(
                article,
                Set.copyOf(form.texts("covers")),
                Worded.of(Formalities.State.class, form.word("state", Worded.ids(Formalities.State.class), ""))
                        .orElse(Formalities.State.PLANNED),
                form.text("text", ""),
                sourceName(form),
                form.flag("beyondTheText", false),
                dateInWords(form, "date"),
                form.items("objections").stream()
                        .map(objection -> objection(Form.of(objection, problems)))
                        .toList());
        form.text("note", "");
        form.done();
        return filing;
    }

    private Formalities.Objection objection(Form form) {
        String by = form.text("by");
        Formalities.Objection objection = new Formalities.Objection(by, dateInWords(form, "date"), sourceName(form));
        form.done();
        return objection;
    }

    /** A date as it is written, as precise as it is known; empty if it is not said. */
    private static String dateInWords(Form form, String name) {
        return form.date(name).map(first -> form.text(name)).orElse("");
    }

    private String sourceName(Form form) {
        Optional<String> name = form.optionalText("source");
        name.filter(source -> !sources.contains(source))
                .ifPresent(source -> problems.unknownName(form.where("source"), "source", source, sources));
        return name.orElse("");
    }
}
