package org.accede.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A profile in which every text is hostile. */
public final class HostileProfile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path EVERYTHING = Path.of("src/test/resources/schema/profile-with-everything.json");

    /** Fields that take any text. */
    private static final Set<String> FREE = Set.of(
            "name",
            "note",
            "title",
            "short",
            "asOf",
            "section",
            "reviewer",
            "text",
            "by",
            "stage",
            "supersededBy",
            "what",
            "item",
            "mayBe",
            "intent-suffices");

    private HostileProfile() {}

    /** With the same text everywhere. */
    static Profile of(String hostile) {
        return of(() -> hostile);
    }

    /** With one text after the other. */
    static Profile of(Supplier<String> hostile) {
        return ProfileReader.read(Documents.parse(json(hostile), "hostile.json"), "sha256:0", Shipped.catalogue());
    }

    /** As it stands in a file. */
    public static String json(Supplier<String> hostile) {
        try {
            JsonNode profile = JSON.readTree(Files.readString(EVERYTHING));
            fill(profile, hostile);
            return profile.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(JsonNode node, Supplier<String> hostile) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                boolean ofACondition = field.getKey().equals("name")
                        && field.getValue().asString("").equals("other");
                boolean ofAStanding = field.getKey().equals("asOf") && object.has("state") && !object.has("title");
                if (field.getValue().isString() && field.getKey().equals("url")) {
                    object.put(field.getKey(), "https://evil.example/" + hostile.get());
                } else if (field.getValue().isString()
                        && FREE.contains(field.getKey())
                        && !ofACondition
                        && !ofAStanding) {
                    object.put(field.getKey(), hostile.get());
                } else {
                    fill(field.getValue(), hostile);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).asString("").startsWith("act: ")) {
                    array.set(i, JsonNodeFactory.instance.stringNode("act: " + hostile.get()));
                } else {
                    fill(array.get(i), hostile);
                }
            }
        }
    }

    public static Stream<String> forTheTerminal() {
        return Stream.of(
                "\u001b[31mred\u001b[0m",
                "\u001b]0;title\u0007",
                "\u009b31mred",
                "a\rb",
                "a\nBC-2   met",
                "a\u0085b",
                "a\u2028b\u2029c",
                "a\tb",
                "\u0000",
                "\u202Eright to left\u202C",
                "\u2066isolated\u2069",
                "zero\u200Bwidth\u200F",
                "\uFEFFmark",
                "\uDB40\uDC41tag");
    }

    public static Stream<String> markup() {
        return Stream.of(
                "a | b || c |",
                "\\| \\\\| \\",
                "`code` ```fence```",
                "**bold** __bold__ _it_ ~~gone~~",
                "[link](https://evil.example)",
                "![image](http://evil.example/x.png)",
                "[x]: http://evil.example",
                "<script>alert(1)</script>",
                "<br><!-- --> <img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)\" x=\"",
                "' onmouseover='alert(1)' x='",
                "</style></title></svg></table><iframe src=//evil.example>",
                "]]> <![CDATA[ <b> ]]> <?php ?>",
                "javascript:alert(1)",
                "{{7*7}} ${7*7} <%= 7 %>",
                "# heading",
                "> quote",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "1) item",
                "---",
                "===",
                "|---|",
                "user@evil.example",
                "&lt;b&gt; &#60;b&#62; &nbsp;",
                "$x^2$");
    }

    public static Stream<String> formulas() {
        return Stream.of(
                "=HYPERLINK(\"http://evil.example\",\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1,1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00a0\u3000=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(1)",
                "\"=1+1",
                "x;=1+1",
                "x\t=1+1",
                "x\",\"=1+1",
                "x;\"=1+1\"");
    }
}
