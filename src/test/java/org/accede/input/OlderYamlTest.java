package org.accede.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The rules can be read by readers of YAML 1.1 too, among them the most used one, PyYAML: whoever wants the law as data need not know
 * Java. What such a reader refuses and ours takes is quoted.
 */
class OlderYamlTest {

    @Test
    void everyFileOfRulesIsReadByOlderReaders() {
        Map<String, String> files = new TreeMap<>(RuleFiles.yaml(Shipped.RULES));
        files.putAll(RuleFiles.cases(Shipped.RULES));
        assertThat(files).hasSizeGreaterThan(400);
        assertThat(files.entrySet().stream().flatMap(file -> refused(file.getValue(), file.getKey())))
                .as("quote these")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{asks: Is it asked?, kind: practice}",
                "{asks: Is it asked?}",
                "conditions: [other?without-right]",
                "- {facts: [{a: is?it}]}",
                "a: {is?it: yes}",
                "a: =",
                "a: [2024-02-30]",
                "a: 2024-13-01"
            })
    void whatAnOlderReaderRefusesIsFound(String text) {
        assertThat(refused(text, "example.yaml")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asks: Is it asked?",
                "{asks: \"Is it asked?\", kind: practice}",
                "conditions: ['other?without-right']",
                "a: {b: c}\nd: Is it asked?",
                "- a: [b]\n  c: What?",
                "a: \"=\"",
                "a: 2024-02-29"
            })
    void whatEveryReaderTakesIsNot(String text) {
        assertThat(refused(text, "example.yaml")).isEmpty();
    }

    /** Where unquoted text stands that only a newer reader takes. */
    private static Stream<String> refused(String text, String file) {
        List<String> refused = new ArrayList<>();
        int flow = 0;
        for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
            if (event instanceof CollectionStartEvent start && (flow > 0 || start.getFlowStyle() == FlowStyle.FLOW)) {
                flow++;
            } else if (event instanceof CollectionEndEvent && flow > 0) {
                flow--;
            } else if (event instanceof ScalarEvent scalar
                    && scalar.isPlain()
                    && refused(scalar.getValue(), flow > 0)) {
                int line = scalar.getStartMark().orElseThrow().getLine() + 1;
                refused.add(file + ":" + line + ": " + scalar.getValue());
            }
        }
        return refused.stream();
    }

    private static boolean refused(String plain, boolean inFlow) {
        return inFlow && plain.contains("?")
                || plain.equals("=")
                || plain.matches("\\d{4}-\\d\\d-\\d\\d") && !isDay(plain);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
