package org.accede.concern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;

/** Reads the concerns and refuses one that nobody raised or that is about nothing in the catalogue. */
public final class ConcernReader {

    private static final String FILE = "concerns.yaml";

    private final Catalogue catalogue;
    private final Problems problems = new Problems();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> articlesAndRequirements = new LinkedHashSet<>();

    private ConcernReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Article article : catalogue.articles()) {
            articlesAndRequirements.add(article.id());
            article.requirements().forEach(requirement -> articlesAndRequirements.add(requirement.id()));
        }
    }

    /** The concerns of a rules folder, in the order of the file; none if it has no such file. */
    public static List<Concern> read(Map<String, Node> files, Catalogue catalogue) {
        return files.containsKey(FILE) ? new ConcernReader(catalogue).concerns(files.get(FILE)) : List.of();
    }

    private List<Concern> concerns(Node node) {
        Form form = Form.of(node, problems);
        List<Concern> concerns = new ArrayList<>();
        form.items("concerns").forEach(item -> concerns.add(concern(Form.of(item, problems))));
        form.done();
        problems.throwIfAny();
        return List.copyOf(concerns);
    }

    private Concern concern(Form form) {
        String id = form.text("id");
        if (!ids.add(id)) {
            problems.add(form.where("id"), "the concern '" + id + "' is written twice", "Ids are unique.");
        }
        String instrument = form.text("instrument");
        if (catalogue.instrument(instrument).isEmpty()) {
            problems.unknownName(
                    form.where("instrument"),
                    "instrument",
                    instrument,
                    catalogue.instruments().stream().map(Instrument::id).toList());
        }
        List<Concern.Voice> raised =
                form.items("raised").stream().map(this::voice).toList();
        if (raised.isEmpty()) {
            problems.add(
                    form.where(),
                    "nobody is said to have raised the concern '" + id + "'",
                    "Add raised: [{by: ..., where: ...}].");
        }
        Form answered = form.node("answered")
                .map(node -> Form.of(node, problems))
                .orElseGet(() -> Form.of(nothing(form), problems));
        Concern concern = new Concern(
                id,
                instrument,
                known(form, "about"),
                form.text("says"),
                raised,
                known(answered, "requirements"),
                facts(answered),
                form.items("counter").stream().map(this::counter).toList());
        answered.done();
        form.done();
        return concern;
    }

    private static Node nothing(Form form) {
        return new Node.Fields(form.where(), Map.of());
    }

    private Concern.Voice voice(Node node) {
        Form form = Form.of(node, problems);
        Concern.Voice voice = new Concern.Voice(form.text("by"), form.text("where", ""));
        form.done();
        return voice;
    }

    private Concern.Counter counter(Node node) {
        Form form = Form.of(node, problems);
        Concern.Counter counter = new Concern.Counter(form.text("says"), form.text("by"));
        form.done();
        return counter;
    }

    private List<String> known(Form form, String field) {
        List<String> named = form.texts(field);
        named.stream()
                .filter(id -> !articlesAndRequirements.contains(id))
                .forEach(id ->
                        problems.unknownName(form.where(field), "article or requirement", id, articlesAndRequirements));
        return named;
    }

    private List<String> facts(Form form) {
        List<String> named = form.texts("facts");
        for (String name : named) {
            Pattern pattern = Pattern.compile(Pattern.quote(name).replace("*", "\\E[^/]+\\Q"));
            if (catalogue.facts().keySet().stream()
                    .noneMatch(fact -> pattern.matcher(fact).matches())) {
                problems.unknownName(
                        form.where("facts"), "fact", name, catalogue.facts().keySet());
            }
        }
        return named;
    }
}
