package org.accede.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.input.Form;
import org.accede.input.Node;
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
            formalities.put(instrument, complete(filed, instrument, list));
            filed.done();
        });
        return formalities;
    }

    /** All was looked up, or nothing but what is filed under some articles. */
    private Formalities complete(Form form, String instrument, List<Formalities.Filing> list) {
        if (form.node("complete").filter(Node.Items.class::isInstance).isEmpty()) {
            return new Formalities(form.flag("complete", false), list);
        }
        Set<String> under = new LinkedHashSet<>(form.texts("complete"));
        Set<String> known = catalogue.articles().stream()
                .filter(article -> article.instrument().equals(instrument))
                .map(Article::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        catalogue.filings().stream()
                .filter(filing -> known.stream().anyMatch(article -> filing.startsWith(article + ".")))
                .toList()
                .forEach(known::add);
        under.stream()
                .filter(article -> !known.contains(article))
                .forEach(article -> problems.unknownName(
                        form.where("complete"),
                        "article",
                        article,
                        known,
                        "Write articles of this treaty, such as "
                                + known.iterator().next() + ", or true for all of them."));
        return new Formalities(false, under, list);
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
        boolean coverageKnown =
                form.node("covers").filter(Node.Text.class::isInstance).isEmpty();
        if (!coverageKnown && !form.text("covers").equals("unknown")) {
            problems.unknownName(
                    form.where("covers"),
                    "coverage",
                    form.text("covers"),
                    Set.of("unknown"),
                    "Write a list of names, or \"unknown\".");
        }
        Formalities.State state = Worded.of(
                        Formalities.State.class, form.word("state", Worded.ids(Formalities.State.class), ""))
                .orElse(Formalities.State.PLANNED);
        if (!coverageKnown && state == Formalities.State.PLANNED) {
            problems.add(
                    form.where("covers"),
                    "a filing that is only planned covers what the State means it to cover",
                    "Name it, leave 'covers' out for all that the article permits, or write \"state\": \"made\".");
        }
        Formalities.Filing filing = new Formalities.Filing(
                article,
                coverageKnown ? Set.copyOf(form.texts("covers")) : Set.of(),
                coverageKnown,
                state,
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
