package org.accede.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueReader;
import org.accede.engine.RuleBase;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.input.RuleFiles;

/**
 * Runs the cases of some articles and says what no case shows: {@code Check [--write=true] RULES_FOLDER PREFIX...}. For authors of rules,
 * who want an answer within seconds; the build runs the same checks over everything. With {@code --write=true} it adds a draft for each
 * verdict, permit and filing that no case shows.
 */
public final class Check {

    /** Rules of all treaties: they decide every article, whichever is checked. */
    private static final List<String> SHARED = List.of("assessment/", "law/", "twins/");

    private static final int SITUATIONS_AT_RANDOM = 800;

    private final Path folder;
    private final boolean write;
    private final Map<String, String> caseFiles;
    private final List<String> complaints = new ArrayList<>();
    private int articles;
    private int cases;

    private Check(Path folder, boolean write) {
        this.folder = folder;
        this.write = write;
        this.caseFiles = RuleFiles.cases(folder);
    }

    public static void main(String[] args) {
        List<String> rest = new ArrayList<>(List.of(args));
        boolean write = rest.remove("--write=true");
        rest.remove("--write=false");
        try {
            Check check = new Check(Path.of(rest.get(0)), write);
            check.articles(rest.subList(1, rest.size()));
            System.exit(check.complaints.isEmpty() ? 0 : 1);
        } catch (InvalidDocumentException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private void articles(List<String> prefixes) {
        Predicate<String> chosen =
                name -> prefixes.isEmpty() || prefixes.stream().anyMatch(name::startsWith);
        Map<String, Node> files = new TreeMap<>();
        RuleFiles.yaml(folder).forEach((name, text) -> {
            if (name.startsWith("facts/") || name.endsWith("/instrument.yaml") || chosen.test(name)) {
                files.put(name, Documents.parse(text, name));
            }
        });
        Map<String, String> drl = new TreeMap<>(RuleFiles.drl(folder));
        drl.entrySet()
                .removeIf(file -> SHARED.stream().noneMatch(file.getKey()::startsWith) && !chosen.test(file.getKey()));
        RuleBase rules = RuleBase.compile(drl, "");
        files.keySet().stream().filter(name -> name.contains("/art-")).forEach(file -> {
            // Each article alone: an assessment of one article is many times faster than one of all.
            Map<String, Node> alone = new TreeMap<>(files);
            alone.keySet().removeIf(name -> name.contains("/art-") && !name.equals(file));
            Catalogue catalogue = CatalogueReader.read(alone);
            Assessor assessor = new Assessor(rules, catalogue, "");
            catalogue.articles().forEach(article -> {
                articles++;
                check(new CaseCheck(assessor, catalogue, article), article, file.replace(".yaml", ".cases.yaml"));
            });
        });
        complaints.forEach(System.out::println);
        System.out.printf("%d articles, %d cases, %d complaints%n", articles, cases, complaints.size());
    }

    private void check(CaseCheck check, Article article, String name) {
        String text = caseFiles.get(name);
        Drafts drafts = Drafts.ofNewFile(name, article.id(), check.best());
        if (text != null) {
            CaseFile file = CaseFile.parse(text, name);
            drafts = new Drafts(file, text);
            cases += file.cases().size();
            file.cases().forEach(one -> complaints.addAll(check.run(one)));
        }
        Map<Sight, Situation> reached = check.reachedByRules(SITUATIONS_AT_RANDOM);
        if (write && !check.notShown(reached.keySet()).isEmpty()) {
            check.draft(reached, drafts);
            write(folder.resolve(name), drafts.text());
            System.out.println(name + ": drafts were written; read each and give it a name");
        }
        check.notShown(reached.keySet()).forEach(sight -> complaints.add(article.id() + ": no case shows " + sight));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
