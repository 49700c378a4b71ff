package org.accede.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Confidence;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;

/** Reads the crosswalk and refuses one that names what the catalogue does not have. */
public final class CrosswalkReader {

    private static final List<String> RELATIONS = List.of("equal", "subset", "superset", "intersects", "none");

    private final Catalogue catalogue;
    private final Problems problems = new Problems();
    private final Map<String, List<Relation>> byRequirement = new LinkedHashMap<>();
    private final Map<String, List<Alone>> aloneByRequirement = new LinkedHashMap<>();

    private CrosswalkReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads the files below {@code crosswalk/} of a rules folder; all others are passed over. */
    public static Crosswalk read(Map<String, Node> files, Catalogue catalogue) {
        return new CrosswalkReader(catalogue).crosswalk(files);
    }

    private Crosswalk crosswalk(Map<String, Node> files) {
        List<Crosswalk.Pairing> pairings = new ArrayList<>();
        for (String path : new TreeSet<>(files.keySet())) {
            if (path.startsWith("crosswalk/")) {
                pairings.add(pairing(Form.of(files.get(path), problems)));
            }
        }
        problems.throwIfAny();
        return new Crosswalk(List.copyOf(pairings), byRequirement, aloneByRequirement);
    }

    private Crosswalk.Pairing pairing(Form form) {
        String first = instrument(form, "first");
        String second = instrument(form, "second");
        List<Relation> relations = new ArrayList<>();
        List<Form> none = new ArrayList<>();
        for (Node node : form.items("relations")) {
            Form entry = Form.of(node, problems);
            if (entry.word("relation", RELATIONS, "none").equals("none")) {
                none.add(entry);
            } else {
                relations.add(relation(entry, first, second));
            }
        }
        form.done();
        Set<String> paired = new LinkedHashSet<>();
        for (Relation relation : relations) {
            paired.add(relation.first());
            paired.add(relation.second());
            file(relation);
            file(relation.reversed());
        }
        // What an article stands for is known only when all pairs are.
        List<Alone> alone = none.stream()
                .flatMap(entry -> alone(entry, first, second, paired))
                .toList();
        alone.forEach(one -> aloneByRequirement
                .computeIfAbsent(one.requirement(), id -> new ArrayList<>())
                .add(one));
        return new Crosswalk.Pairing(first, second, List.copyOf(relations), alone);
    }

    private void file(Relation relation) {
        byRequirement.computeIfAbsent(relation.first(), id -> new ArrayList<>()).add(relation);
    }

    private String instrument(Form form, String side) {
        String id = form.text(side);
        if (catalogue.instrument(id).isEmpty()) {
            problems.unknownName(
                    form.where(side),
                    "instrument",
                    id,
                    catalogue.instruments().stream().map(Instrument::id).toList());
        }
        return id;
    }

    private Relation relation(Form form, String firstInstrument, String secondInstrument) {
        String first = requirement(form, "first", firstInstrument);
        String second = requirement(form, "second", secondInstrument);
        Relation.Type type = Relation.Type.valueOf(form.text("relation").toUpperCase(Locale.ROOT));
        Confidence least = Stream.of(first, second)
                .map(this::confidenceOf)
                .max(Confidence::compareTo)
                .orElseThrow();
        Relation relation = new Relation(
                first,
                second,
                type,
                form.text("only-first", ""),
                form.text("only-second", ""),
                form.text("note", ""),
                confidence(form, least));
        checkGaps(form, relation);
        form.done();
        return relation;
    }

    /** A relation that is not equal says what makes the difference, on the side where it lies. */
    private void checkGaps(Form form, Relation relation) {
        boolean firstMore = relation.type() == Relation.Type.SUPERSET || relation.type() == Relation.Type.INTERSECTS;
        boolean secondMore = relation.type() == Relation.Type.SUBSET || relation.type() == Relation.Type.INTERSECTS;
        if (firstMore == relation.onlyFirst().isEmpty()
                || secondMore == relation.onlySecond().isEmpty()) {
            problems.add(
                    form.where(),
                    "'" + relation.type().id() + "' does not fit what is said of either side",
                    "superset has only-first, subset only-second, intersects both, equal neither.");
        }
    }

    private Stream<Alone> alone(Form form, String first, String second, Set<String> paired) {
        String note = form.text("note");
        boolean ofFirst = form.has("first");
        String side = ofFirst ? "first" : "second";
        boolean one = form.node(side).filter(Node.Text.class::isInstance).isPresent();
        List<String> ids = one ? List.of(form.text(side)) : form.texts(side);
        if (ids.isEmpty()) {
            problems.add(
                    form.where(),
                    "'none' says of nothing that it stands alone",
                    "Write first: [ids] or second: [ids].");
        }
        form.has("relation");
        form.has("confidence");
        form.done();
        return ids.stream()
                .flatMap(id -> expanded(form, side, id, ofFirst ? first : second, paired))
                .map(requirement -> new Alone(
                        requirement.id(), ofFirst ? second : first, note, confidence(form, requirement.confidence())));
    }

    /** A requirement; or an article, which stands for those of its paragraphs that no pair names. */
    private Stream<Requirement> expanded(Form form, String side, String id, String instrument, Set<String> paired) {
        if (catalogue
                .article(id)
                .filter(article -> article.instrument().equals(instrument))
                .isPresent()) {
            return catalogue.article(id).stream()
                    .flatMap(article -> article.requirements().stream())
                    .filter(requirement -> requirement.isAssessed() && !paired.contains(requirement.id()));
        }
        requirement(form, side, id, instrument);
        if (paired.contains(id)) {
            problems.add(
                    form.where(side),
                    "'" + id + "' stands alone here and in a pair elsewhere in the file",
                    "Keep one of them.");
        }
        return catalogue.requirement(id).stream();
    }

    private String requirement(Form form, String side, String instrument) {
        return requirement(form, side, form.text(side), instrument);
    }

    private String requirement(Form form, String side, String id, String instrument) {
        if (catalogue
                .requirement(id)
                .filter(r -> r.instrument().equals(instrument))
                .isEmpty()) {
            List<String> ids = catalogue.instrument(instrument).stream()
                    .flatMap(known -> catalogue.articles(known).stream())
                    .map(Article::requirements)
                    .flatMap(List::stream)
                    .map(Requirement::id)
                    .toList();
            problems.unknownName(form.where(side), "requirement of " + instrument, id, ids);
        }
        return id;
    }

    private Confidence confidenceOf(String requirement) {
        return catalogue.requirement(requirement).map(Requirement::confidence).orElse(Confidence.MEMORY_LOW);
    }

    private Confidence confidence(Form form, Confidence otherwise) {
        List<String> words = Stream.of(Confidence.values()).map(Confidence::id).toList();
        String word = form.word("confidence", words, otherwise.id());
        return Confidence.values()[words.indexOf(word)];
    }
}
