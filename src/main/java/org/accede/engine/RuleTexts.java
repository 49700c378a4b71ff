package org.accede.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;
import org.accede.input.Where;

/** All rules as people read them, by name. The build writes them beside the compiled rules, so that reports can say which decided. */
public final class RuleTexts {

    static final String FILE = "META-INF/accede/rule-texts.txt";

    private static final String TAB = "\t";

    private final Map<String, RuleText> byName;

    private RuleTexts(Map<String, RuleText> byName) {
        this.byName = byName;
    }

    /**
     * Of the texts of rules.
     *
     * @param drl by file name
     * @throws InvalidDocumentException if two rules bear one name
     */
    static RuleTexts of(Map<String, String> drl) {
        Map<String, RuleText> byName = new LinkedHashMap<>();
        new TreeMap<>(drl).forEach((file, text) -> RuleText.of(file, text).forEach(rule -> {
            RuleText other = byName.put(rule.name(), rule);
            if (other != null) {
                throw new InvalidDocumentException(List.of(new Problem(
                        new Where(rule.file(), rule.line(), 1),
                        "there is another rule \"" + rule.name() + "\" in " + other.file() + ":" + other.line(),
                        "Give each a name of its own.")));
            }
        }));
        return new RuleTexts(byName);
    }

    static RuleTexts read(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no texts of rules on the class path");
            }
            Map<String, RuleText> byName = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] fields = line.split(TAB, -1);
                byName.put(
                        fields[0],
                        new RuleText(
                                fields[0],
                                fields[1],
                                fields[2],
                                fields[3],
                                Integer.parseInt(fields[4]),
                                fields[5],
                                fields[6].isEmpty() ? List.of() : List.of(fields[6].split(" "))));
            });
            return new RuleTexts(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return byName.values().stream()
                .map(rule -> String.join(
                        TAB,
                        rule.name(),
                        rule.sentence(),
                        rule.article(),
                        rule.file(),
                        String.valueOf(rule.line()),
                        rule.phase(),
                        String.join(" ", rule.names())))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The rule of that name. */
    public Optional<RuleText> rule(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them, file by file. */
    public List<RuleText> all() {
        return List.copyOf(byName.values());
    }
}
