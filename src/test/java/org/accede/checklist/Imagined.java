package org.accede.checklist;

import java.util.List;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A State made up for a test: nothing is known of it, or its law is the treaties' own text; and what differs from that. */
public final class Imagined {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode profile;

    private Imagined(ObjectNode profile) {
        this.profile = profile;
        profile.withObject("/sources").putObject("act").put("title", "Act");
        profile.withObject("/sources").putObject("bill").put("title", "Bill");
    }

    /** Nobody has answered anything. */
    public static Imagined silent() {
        return new Imagined((ObjectNode)
                JSON.readTree("{\"constructed\": true, \"country\": {\"iso3\": \"XXA\", \"name\": \"Example\"}}"));
    }

    /** Its law is the treaties' own text, and nothing is known besides. */
    static Imagined perfect() {
        return new Imagined((ObjectNode) JSON.readTree(
                Shipped.COUNTRIES.resolve("treaty-text-first.json").toFile()));
    }

    /** A member of the Council of Europe. */
    public Imagined member() {
        return stands("council-of-europe", "party");
    }

    /** No member of the Council of Europe. */
    Imagined outsider() {
        return stands("council-of-europe", "none");
    }

    Imagined organization() {
        profile.withObject("/country").put("kind", "organization");
        return this;
    }

    public Imagined called(String name) {
        profile.withObject("/country").put("name", name);
        return this;
    }

    /** Steps as {@code invited 2024-10-09}, or with a last day {@code extended 2025-05-01 2026-06-01}. */
    public Imagined stands(String treaty, String state, String... steps) {
        ObjectNode standing = profile.withObject("/status").putObject(treaty).put("state", state);
        for (String step : steps) {
            String[] parts = step.split(" ");
            ObjectNode made = standing.withArray("steps")
                    .addObject()
                    .put("step", parts[0])
                    .put("date", parts[1]);
            if (parts.length == 3) {
                made.put("until", parts[2]);
            }
        }
        return this;
    }

    /** What the law in force answers to a question such as {@code illegal-access/access}. */
    Imagined says(String fact, String value) {
        put(fact, answer(value, "act: s. 1"));
        return this;
    }

    /** What the law in force answers, and what a bill would. */
    Imagined says(String fact, String value, String inABill) {
        ArrayNode both = JSON.createArrayNode();
        both.add(answer(value, "act: s. 1"));
        ObjectNode bill = JSON.createObjectNode().put("value", inABill);
        bill.putArray("provisions")
                .addObject()
                .put("law", "bill")
                .put("section", "cl. 2")
                .put("state", "bill");
        put(fact, both.add(bill));
        return this;
    }

    Imagined forgets(String... facts) {
        for (String fact : facts) {
            ((ObjectNode) topic(fact).at("/facts")).remove(name(fact));
        }
        return this;
    }

    /** The law asks for something more; somebody has looked for all of it. */
    Imagined asksFor(String topic, String... conditions) {
        ObjectNode looked =
                profile.withObject("/topics").withObject("/" + escaped(topic)).putObject("conditions");
        looked.put("complete", true);
        ArrayNode list = looked.putArray("list");
        List.of(conditions).forEach(condition -> list.addObject()
                .put("name", condition)
                .withArray("provisions")
                .add("act: s. 2"));
        return this;
    }

    /** Nobody has looked whether the law asks for something more. */
    Imagined unlooked(String topic) {
        ((ObjectNode) profile.at("/topics/" + escaped(topic))).remove("conditions");
        return this;
    }

    /** A declaration or reservation that is made or planned, with its text where one is given. */
    Imagined files(String treaty, String article, String state, String text, String... covers) {
        ObjectNode filing = filings(treaty)
                .withArray("list")
                .addObject()
                .put("article", article)
                .put("state", state);
        if (!text.isEmpty()) {
            filing.put("text", text);
        }
        List.of(covers).forEach(name -> filing.withArray("covers").add(name));
        return this;
    }

    /** The day of the last filing. */
    Imagined dated(String treaty, String date) {
        ArrayNode list = filings(treaty).withArray("list");
        ((ObjectNode) list.get(list.size() - 1)).put("date", date);
        return this;
    }

    /** The last filing goes beyond what the treaty's text names. */
    Imagined beyond(String treaty) {
        ArrayNode list = filings(treaty).withArray("list");
        ((ObjectNode) list.get(list.size() - 1)).put("beyondTheText", true);
        return this;
    }

    /** Somebody has looked up all that it filed. */
    Imagined lookedUp(String treaty) {
        filings(treaty).put("complete", true);
        return this;
    }

    private ObjectNode filings(String treaty) {
        return profile.withObject("/formalities").withObject("/" + treaty);
    }

    private static ObjectNode answer(String value, String provision) {
        ObjectNode answer = JSON.createObjectNode().put("value", value);
        answer.putArray("provisions").add(provision);
        return answer;
    }

    private void put(String fact, JsonNode answer) {
        ObjectNode topic = topic(fact);
        if (name(fact).equals("exists")) {
            topic.set("exists", answer);
        } else {
            topic.withObject("/facts").set(name(fact), answer);
        }
    }

    private ObjectNode topic(String fact) {
        String id = Shipped.catalogue().fact(fact).orElseThrow().topic();
        return profile.withObject("/topics").withObject("/" + escaped(id));
    }

    private static String name(String fact) {
        return fact.substring(fact.lastIndexOf('/') + 1);
    }

    private static String escaped(String topic) {
        return topic.replace("/", "~1");
    }

    Profile profile() {
        return ProfileReader.read(Documents.parse(profile.toString(), "example.json"), "example", Shipped.catalogue());
    }

    /** What it wants to know of one treaty. */
    public Lists.Asked about(String treaty) {
        return new Lists.Asked("example", profile(), treaty);
    }
}
