package org.accede.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.accede.input.Digest;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.input.RuleFiles;
import org.accede.input.TreeWriter;
import org.accede.input.Trees;

/** The catalogue as it ships: the trees of all YAML files, because reading YAML takes longer than all else at start-up. */
public final class CatalogueBundle {

    private static final String TREES = "META-INF/accede/catalogue.trees";
    private static final String DIGESTS = "META-INF/accede/digests.txt";

    private CatalogueBundle() {}

    /**
     * A catalogue with the fingerprints of its YAML and of the DRL beside it.
     *
     * @param files all YAML by path; what few commands need is read from them when it is asked for
     */
    public record Loaded(Catalogue catalogue, String catalogueDigest, String rulesDigest, Map<String, Node> files) {}

    /** Reads and checks the YAML of a rules folder, and writes the bundle. */
    public static void bundle(Path rules, Path output) throws IOException {
        Loaded loaded = fromFolder(rules);
        Files.createDirectories(output.resolve(TREES).getParent());
        Files.write(output.resolve(TREES), TreeWriter.write(loaded.files()));
        Files.writeString(output.resolve(DIGESTS), loaded.catalogueDigest() + "\n" + loaded.rulesDigest() + "\n");
    }

    /** The catalogue of a rules folder, read as YAML. */
    public static Loaded fromFolder(Path rules) {
        Map<String, String> yaml = RuleFiles.yaml(rules);
        Map<String, Node> files = new TreeMap<>();
        yaml.forEach((name, text) -> files.put(name, Documents.parse(text, name)));
        return new Loaded(
                CatalogueReader.read(files), Digest.ofTexts(yaml), Digest.ofTexts(RuleFiles.drl(rules)), files);
    }

    /** The catalogue that was bundled when Accede was built. */
    public static Loaded builtIn() {
        Trees trees = Trees.of(resource(TREES));
        String[] digests = new String(resource(DIGESTS), StandardCharsets.UTF_8).split("\n");
        return new Loaded(CatalogueReader.read(trees), digests[0], digests[1], trees);
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
