package org.accede.cases;

import java.util.Map;
import java.util.TreeMap;
import org.accede.Shipped;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueReader;
import org.accede.engine.RuleBase;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.input.RuleFiles;

/** The questions and one article alone: the same rules, many times faster, for tests that try thousands of situations. */
final class OneArticle {

    private static final Map<String, Node> FILES = files();
    private static final RuleBase RULES = RuleBase.builtIn("");

    private OneArticle() {}

    private static Map<String, Node> files() {
        Map<String, Node> files = new TreeMap<>();
        RuleFiles.yaml(Shipped.RULES).forEach((name, text) -> files.put(name, Documents.parse(text, name)));
        return files;
    }

    static CaseCheck check(Article article) {
        Map<String, Node> files = new TreeMap<>(FILES);
        files.entrySet().removeIf(file -> file.getKey().contains("/art-") && !belongs(file.getValue(), article));
        Catalogue catalogue = CatalogueReader.read(files);
        return new CaseCheck(new Assessor(RULES, catalogue, ""), catalogue);
    }

    private static boolean belongs(Node file, Article article) {
        return file instanceof Node.Fields fields
                && fields.fields().get("article") instanceof Node.Text id
                && id.value().equals(article.id());
    }
}
