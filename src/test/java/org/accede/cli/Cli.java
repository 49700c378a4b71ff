package org.accede.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.accede.Shipped;

/**
 * What a user sees of one call: the exit code, the results and the messages. The rules that ship are read once for all calls; {@code
 * OnlyWhenUsedTest} and the program itself read them anew.
 */
public record Cli(int code, String out, String err) {

    static Cli run(String... args) {
        return run(Shipped.COUNTRIES, args);
    }

    /** With profiles of another folder. */
    static Cli run(Path countries, String... args) {
        return run(countries, false, Saving.onDisk(), "", args);
    }

    /** With a person before the screen. */
    static Cli onScreen(String... args) {
        return run(Shipped.COUNTRIES, true, Saving.onDisk(), "", args);
    }

    /** With a disk of one's own. */
    static Cli saving(Saving saving, String... args) {
        return run(Shipped.COUNTRIES, false, saving, "", args);
    }

    /** With something piped into it. */
    static Cli piped(String input, String... args) {
        return run(Shipped.COUNTRIES, false, Saving.onDisk(), input, args);
    }

    private static Cli run(Path countries, boolean isScreen, Saving saving, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                isScreen);
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new Main(countries, terminal, saving, Shipped::accede, in).run(args);
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** On the day on which the tests were written, so that no result changes with the calendar. */
    public static Cli asOf(String... args) {
        return run(Stream.concat(Stream.of(args), Stream.of("--as-of", Shipped.AS_OF.toString()))
                .toArray(String[]::new));
    }

    boolean showsAStackTrace() {
        return (out + err)
                .lines()
                .anyMatch(line -> line.matches("\\s+at [\\w.$]+\\(.*\\)") || line.contains("Exception"));
    }

    /** The names of all profiles that ship. */
    static Stream<String> countries() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.COUNTRIES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals("register.json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
