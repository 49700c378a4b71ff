package org.accede.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema of the profile and the reader agree on what a profile looks like. What a name means (a topic, a source) is the reader's
 * alone: the vocabulary is data.
 */
class SchemaAgreementTest {

    /** A profile that has every field once. */
    private static final JsonNode EVERYTHING = everything();

    /** Objects whose keys are names of data. */
    private static final Pattern NAMES =
            Pattern.compile("/(sources|status|formalities|topics|follows|durations|topics/[^/]+/(facts|open))");

    private static final Map<String, String> WRONG = Map.of(
            "null",
            "null",
            "a flag",
            "true",
            "a negative number",
            "-1",
            "an empty text",
            "\"\"",
            "a blank text",
            "\" \"",
            "an empty list",
            "[]",
            "an empty object",
            "{}",
            "a list in a list",
            "[[1]]",
            "another text",
            "\"of no such kind\"");

    /** An answer that says nothing: the schema asks for a value or a list, the reader for what it rests on. */
    private static final String SAYS_NOTHING = "/topics/other-un-offences/facts/conventions as an empty object";

    @Test
    void aProfileWithEverythingFitsBoth() {
        assertThat(Published.PROFILE.complaints(EVERYTHING)).isEmpty();
        assertThat(refusals(EVERYTHING)).isEmpty();
    }

    @Test
    void theProfileHasEveryFieldOfTheSchema() {
        Set<String> known = Published.PROFILE.text().findValues("properties").stream()
                .flatMap(properties -> properties.propertyStream().map(Map.Entry::getKey))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known.stream().filter(field -> EVERYTHING.findValue(field) == null))
                .isEmpty();
    }

    @Test
    void bothRefuseAFieldThatNobodyKnows() {
        for (String place : objects(EVERYTHING, "")) {
            if (!NAMES.matcher(place).matches()) {
                JsonNode strange = EVERYTHING.deepCopy();
                ((ObjectNode) strange.at(place)).put("surprise", "here");
                assertThat(Published.PROFILE.complaints(strange))
                        .as("the schema on a strange field in " + place)
                        .isNotEmpty();
                assertThat(refusals(strange))
                        .as("the reader on a strange field in " + place)
                        .contains("there is no field 'surprise'");
            }
        }
    }

    @Test
    void bothRefuseTheSameValues() {
        Map<String, String> disagreements = new TreeMap<>();
        for (String place : Sample.third(places(Edit.remove(EVERYTHING, "/$schema"), ""), "places")) {
            WRONG.forEach((what, value) -> {
                JsonNode strange = Edit.set(EVERYTHING, place, Published.json(value));
                boolean schema = !Published.PROFILE.complaints(strange).isEmpty();
                boolean reader = !ofForm(refusals(strange)).isEmpty();
                if (schema != reader) {
                    disagreements.put(
                            place + " as " + what,
                            (schema ? "the schema alone refuses it " : "the reader alone refuses it ")
                                    + refusals(strange));
                }
            });
        }
        disagreements.remove(SAYS_NOTHING);
        assertThat(disagreements).isEmpty();
    }

    /** What the reader says about the form, and not about names, which only it can know, or about what is left out. */
    private static String ofForm(String refusals) {
        return refusals.lines()
                .filter(line -> line.startsWith("profile.json"))
                .filter(line -> !line.matches(
                        ".*there is no (topic|article|instrument|fact|condition|permitted|option|answer).*"))
                .filter(line -> !line.contains("there is no source ") || line.matches(".*there is no source '\\s*'.*"))
                .filter(line -> !line.contains("rests on nothing")
                        && !line.contains("is not answered by '")
                        && !line.contains("not whether it exists"))
                .collect(Collectors.joining("\n"));
    }

    private static String refusals(JsonNode profile) {
        try {
            ProfileReader.read(Documents.parse(profile.toString(), "profile.json"), "", Shipped.catalogue());
            return "";
        } catch (InvalidDocumentException e) {
            return e.getMessage();
        }
    }

    private static List<String> objects(JsonNode node, String place) {
        List<String> objects = new ArrayList<>();
        if (node.isObject()) {
            objects.add(place);
        }
        children(node, place).forEach((at, child) -> objects.addAll(objects(child, at)));
        return objects;
    }

    private static List<String> places(JsonNode node, String place) {
        List<String> places = new ArrayList<>();
        children(node, place).forEach((at, child) -> {
            places.add(at);
            places.addAll(places(child, at));
        });
        return places;
    }

    private static Map<String, JsonNode> children(JsonNode node, String place) {
        Map<String, JsonNode> children = new TreeMap<>();
        node.propertyStream()
                .forEach(field -> children.put(
                        place + "/" + field.getKey().replace("~", "~0").replace("/", "~1"), field.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            children.put(place + "/" + i, node.get(i));
        }
        return children;
    }

    private static JsonNode everything() {
        try {
            return Published.json(Files.readString(Path.of("src/test/resources/schema/profile-with-everything.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
