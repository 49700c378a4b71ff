package org.accede.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a document that a schema names; not the keys of objects whose keys are names of data. */
final class Fields {

    private Fields() {}

    /** Where a document has them. */
    static Set<String> places(JsonNode document, JsonNode schema) {
        Set<String> places = new LinkedHashSet<>();
        places(document, schema, schema, "", places);
        return places;
    }

    private static void places(JsonNode node, JsonNode part, JsonNode schema, String place, Set<String> places) {
        JsonNode says = resolved(part, schema);
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(node.get(i), says.get("items"), schema, place + "/" + i, places);
        }
        if (node.isObject() && says.has("properties")) {
            JsonNode known = says.get("properties");
            node.propertyStream().filter(field -> known.has(field.getKey())).forEach(field -> {
                String at = place + "/" + field.getKey();
                places.add(at);
                places(field.getValue(), known.get(field.getKey()), schema, at, places);
            });
        }
    }

    /** The field of every item of a list, {@code *} in place of its number. */
    static String kind(String place) {
        return place.replaceAll("/\\d+", "/*");
    }

    /** The kinds of those that a schema knows. */
    static Set<String> known(JsonNode schema) {
        Set<String> known = new LinkedHashSet<>();
        known(schema, schema, "", known);
        return known;
    }

    private static void known(JsonNode part, JsonNode schema, String kind, Set<String> known) {
        JsonNode says = resolved(part, schema);
        if (says.has("items")) {
            known(says.get("items"), schema, kind + "/*", known);
        }
        if (says.has("properties")) {
            says.get("properties").propertyStream().forEach(field -> {
                known.add(kind + "/" + field.getKey());
                known(field.getValue(), schema, kind + "/" + field.getKey(), known);
            });
        }
    }

    /** What another schema says is tried with that one. */
    private static JsonNode resolved(JsonNode part, JsonNode schema) {
        return part.has("$ref") && part.get("$ref").asString().startsWith("#")
                ? schema.at(part.get("$ref").asString().substring(1))
                : part;
    }

    /** A copy with one item in each list: the one on the way to the place, which is the first then; elsewhere the first. */
    static JsonNode shortened(JsonNode node, String place) {
        if (node instanceof ArrayNode list) {
            ArrayNode copy = list.arrayNode();
            if (!list.isEmpty()) {
                copy.add(shortened(list.get(place.isEmpty() ? 0 : Integer.parseInt(first(place))), rest(place)));
            }
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.propertyStream()
                    .forEach(field -> copy.set(
                            field.getKey(),
                            shortened(field.getValue(), field.getKey().equals(first(place)) ? rest(place) : "")));
            return copy;
        }
        return node;
    }

    private static String first(String place) {
        return place.isEmpty() ? "" : place.substring(1).split("/", 2)[0];
    }

    private static String rest(String place) {
        int next = place.indexOf('/', 1);
        return next < 0 ? "" : place.substring(next);
    }
}
