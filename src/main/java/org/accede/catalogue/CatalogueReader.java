package org.accede.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;

/** Reads a catalogue from the trees of its files, and refuses one that does not hold together. */
public final class CatalogueReader {

    private final Problems problems = new Problems();

    /** The treaties that protocols name as theirs, and where. */
    private final Map<String, Where> namedByProtocols = new LinkedHashMap<>();

    private CatalogueReader() {}

    /** Reads the files of a {@code rules} folder: paths below it, with forward slashes, and their contents. */
    public static Catalogue read(Map<String, Node> files) {
        return new CatalogueReader().catalogue(files);
    }

    private Catalogue catalogue(Map<String, Node> files) {
        Map<String, Node> factFiles = new TreeMap<>();
        Map<String, Node> articleFiles = new TreeMap<>();
        List<Instrument> instruments = new ArrayList<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        Map<String, Stage> stages = new LinkedHashMap<>();
        // Only what belongs to the catalogue is asked for: of the built-in files the others need not be read then.
        for (String path : new TreeSet<>(files.keySet())) {
            if (path.startsWith("facts/")) {
                factFiles.put(path, files.get(path));
            } else if (path.endsWith("/instrument.yaml")) {
                instruments.add(instrument(Form.of(files.get(path), problems)));
            } else if (path.contains("/art-")) {
                articleFiles.put(path, files.get(path));
            } else if (path.equals("treaties.yaml")) {
                others.putAll(textsByName(Form.of(files.get(path), problems), "treaties"));
            } else if (path.equals("plan/durations.yaml")) {
                stages.putAll(new StageReader(problems).read(Form.of(files.get(path), problems)));
            }
        }
        Set<String> treaties = instruments.stream().map(Instrument::id).collect(Collectors.toSet());
        namedByProtocols.forEach((name, where) -> {
            if (!treaties.contains(name)) {
                problems.unknownName(where, "treaty", name, treaties);
            }
        });
        problems.throwIfAny();
        instruments.sort(Comparator.comparingInt(Instrument::order).thenComparing(Instrument::id));

        Map<String, Topic> topics = new TopicReader(problems).read(factFiles);
        Map<String, FactDefinition> facts = TopicReader.allFacts(topics);
        Map<String, Instrument> byId = new LinkedHashMap<>();
        Map<String, Article> articles = new LinkedHashMap<>();
        for (Instrument instrument : instruments) {
            byId.put(instrument.id(), instrument);
            ArticleReader reader =
                    new ArticleReader(instrument, new Models(instrument, instruments), topics, facts, problems);
            articleFiles.forEach((path, node) -> {
                if (path.startsWith(instrument.id() + "/")) {
                    Article article = reader.read(Form.of(node, problems));
                    if (articles.put(article.id(), article) != null) {
                        problems.add(
                                node.where(),
                                "the article '" + article.id() + "' is written twice",
                                "Keep one file for it.");
                    }
                }
            });
        }
        problems.throwIfAny();
        return new Catalogue(new Catalogue.Parts(byId, articles, topics, others, stages));
    }

    private Instrument instrument(Form form) {
        Map<String, List<String>> lists = textsByName(form, "lists");
        Instrument instrument = new Instrument(
                form.text("instrument"),
                form.text("prefix"),
                form.integer("order", 0),
                form.text("title"),
                form.text("short"),
                form.text("reference"),
                form.text("depositary"),
                form.date("opened"),
                form.date("in-force"),
                form.textEntries("chapters"),
                lists,
                reviews(form),
                form.textEntries("models"),
                form.flag("invites", false),
                form.optionalText("protocol-to"),
                new JoiningReader(problems).read(form),
                new DoorsReader(problems).read(form),
                new FilingTimeReader(problems).read(form));
        instrument.protocolTo().ifPresent(treaty -> namedByProtocols.put(treaty, form.where("protocol-to")));
        form.done();
        return instrument;
    }

    private Map<String, List<String>> textsByName(Form form, String field) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        form.node(field).ifPresent(node -> {
            Form all = Form.of(node, problems);
            form.entries(field).keySet().forEach(name -> texts.put(name, all.texts(name)));
        });
        return texts;
    }

    private List<Instrument.ReviewOfLaw> reviews(Form form) {
        List<Instrument.ReviewOfLaw> reviews = new ArrayList<>();
        form.entries("reviews").forEach((id, node) -> {
            Form review = Form.of(node, problems);
            reviews.add(new Instrument.ReviewOfLaw(
                    id,
                    review.text("title"),
                    review.integer("from", 0),
                    review.integer("to", 0),
                    review.flag("at-request", false)));
            review.done();
        });
        return reviews;
    }
}
