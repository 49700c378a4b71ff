package org.accede.schema;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a copy of a document. */
final class Edit {

    private Edit() {}

    static JsonNode set(JsonNode document, String place, String value) {
        return set(document, place, JsonNodeFactory.instance.stringNode(value));
    }

    static JsonNode set(JsonNode document, String place, JsonNode value) {
        JsonNode copy = document.deepCopy();
        JsonPointer at = JsonPointer.compile(place);
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
        }
        return copy;
    }

    /** A document with the fields of another, which win. */
    static JsonNode with(JsonNode document, JsonNode fields) {
        ObjectNode copy = (ObjectNode) document.deepCopy();
        fields.properties().forEach(field -> copy.set(field.getKey(), field.getValue()));
        return copy;
    }

    static JsonNode remove(JsonNode document, String place) {
        JsonNode copy = document.deepCopy();
        JsonPointer at = JsonPointer.compile(place);
        JsonNode removed = ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
        if (removed == null) {
            throw new IllegalArgumentException("there is nothing at " + place);
        }
        return copy;
    }
}
