package org.accede.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.accede.input.Digest;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.input.RecordReader;
import org.accede.input.RecordWriter;
import org.accede.input.RuleFiles;
import org.accede.input.TreeWriter;
import org.accede.input.Trees;

/**
 * The catalogue as it ships, checked and made, because reading YAML takes longer than all else at start-up; and beside it the trees of
 * all files, for what few commands need.
 */
public final class CatalogueBundle {

    private static final String CATALOGUE = "META-INF/accede/catalogue.records";
    private static final String TREES = "META-INF/accede/catalogue.trees";
    private static final String DIGESTS = "META-INF/accede/digests.txt";

    private CatalogueBundle() {}

    /**
     * A catalogue with the fingerprints of its YAML and of the DRL beside it.
     *
     * @param trees all YAML by path, read when it is asked for
     */
    public record Loaded(
            Catalogue catalogue, String catalogueDigest, String rulesDigest, Supplier<Map<String, Node>> trees) {

        public Map<String, Node> files() {
            return trees.get();
        }
    }

    /** Reads and checks the YAML of a rules folder, and writes the bundle. */
    public static void bundle(Path rules, Path output) throws IOException {
        Loaded loaded = fromFolder(rules);
        Files.createDirectories(output.resolve(TREES).getParent());
        Files.write(
                output.resolve(CATALOGUE), RecordWriter.write(loaded.catalogue().parts()));
        Files.write(output.resolve(TREES), TreeWriter.write(loaded.files()));
        Files.writeString(output.resolve(DIGESTS), loaded.catalogueDigest() + "\n" + loaded.rulesDigest() + "\n");
    }

    /** The catalogue of a rules folder, read as YAML. */
    public static Loaded fromFolder(Path rules) {
        Map<String, String> yaml = RuleFiles.yaml(rules);
        Map<String, Node> files = new TreeMap<>();
        yaml.forEach((name, text) -> files.put(name, Documents.parse(text, name)));
        return new Loaded(
                CatalogueReader.read(files), Digest.ofTexts(yaml), Digest.ofTexts(RuleFiles.drl(rules)), () -> files);
    }

    /** The catalogue that was bundled when Accede was built. */
    public static Loaded builtIn() {
        String[] digests = new String(resource(DIGESTS), StandardCharsets.UTF_8).split("\n");
        Catalogue catalogue = new Catalogue(RecordReader.<Catalogue.Parts>read(resource(CATALOGUE)));
        return new Loaded(catalogue, digests[0], digests[1], () -> Trees.of(resource(TREES)));
    }

    private static byte[] resource(String name) {
        try (InputStream in = CatalogueBundle.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no catalogue on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
