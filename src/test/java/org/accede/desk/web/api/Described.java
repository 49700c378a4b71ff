package org.accede.desk.web.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code openapi.json} says. */
final class Described {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final JsonNode whole;

    Described() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            this.whole = JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parameters behind the question mark by method and path; the paths as the server has them. */
    Map<String, TreeSet<String>> operations() {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        whole.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    TreeSet<String> query = new TreeSet<>();
                    TreeSet<String> named = new TreeSet<>();
                    method.getValue().path("parameters").forEach(parameter -> {
                        JsonNode one = referred(parameter);
                        if (one.get("in").asString().equals("query")) {
                            query.add(one.get("name").asString());
                        } else if (one.get("in").asString().equals("path")) {
                            named.add(one.get("name").asString());
                        }
                    });
                    TreeSet<String> places = new TreeSet<>();
                    java.util.regex.Pattern.compile("\\{(\\w+)}")
                            .matcher(path.getKey())
                            .results()
                            .forEach(place -> places.add(place.group(1)));
                    if (!places.equals(named)) {
                        throw new AssertionError(path.getKey() + " has " + places + " and describes " + named);
                    }
                    all.put(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(), query);
                }));
        return all;
    }

    JsonNode operation(String method, String path) {
        return whole.get("paths").get(path).get(method);
    }

    /** What an answer looks like. */
    JsonNode answer(String method, String path, int status) {
        JsonNode answer = referred(operation(method, path).get("responses").get(Integer.toString(status)));
        return answer.get("content").get("application/json").get("schema");
    }

    JsonNode body(String method, String path) {
        return operation(method, path).get("requestBody").get("content").get("application/json");
    }

    JsonNode referred(JsonNode node) {
        return node.has("$ref") && node.get("$ref").asString().startsWith("#")
                ? whole.at(node.get("$ref").asString().substring(1))
                : node;
    }

    /** What is wrong with a document by a schema of the description, as "place: message". */
    List<String> complaints(JsonNode schema, JsonNode document) {
        ObjectNode alone = ((ObjectNode) schema).deepCopy();
        alone.set("components", whole.get("components"));
        Schema made = REGISTRY.getSchema(SchemaLocation.of("classpath:api-" + schema.hashCode() + ".json"), alone);
        return made.validate(document).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
