package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises of a new State in ten minutes, step by step. */
class WalkThroughTest {

    private static final String HEADING = "## A new State in ten minutes";
    private static final String FILE = "xxa.json";

    @TempDir
    private Path temporary;

    private Path profile;

    @Test
    void everyStepOfTheReadmeGivesWhatItSays() throws IOException {
        profile = temporary.resolve(FILE);
        List<List<String>> blocks = blocks();
        assertThat(blocks).hasSize(3);
        assertThat(call(blocks.get(0).get(0)).code()).isZero();
        fillIn(blocks.get(1));
        assertThat(blocks.get(2)).hasSizeGreaterThan(5).allSatisfy(step -> {
            Cli call = call(step);
            assertThat(call.code()).as(call.err()).isZero();
            Stream.of(step.substring(step.indexOf("# ") + 2).split(" \\.\\.\\. "))
                    .forEach(promised ->
                            assertThat(call.out().replaceAll("\\s+", " ")).contains(promised));
        });
    }

    /** The fenced blocks of the section. */
    private static List<List<String>> blocks() throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        boolean inside = false;
        for (String line : section()) {
            if (line.startsWith("```")) {
                inside = !inside;
                if (inside) {
                    blocks.add(new ArrayList<>());
                }
            } else if (inside) {
                blocks.get(blocks.size() - 1).add(line);
            }
        }
        return blocks;
    }

    private static List<String> section() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals(HEADING))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .toList();
    }

    private Cli call(String step) {
        String[] words = step.split("#")[0].strip().split(" +");
        assertThat(words[0]).isEqualTo("accede");
        List<String> arguments = Stream.of(words)
                .skip(1)
                .map(word -> word.equals(FILE) ? profile.toString() : word)
                .toList();
        return Cli.run(Stream.concat(arguments.stream(), Stream.of("--as-of", Shipped.AS_OF.toString()))
                .toArray(String[]::new));
    }

    /** As somebody does with an editor: under the name in a comment, each line in the place of the one that offers it. */
    private void fillIn(List<String> lines) throws IOException {
        String text = Files.readString(profile);
        int from = 0;
        for (String line : lines) {
            if (line.startsWith("// ")) {
                from = text.indexOf("\"" + line.substring(3) + "\": {");
                assertThat(from).as(line).isPositive();
            } else {
                String name = line.substring(0, line.indexOf(':') + 1);
                Matcher offered =
                        Pattern.compile("// " + Pattern.quote(name) + ".*").matcher(text);
                assertThat(offered.find(from)).as(line).isTrue();
                text = text.substring(0, offered.start()) + line + text.substring(offered.end());
            }
        }
        Files.writeString(profile, text);
    }
}
