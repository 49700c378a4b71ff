package org.accede.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.profile.ProfileReader;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of edits at random, one after the other, against a plain model: a map of what stands at each place. */
class RandomEditsTest {

    private static final int EDITS = Sample.times(500, 2500);
    private static final long SEED = Long.getLong("accede.seed", System.nanoTime());
    private static final List<String> COMMENTS = List.of("// above", "// beside", "// between", "/* at the end */");

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
        RandomEdits edits = new RandomEdits(new Random(SEED));
        boolean inLines = layout.lines().count() > 1;
        String text = layout;
        Map<String, String> model = said(Documents.parseWithComments(text, "x"));
        Map<Place, Content> before = raw(text);
        int most = 0;
        for (int i = 0; i < EDITS; i++) {
            Put put = edits.next();
            String what = "-Daccede.seed=" + SEED + ", edit " + i + ": " + put;
            String now = writer.write(text, List.of(put));
            Node tree = Documents.parseWithComments(now, "xxa.json");
            ProfileReader.read(tree, "", Shipped.catalogue());
            model.keySet().removeAll(Set.of(put.place().path().toString(), openPath(put.place())));
            put.now().value().ifPresent(json -> model.put(put.place().path().toString(), Sorted.of(json)));
            put.now().open().ifPresent(json -> model.put(openPath(put.place()), Sorted.of(json)));
            assertThat(said(tree)).as(what).isEqualTo(model);
            Map<Place, Content> after = raw(now);
            assertThat(withoutInOrder(after, put.place())).as(what).isEqualTo(withoutInOrder(before, put.place()));
            assertThat(COMMENTS.stream().filter(now::contains))
                    .as(what)
                    .containsAll(COMMENTS.stream().filter(layout::contains).toList());
            assertThat(now.contains("\r\n")).as(what).isEqualTo(layout.contains("\r\n"));
            if (inLines) {
                noOtherLineIsTouched(put.place(), text, before, now, after, what);
            }
            text = now;
            before = after;
            most = Math.max(most, model.size());
        }
        assertThat(most).isGreaterThan(30);
    }

    private static String openPath(Place place) {
        return place.openPath().map(List::toString).orElse("none");
    }

    /** Read by other means than the writer's: by path, what stands there. */
    private static Map<String, String> said(Node root) {
        Map<String, String> said = new HashMap<>();
        said(List.of(), root, said);
        return said;
    }

    private static void said(List<String> path, Node node, Map<String, String> said) {
        boolean holds = path.isEmpty()
                || path.size() == 1
                        && Set.of("topics", "sources", "status", "formalities").contains(path.get(0))
                || path.get(0).equals("topics")
                        && (path.size() == 2
                                || path.size() == 3 && Set.of("facts", "open").contains(path.get(2)));
        if (holds) {
            ((Node.Fields) node).fields().forEach((name, value) -> {
                List<String> below = new ArrayList<>(path);
                below.add(name);
                said(below, value, said);
            });
        } else {
            said.put(path.toString(), Sorted.of(node));
        }
    }

    private static Map<Place, Content> raw(String text) {
        Group root = JsonText.ofChecked(text).root();
        Map<Place, Content> raw = new LinkedHashMap<>();
        Differences.places(root).forEach(place -> raw.put(place, ProfileWriter.at(place, root)));
        return raw;
    }

    private static List<Map.Entry<Place, Content>> withoutInOrder(Map<Place, Content> raw, Place edited) {
        return raw.entrySet().stream()
                .filter(one -> !one.getKey().equals(edited))
                .toList();
    }

    /** But for the comma behind it, and for the brackets of what holds the place. */
    private static void noOtherLineIsTouched(
            Place place, String text, Map<Place, Content> before, String now, Map<Place, Content> after, String what) {
        Map<String, Integer> count = new HashMap<>();
        lines(text).forEach(line -> count.merge(line, 1, Integer::sum));
        lines(now).forEach(line -> count.merge(line, -1, Integer::sum));
        Set<String> own = new HashSet<>(own(place, before.getOrDefault(place, Content.NOTHING)));
        own.addAll(own(place, after.getOrDefault(place, Content.NOTHING)));
        count.forEach((line, times) -> assertThat(times == 0
                        || line.isEmpty()
                        || line.matches("(\"[^\"]*\": )?[{\\[]|[}\\]]+")
                        || own.contains(line)
                        || own.contains(line.replaceFirst(",? *(//.*|/\\*.*\\*/)$", "")))
                .as("%s: the line %s of %s", what, line, now)
                .isTrue());
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .map(RandomEditsTest::withoutComma)
                .toList();
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    private static List<String> own(Place place, Content content) {
        List<String> own = new ArrayList<>();
        content.value().ifPresent(json -> own.addAll(lines(key(place.path()) + json)));
        content.open().ifPresent(json -> own.addAll(lines(key(place.openPath().orElseThrow()) + json)));
        return own;
    }

    private static String key(List<String> path) {
        return JsonText.quoted(path.get(path.size() - 1)) + ": ";
    }
}
