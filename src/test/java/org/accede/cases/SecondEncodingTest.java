package org.accede.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.catalogue.CatalogueReader;
import org.accede.catalogue.Requirement;
import org.accede.engine.RuleBase;
import org.accede.finding.Finding;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.profile.Value;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Some requirements, drawn at random, were encoded a second time from the treaty and its map without sight of the first encoding. Both
 * must come to the same verdict in every situation. A disagreement that was looked at and is kept stands in {@code accepted.txt} with
 * its reason; one that is gone may not stand there any longer.
 */
class SecondEncodingTest {

    private static final Path FOLDER = Path.of("src/test/resources/second-encodings");
    private static final long SEED = 185;
    private static final int SITUATIONS_AT_RANDOM = 300;
    private static final int SHOWN = 4;

    private static final Map<String, Node> FILES = CatalogueBundle.builtIn().files();
    private static final RuleBase RULES = RuleBase.builtIn("");

    @TestFactory
    Stream<DynamicTest> bothEncodingsComeToTheSameVerdict() {
        Map<String, String> accepted = accepted();
        return encodedTwice().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    String disagreements = disagreements(id);
                    System.out.print(disagreements);
                    if (accepted.containsKey(id)) {
                        assertThat(disagreements)
                                .as(id + " is accepted but disagrees no longer")
                                .isNotEmpty();
                    } else {
                        assertThat(disagreements).isEmpty();
                    }
                }));
    }

    @Test
    void whatIsAcceptedWasEncodedTwiceAndHasAReason() {
        assertThat(encodedTwice()).isNotEmpty().containsAll(accepted().keySet());
        assertThat(accepted())
                .allSatisfy((id, reason) -> assertThat(reason).as(id).isNotBlank());
    }

    /** The first few situations in which the two differ; empty if there is none. */
    private static String disagreements(String id) {
        String path = path(id);
        Reading first = new Reading(id, path, only(id, FILES.get(path)));
        Reading second = new Reading(id, path, Documents.parse(text(FOLDER.resolve(id + ".yaml")), id + ".yaml"));
        List<Situation> situations = new Enumeration(union(first.requirement, second.requirement), first.catalogue)
                .situations(new Random(SEED), SITUATIONS_AT_RANDOM);
        List<String> differ = new ArrayList<>();
        for (Situation situation : situations) {
            String one = first.verdict(situation);
            String two = second.verdict(situation);
            if (!one.equals(two)) {
                differ.add("  first: " + one + "; second: " + two + "\n    " + words(situation));
            }
        }
        return differ.isEmpty()
                ? ""
                : id + ": " + differ.size() + " of " + situations.size() + " situations differ (seed " + SEED + ")\n"
                        + differ.stream().limit(SHOWN).collect(Collectors.joining("\n")) + "\n";
    }

    /** An article that asks both, so that its situations vary all that either of them reads. */
    private static Article union(Requirement first, Requirement second) {
        return new Article(first.article(), first.instrument(), "", "", List.of(first, second), List.of());
    }

    /** What a situation holds; what is not said is unknown. */
    private static String words(Situation situation) {
        Map<String, String> facts = new TreeMap<>();
        situation.facts.forEach((fact, value) ->
                facts.put(fact, value instanceof Value.Items items ? items.toString() : value.words()));
        Map<String, String> filed = new TreeMap<>();
        situation.formalities.forEach((instrument, one) -> filed.put(
                instrument,
                one.list().stream()
                                .map(filing -> filing.article() + " " + filing.state())
                                .toList()
                        + (one.complete() ? " and no more" : " and not looked up")));
        return "facts " + facts + ", conditions " + situation.conditions + ", status " + situation.status + ", filed "
                + filed;
    }

    /** One requirement as one of the two encoded it: alone, over all questions, with the built-in rules. */
    private static final class Reading {

        private final Catalogue catalogue;
        private final Assessor assessor;
        private final Requirement requirement;

        private Reading(String id, String path, Node article) {
            Map<String, Node> files = new TreeMap<>(FILES);
            files.keySet().removeIf(name -> name.contains("/art-"));
            files.put(path, article);
            catalogue = CatalogueReader.read(files);
            assessor = new Assessor(RULES, catalogue, "");
            requirement = catalogue.requirement(id).orElseThrow();
        }

        private String verdict(Situation situation) {
            Finding finding =
                    assessor.assess(situation.profile(catalogue), Shipped.AS_OF).finding(requirement.id());
            return finding.word().id() + " (" + finding.interval().floor() + " to "
                    + finding.interval().ceiling() + ", applies " + finding.applies() + ")";
        }
    }

    /** The built-in file of the article to which the requirement belongs. */
    private static String path(String requirement) {
        return FILES.keySet().stream()
                .filter(name -> name.contains("/art-"))
                .filter(name -> !requirements(FILES.get(name), requirement).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no requirement " + requirement));
    }

    /** The article reduced to one requirement. */
    private static Node only(String requirement, Node article) {
        Map<String, Node> fields = new LinkedHashMap<>(((Node.Fields) article).fields());
        fields.put("requirements", new Node.Items(article.where(), requirements(article, requirement)));
        fields.remove("asks-nothing");
        return new Node.Fields(article.where(), fields);
    }

    private static List<Node> requirements(Node article, String id) {
        return ((Node.Fields) article).fields().get("requirements") instanceof Node.Items all
                ? all.items().stream()
                        .filter(one -> id.equals(textOf(one, "id")))
                        .toList()
                : List.of();
    }

    private static String textOf(Node node, String field) {
        return node instanceof Node.Fields fields && fields.fields().get(field) instanceof Node.Text text
                ? text.value()
                : "";
    }

    private static Set<String> encodedTwice() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of {@code accepted.txt}: the id, a colon and the reason. */
    private static Map<String, String> accepted() {
        return text(FOLDER.resolve("accepted.txt"))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(),
                        parts -> parts.length == 2 ? parts[1].strip() : "",
                        (one, other) -> {
                            throw new IllegalStateException("accepted twice: " + one);
                        },
                        TreeMap::new));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
