package org.accede.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.ProfileReader;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten thousand edits at random, one after the other, against a plain model: a map of what stands at each place. */
class RandomEditsTest {

    private static final int EDITS = 2500;
    private static final long SEED = Long.getLong("accede.seed", System.nanoTime());

    private static final String USUAL = """
            {
              // above
              "country": {"iso3": "XXA", "name": "A"},
              "constructed": true, // beside
              "sources": {
                "act": {"title": "An Act"},
                // between
                "code": {"title": "A Code", "kind": "statute-read"}
              },
              "topics": {
                "illegal-access": {
                  "exists": {"value": "yes"}
                  /* at the end */
                }
              }
            }
            """;

    private final ProfileWriter writer = new ProfileWriter(Shipped.catalogue());

    static Stream<String> layouts() {
        String bare = USUAL.replaceAll("(?m) *//.*$", "").replaceAll("/\\*.*\\*/", "");
        return Stream.of(
                USUAL,
                USUAL.replace("  ", "\t"),
                USUAL.replace("\n", "\r\n"),
                bare.replaceAll("\\s*\n\\s*", "") + "\n");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsBackEqualTouchesNoOtherLineAndValidates(String layout) {
        Random random = new Random(SEED);
        RandomEdits edits = new RandomEdits(random);
        String text = layout;
        Map<Place, String> model = said(root(text));
        boolean lines = layout.lines().count() > 5;
        for (int i = 0; i < EDITS; i++) {
            Put put = edits.next();
            String what = "-Daccede.seed=" + SEED + ", edit " + i + ": " + put;
            String before = text;
            text = writer.write(text, List.of(put));
            ProfileReader.read(Documents.parseWithComments(text, "xxa.json"), "", Shipped.catalogue());
            if (put.now().isNothing()) {
                model.remove(put.place());
            } else {
                model.put(put.place(), said(put.now()));
            }
            Group now = root(text);
            assertThat(said(now)).as(what).isEqualTo(model);
            othersStandAsTheyStood(put.place(), root(before), now, what);
            assertThat(comments(text)).as(what).isEqualTo(comments(before));
            if (lines) {
                noOtherLineIsTouched(put, before, text, what);
            }
        }
        assertThat(model.size()).isGreaterThan(20);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(2000);
    }

    private static Group root(String text) {
        return JsonText.of(text, "x").root();
    }

    /** By other means than the writer's. */
    private static Map<Place, String> said(Group root) {
        Map<Place, String> said = new LinkedHashMap<>();
        Differences.places(root).forEach(place -> said.put(place, said(ProfileWriter.at(place, root))));
        return said;
    }

    private static String said(Content content) {
        return content.value().map(Sorted::of).orElse("") + " | "
                + content.open().map(Sorted::of).orElse("");
    }

    /** To the byte, and in their order. */
    private static void othersStandAsTheyStood(Place edited, Group before, Group now, String what) {
        List<String> then = raw(edited, before);
        assertThat(raw(edited, now)).as(what).isEqualTo(then);
    }

    private static List<String> raw(Place edited, Group root) {
        List<String> raw = new ArrayList<>();
        Differences.places(root).stream()
                .filter(place -> !place.equals(edited))
                .forEach(place -> raw.add(place.id() + " " + ProfileWriter.at(place, root)));
        return raw;
    }

    /** Those that the file began with; what is put looks like comments too, and is none. */
    private static Map<String, Boolean> comments(String text) {
        return Stream.of("// above", "// beside", "// between", "/* at the end */")
                .collect(Collectors.toMap(comment -> comment, text::contains));
    }

    /** But for the comma behind it, and for the brackets of what holds the place. */
    private static void noOtherLineIsTouched(Put put, String before, String after, String what) {
        List<String> gone = new ArrayList<>(lines(before));
        List<String> come = new ArrayList<>(lines(after));
        for (String line : lines(after)) {
            gone.remove(line);
        }
        for (String line : lines(before)) {
            come.remove(line);
        }
        assertThat(gone).as(what).allMatch(line -> belongs(line, put, before));
        assertThat(come).as(what).allMatch(line -> belongs(line, put, after));
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line.strip().replaceFirst(",$", "")).toList();
    }

    private static boolean belongs(String line, Put put, String text) {
        if (line.matches("(\"[^\"]*\": )?[{\\[]|[}\\]]+|")) {
            return true;
        }
        List<String> path = put.place().path();
        Content there = ProfileWriter.at(put.place(), root(text));
        String own = there.value()
                        .map(json -> JsonText.quoted(path.get(path.size() - 1)) + ": " + json)
                        .orElse("")
                + "\n"
                + put.place()
                        .openPath()
                        .flatMap(open ->
                                there.open().map(json -> JsonText.quoted(open.get(open.size() - 1)) + ": " + json))
                        .orElse("");
        return lines(own).contains(line.replaceFirst(" *(//.*|/\\*.*\\*/)$", "").replaceFirst(",$", ""))
                || lines(own).contains(line);
    }
}
