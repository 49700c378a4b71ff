package org.accede.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.accede.input.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A published schema, as a user's validator sees it. */
final class Published {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final Published PROFILE = new Published("profile");
    static final Published REPORT = new Published("report");
    static final Published CATALOGUE = new Published("catalogue");
    static final Published DELTA = new Published("delta");
    static final Published READINESS = new Published("readiness");
    static final Published CHECKLIST = new Published("checklist");
    static final Published VALIDATE = new Published("validate");
    static final Published FIND = new Published("find");
    static final Published NEXT = new Published("next");
    static final Published BILL = new Published("bill");
    static final Published BRIEF = new Published("brief");
    static final Published STATUS = new Published("status");
    static final Published LIST = new Published("list");
    static final Published SHOW = new Published("show");
    static final Published EXPLAIN = new Published("explain");
    static final Published IMPORT = new Published("import");
    static final Published COMPARE = new Published("compare");
    static final Published COOPERATE = new Published("cooperate");
    static final Published CHANGES = new Published("changes");
    static final Published PLAN = new Published("plan");
    static final List<Published> ALL = List.of(
            PROFILE, REPORT, CATALOGUE, DELTA, READINESS, CHECKLIST, VALIDATE, FIND, NEXT, BILL, STATUS, LIST, SHOW,
            EXPLAIN, BRIEF, CHANGES, PLAN, COMPARE, COOPERATE, IMPORT);

    private final String name;
    private final JsonNode text;
    private final Schema schema;

    private Published(String name) {
        this.name = name;
        try (InputStream in = Published.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            this.text = JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.schema = REGISTRY.getSchema(SchemaLocation.of("classpath:schema/" + name + ".schema.json"));
    }

    JsonNode text() {
        return text;
    }

    /** What a reference means, in this schema or in another one beside it. */
    JsonNode referred(String reference) {
        int hash = reference.indexOf('#');
        JsonNode in = ALL.stream()
                .filter(one -> reference.startsWith(one.name + ".schema.json#"))
                .findFirst()
                .orElse(this)
                .text;
        return in.at(reference.substring(hash + 1));
    }

    /** What is wrong with a document, as "place: message". */
    List<String> complaints(JsonNode document) {
        return schema.validate(document).stream().map(Published::words).toList();
    }

    /** What is wrong with the schema itself. */
    List<String> complaintsOfTheStandard() {
        return REGISTRY
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(text)
                .stream()
                .map(Published::words)
                .toList();
    }

    private static String words(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** A document as our own reader sees it, so that YAML means the same to both. */
    static JsonNode json(Node node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node instanceof Node.Text text) {
            return make.stringNode(text.value());
        } else if (node instanceof Node.Number number) {
            return make.numberNode(new BigDecimal(number.value()));
        } else if (node instanceof Node.Flag flag) {
            return make.booleanNode(flag.value());
        } else if (node instanceof Node.Items list) {
            return make.arrayNode()
                    .addAll(list.items().stream().map(Published::json).toList());
        } else if (node instanceof Node.Fields object) {
            var fields = make.objectNode();
            object.fields().forEach((key, value) -> fields.set(key, json(value)));
            return fields;
        }
        return make.nullNode();
    }

    @Override
    public String toString() {
        return name;
    }
}
