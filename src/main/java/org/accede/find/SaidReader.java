package org.accede.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;

/** Reads what people call things, and refuses what leads to nothing in the catalogue. */
public final class SaidReader {

    private static final String FILE = "find.yaml";

    private final Catalogue catalogue;
    private final Problems problems = new Problems();
    private final Map<List<String>, String> seen = new HashMap<>();

    private SaidReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The entries of a rules folder, in the order of the file; none if it has no such file. */
    public static List<Said> read(Map<String, Node> files, Catalogue catalogue) {
        return files.containsKey(FILE) ? new SaidReader(catalogue).entries(files.get(FILE)) : List.of();
    }

    private List<Said> entries(Node node) {
        Form form = Form.of(node, problems);
        List<Said> entries = new ArrayList<>();
        form.items("find").forEach(item -> entries.add(entry(Form.of(item, problems))));
        form.done();
        problems.throwIfAny();
        return List.copyOf(entries);
    }

    private Said entry(Form form) {
        Said said = new Said(form.texts("words"), form.texts("leads-to"));
        if (said.words().isEmpty() || said.leadsTo().isEmpty()) {
            problems.add(
                    form.where(),
                    "an entry says which words lead where",
                    "Write {words: [hacking], leads-to: [illegal-access]}.");
        }
        said.words().forEach(word -> once(word, form));
        said.leadsTo().stream()
                .filter(id -> !isThere(id))
                .forEach(id -> problems.unknownName(
                        form.where("leads-to"),
                        "topic, question or article",
                        id,
                        all(),
                        "'accede list' shows the articles."));
        form.done();
        return said;
    }

    /** Two entries for one word would hide from their author what it leads to. */
    private void once(String word, Form form) {
        List<String> stems = Stem.all(word);
        String other = stems.isEmpty() ? word : seen.put(stems, word);
        if (other != null) {
            problems.add(
                    form.where("words"),
                    stems.isEmpty()
                            ? "'" + word + "' has no word that could be looked for"
                            : "'" + word + "' is the same as '" + other + "', which stands here already",
                    "Keep one of the two.");
        }
    }

    private boolean isThere(String id) {
        return catalogue.topics().containsKey(id)
                || catalogue.fact(id).isPresent()
                || catalogue.article(id).isPresent()
                || catalogue.requirement(id).isPresent();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(catalogue.topics().keySet());
        all.addAll(catalogue.facts().keySet());
        catalogue.articles().forEach(article -> all.add(article.id()));
        catalogue.requirements().forEach(requirement -> all.add(requirement.id()));
        return all;
    }
}
