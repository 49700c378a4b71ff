package org.accede.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.profile.edit.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put at a place changes that place, and no other line. */
class ProfileWriterTest {

    private static final String SMALL = """
            {
              "country": {"iso3": "XXA", "name": "A"},
              "constructed": true,
              "sources": {
                "act": {"title": "An Act"} // read in part
              },
              "topics": {
                "preservation": {
                  "exists": {"value": "yes", "provisions": ["act: s. 1"]},
                  "facts": {
                    // what was asked in Parliament
                    "quick": {"value": "yes", /* perhaps */ "provisions": ["act: s. 2"], "note": "at once"}
                  },
                  "conditions": {"complete": false, "list": [], "note": "looked at in part"}
                }
              }
            }
            """;

    private final ProfileWriter writer = new ProfileWriter(Shipped.catalogue());

    static Stream<Path> files() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : List.of(Shipped.COUNTRIES, Shipped.COUNTRIES.resolve("bills"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("register.json"))
                        .forEach(all::add);
            }
        }
        return all.stream().sorted();
    }

    /** Also where every place is put again as it says, in whatever layout. */
    @ParameterizedTest
    @MethodSource("files")
    void whatIsShippedIsWrittenAsItWasToTheByte(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        var root = JsonText.of(text, "x").root();
        List<Put> all = new ArrayList<>();
        for (Place place : Differences.places(root)) {
            Content there = ProfileWriter.at(place, root);
            assertThat(there.isNothing()).as(place.id()).isFalse();
            Optional<String> inLine =
                    there.value().map(json -> JsonText.line(json).inLine());
            assertThat(Place.of(place.id())).contains(place);
            all.add(new Put(place, new Content(inLine, there.open()), there.digest()));
        }
        assertThat(all).isNotEmpty();
        assertThat(writer.write(text, List.of()).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(bytes);
        assertThat(writer.write(text, all).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }

    /** What forms read of an answer is all that it says. */
    @ParameterizedTest
    @MethodSource("files")
    void whatFormsReadIsAllThatStandsThere(Path file) throws IOException {
        var root = JsonText.of(Files.readString(file), "x").root();
        for (Place place : Differences.places(root)) {
            Content there = ProfileWriter.at(place, root);
            if (place.kind() == Place.Kind.ANSWER && there.value().isPresent()) {
                saysTheSame(place, Given.content(Given.all(there)), there);
            } else if (place.kind() == Place.Kind.CONDITIONS && there.value().isPresent()) {
                saysTheSame(place, Looked.of(there).content(), there);
            }
        }
    }

    private static void saysTheSame(Place place, Content now, Content there) {
        assertThat(sorted(now.value().orElse("")))
                .as(place.id())
                .isEqualTo(sorted(there.value().orElse("")));
    }

    /** Without regard to the order of fields, and where no list is as good as an empty one. */
    private static String sorted(String json) {
        return Sorted.of(json).replace(";list=[]", "");
    }

    @Test
    void anAnswerThatChangesKeepsItsCommentsAndItsLine() {
        String now = put(Place.answer("preservation/quick"), "{\"value\": \"no\", \"provisions\": [\"act: s. 2\"]}");
        assertThat(now)
                .isEqualTo(SMALL.replace(
                        "{\"value\": \"yes\", /* perhaps */ \"provisions\": [\"act: s. 2\"], \"note\": \"at once\"}",
                        "{\"value\": \"no\", /* perhaps */ \"provisions\": [\"act: s. 2\"]}"));
    }

    @Test
    void aNewAnswerStandsWhereTheCatalogueHasItAndIsTakenAwayWithoutATrace() {
        Place place = Place.answer("safeguards/preservation/duration-limit");
        String json = "{\"value\": \"yes\", \"provisions\": [\"act: s. 3\"]}";
        String now = put(place, json);
        assertThat(now).contains("""
                    "safeguards/preservation": {
                      "facts": {
                        "duration-limit": {"value": "yes", "provisions": ["act: s. 3"]}
                      }
                    }
                """.indent(0));
        assertThat(writer.write(now, List.of(new Put(place, Content.NOTHING, ""))))
                .isEqualTo(SMALL);
    }

    @Test
    void conditionsStandInALineEach() {
        String json =
                "{\"complete\":true,\"list\":[{\"name\":\"other\",\"note\":\"one\"},{\"name\":\"other\",\"note\":\"two\"}]}";
        String now = put(Place.conditions("preservation"), json);
        assertThat(now).contains("""
                      "conditions": {
                        "complete": true,
                        "list": [
                          {"name": "other", "note": "one"},
                          {"name": "other", "note": "two"}
                        ]
                      }
                """.indent(0));
        String less = writer.write(
                now,
                List.of(new Put(
                        Place.conditions("preservation"),
                        Content.of("{\"complete\": true, \"list\": [{\"name\": \"other\", \"note\": \"two\"}]}"),
                        "")));
        assertThat(less).isEqualTo(now.replace("          {\"name\": \"other\", \"note\": \"one\"},\n", ""));
    }

    @Test
    void whatWindowsEndsItsLinesWithIsKept() {
        String windows = SMALL.replace("\n", "\r\n");
        String now = writer.write(
                windows,
                List.of(new Put(Place.answer("preservation/renewable"), Content.of("{\"value\": \"no\"}"), "")));
        assertThat(now.replace("\r\n", "")).doesNotContain("\n").contains("renewable");
    }

    @Test
    void whereTheFactsSayThatItExistsItIsSaidThere() {
        String odd = SMALL.replace("\"exists\": {\"value\": \"yes\", \"provisions\": [\"act: s. 1\"]},\n      ", "")
                .replace("\"quick\":", "\"exists\": {\"value\": \"yes\"},\n        \"quick\":");
        Place place = Place.answer("preservation/exists");
        assertThat(ProfileWriter.at(place, JsonText.of(odd, "x").root()).value())
                .contains("{\"value\": \"yes\"}");
        assertThat(writer.write(odd, List.of(new Put(place, Content.of("{\"value\": \"partly\"}"), ""))))
                .isEqualTo(odd.replace("\"exists\": {\"value\": \"yes\"}", "\"exists\": {\"value\": \"partly\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "answer",
                "answer:",
                "answer:quick",
                "field:topics",
                "field:sources",
                "topic:preservation/facts",
                "topic:preservation/open",
                "other:x",
                "source:"
            })
    void whatIsNoPlaceIsNone(String id) {
        assertThat(Place.of(id)).isEmpty();
    }

    private String put(Place place, String json) {
        return writer.write(SMALL, List.of(new Put(place, Content.of(json), "")));
    }
}
