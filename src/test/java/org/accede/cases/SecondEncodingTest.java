package org.accede.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.accede.catalogue.Excerpt;
import org.accede.catalogue.Requirement;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.reference.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Some requirements, drawn at random, were encoded a second time from the treaty and its map without sight of the first encoding. Both
 * must come to the same verdict in every situation. The plain evaluator finds the verdicts, and the rules confirm each in some
 * situations. A disagreement that was looked at and is kept stands in {@code accepted.txt} with its reason; one that is gone may not
 * stand there any longer.
 */
class SecondEncodingTest {

    private static final Path FOLDER = Path.of("src/test/resources/second-encodings");
    private static final long SEED = 185;
    private static final int SITUATIONS_AT_RANDOM = 300;
    private static final int SHOWN = 4;

    private static final Map<String, Node> FILES = CatalogueBundle.builtIn().files();

    @TestFactory
    Stream<DynamicTest> bothEncodingsComeToTheSameVerdict() {
        Map<String, String> accepted = accepted();
        return encodedTwice().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    String disagreements = disagreements(id);
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
        Requirement first = Shipped.catalogue().requirement(id).orElseThrow();
        Catalogue encodedAgain = encodedAgain(first);
        Requirement second = encodedAgain.requirement(id).orElseThrow();
        Enumeration both = new Enumeration(article(first, second), encodedAgain);
        List<Situation> situations = both.situations(new Random(SEED), SITUATIONS_AT_RANDOM);
        Verdicts one = confirmed(Excerpt.of(Shipped.catalogue(), article(first), both.topics()), situations);
        Verdicts other = confirmed(Excerpt.of(encodedAgain, article(second), both.topics()), situations);
        List<String> differ = new ArrayList<>();
        for (Situation situation : situations) {
            Verdict here = one.of(situation).get(id);
            Verdict there = other.of(situation).get(id);
            if (!here.equals(there)) {
                differ.add("  first: " + here + "; second: " + there + "\n    " + situation);
            }
        }
        return differ.isEmpty()
                ? ""
                : id + ": " + differ.size() + " of " + situations.size() + " situations differ (seed " + SEED + ")\n"
                        + differ.stream().limit(SHOWN).collect(Collectors.joining("\n")) + "\n";
    }

    /** An article of these alone, so that its situations vary all that any of them reads. */
    private static Article article(Requirement... requirements) {
        Requirement any = requirements[0];
        return new Article(any.article(), any.instrument(), "", "", List.of(requirements), List.of());
    }

    /** All questions, and the requirement as it was encoded the second time. */
    private static Catalogue encodedAgain(Requirement first) {
        Map<String, Node> files = new TreeMap<>(FILES);
        files.keySet().removeIf(name -> name.contains("/art-"));
        String again = first.id() + ".yaml";
        files.put(first.instrument() + "/art-" + again, Documents.parse(text(FOLDER.resolve(again)), again));
        return CatalogueReader.read(files);
    }

    /** The verdicts of the plain evaluator, which the rules give too. */
    private static Verdicts confirmed(Catalogue catalogue, List<Situation> situations) {
        Verdicts reference = Verdicts.byReference(catalogue);
        Verdicts rules = Verdicts.byRules(new Assessor(Shipped.rules(), catalogue, ""), catalogue);
        assertThat(Walk.through(situations, reference, rules).disagreements()).isEmpty();
        return reference;
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
