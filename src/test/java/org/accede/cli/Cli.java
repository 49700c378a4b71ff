package org.accede.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.accede.Shipped;

/** What a user sees of one call: the exit code, the results and the messages. */
public record Cli(int code, String out, String err) {

    static Cli run(String... args) {
        return run(Shipped.COUNTRIES, args);
    }

    /** With profiles of another folder. */
    static Cli run(Path countries, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                countries,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
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
}
