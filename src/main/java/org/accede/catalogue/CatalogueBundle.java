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

/** The catalogue as it ships: all YAML files in one JSON file, because reading YAML takes longer than all else at start-up. */
public final class CatalogueBundle {

    private static final String BUNDLE = "META-INF/accede/catalogue.json";

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
        StringBuilder json = new StringBuilder("{\"catalogue\":");
        string(json, loaded.catalogueDigest());
        json.append(",\"rules\":");
        string(json, loaded.rulesDigest());
        json.append(",\"files\":{");
        String comma = "";
        for (Map.Entry<String, String> file : RuleFiles.yaml(rules).entrySet()) {
            json.append(comma);
            string(json, file.getKey());
            write(json.append(':'), Documents.parse(file.getValue(), file.getKey()));
            comma = ",";
        }
        Path bundle = output.resolve(BUNDLE);
        Files.createDirectories(bundle.getParent());
        Files.writeString(bundle, json.append("}}"));
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
        try (InputStream in = CatalogueBundle.class.getClassLoader().getResourceAsStream(BUNDLE)) {
            if (in == null) {
                throw new IllegalStateException("no catalogue on the class path");
            }
            Node.Fields bundle =
                    (Node.Fields) Documents.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), BUNDLE);
            Map<String, Node> files = ((Node.Fields) bundle.fields().get("files")).fields();
            return new Loaded(
                    CatalogueReader.read(files),
                    ((Node.Text) bundle.fields().get("catalogue")).value(),
                    ((Node.Text) bundle.fields().get("rules")).value(),
                    files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(StringBuilder json, Node node) {
        if (node instanceof Node.Text text) {
            string(json, text.value());
        } else if (node instanceof Node.Number number) {
            json.append(number.value());
        } else if (node instanceof Node.Flag flag) {
            json.append(flag.value());
        } else if (node instanceof Node.Nothing) {
            json.append("null");
        } else if (node instanceof Node.Items list) {
            String separator = "[";
            for (Node item : list.items()) {
                write(json.append(separator), item);
                separator = ",";
            }
            json.append(list.items().isEmpty() ? "[]" : "]");
        } else if (node instanceof Node.Fields object) {
            String separator = "{";
            for (Map.Entry<String, Node> field : object.fields().entrySet()) {
                string(json.append(separator), field.getKey());
                write(json.append(':'), field.getValue());
                separator = ",";
            }
            json.append(object.fields().isEmpty() ? "{}" : "}");
        }
    }

    private static void string(StringBuilder json, String text) {
        json.append('"')
                .append(tools.jackson.core.io.JsonStringEncoder.getInstance().quoteAsCharArray(text))
                .append('"');
    }
}
