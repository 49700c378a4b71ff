package org.accede.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.Shipped;
import org.accede.catalogue.CatalogueBundle;
import org.junit.jupiter.api.Test;

class TreesTest {

    private static final String YAML = """
            text: "é, \u00a0 and 🙂"
            number: 17.5
            flag: true
            other: false
            nothing: null
            none: {}
            empty: []
            same: [one, one, {one: one}]
            """;

    @Test
    void whatWasWrittenIsReadAgainInItsOrder() {
        Node tree = Documents.parse(YAML, "a/b.yaml");

        Map<String, Node> read = read(Map.of("a/b.yaml", tree));

        assertThat(withoutPlaces(read.get("a/b.yaml"))).isEqualTo(withoutPlaces(tree));
        assertThat(((Node.Fields) read.get("a/b.yaml")).fields().keySet())
                .containsExactly("text", "number", "flag", "other", "nothing", "none", "empty", "same");
    }

    @Test
    void aTextOfAnyLengthIsKept() {
        for (int length : List.of(0, 1, 127, 128, 16_383, 16_384, 100_000)) {
            Node text = new Node.Text(Where.wholeFile("a"), "x".repeat(length));

            assertThat(read(Map.of("a", text)).get("a")).isEqualTo(text);
        }
    }

    @Test
    void manyNodesAreKept() {
        List<Node> items = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(i -> (Node) new Node.Number(Where.wholeFile("a"), String.valueOf(i)))
                .toList();
        Node list = new Node.Items(Where.wholeFile("a"), items);

        assertThat(read(Map.of("a", list)).get("a")).isEqualTo(list);
    }

    @Test
    void aNodeKnowsItsFile() {
        Map<String, Node> read = read(Map.of("a", Documents.parse("{b: c}", "a.yaml")));

        assertThat(read.get("a").where()).hasToString("a");
    }

    @Test
    void filesAreFoundByPathAndNoOthers() {
        Map<String, Node> files = new LinkedHashMap<>();
        files.put("z", Documents.parse("{of: z}", "z.yaml"));
        files.put("a", Documents.parse("{of: a}", "a.yaml"));

        Map<String, Node> read = read(files);

        assertThat(read.keySet()).containsExactly("z", "a");
        assertThat(read).hasSize(2).containsKey("a").doesNotContainKey("of");
        assertThat(read.get("b")).isNull();
        read.forEach((path, tree) -> assertThat(tree).isEqualTo(read.get(path)));
    }

    @Test
    void theBundleHoldsWhatTheFilesSay() {
        CatalogueBundle.Loaded folder = CatalogueBundle.fromFolder(Shipped.RULES);
        CatalogueBundle.Loaded bundle = CatalogueBundle.builtIn();

        assertThat(bundle.files().keySet()).isEqualTo(folder.files().keySet());
        folder.files()
                .forEach((path, tree) -> assertThat(withoutPlaces(bundle.files().get(path)))
                        .as(path)
                        .isEqualTo(withoutPlaces(tree)));
        assertThat(bundle.catalogue().instruments())
                .isEqualTo(folder.catalogue().instruments());
        assertThat(bundle.catalogue().articles()).isEqualTo(folder.catalogue().articles());
        assertThat(List.copyOf(bundle.catalogue().topics().values()))
                .isEqualTo(List.copyOf(folder.catalogue().topics().values()));
        assertThat(bundle.catalogueDigest()).isEqualTo(folder.catalogueDigest());
        assertThat(bundle.rulesDigest()).isEqualTo(folder.rulesDigest());
    }

    private static Map<String, Node> read(Map<String, Node> files) {
        return Trees.of(TreeWriter.write(files));
    }

    private static Object withoutPlaces(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return List.of("number", number.value());
        }
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        if (node instanceof Node.Items list) {
            return list.items().stream().map(TreesTest::withoutPlaces).toList();
        }
        if (node instanceof Node.Fields object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> fields.put(name, withoutPlaces(value)));
            return List.copyOf(fields.entrySet());
        }
        return List.of("nothing");
    }
}
