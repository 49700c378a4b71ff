package org.accede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README compiles, runs and prints what its comments say. */
class ReadmeTest {

    private static final String FIRST_LINE = "import java.time.LocalDate;";
    private static final String PRINTS = "System.out.println(";

    @TempDir
    private Path temporary;

    @Test
    void theExampleInJavaPrintsWhatItsCommentsSay() throws Exception {
        String example = example();
        List<String> promised = example.lines()
                .filter(line -> line.contains(PRINTS))
                .map(line -> line.substring(line.indexOf("// ") + 3))
                .toList();
        assertThat(promised).isNotEmpty();
        assertThat(printedBy(example)).containsExactlyElementsOf(promised);
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.equals(FIRST_LINE))
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n"));
    }

    private List<String> printedBy(String example) throws Exception {
        Path source = Files.writeString(temporary.resolve("Kenya.java"), example);
        URL accede = Accede.class.getProtectionDomain().getCodeSource().getLocation();
        ByteArrayOutputStream faults = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        faults,
                        "-Xlint:all",
                        "-Werror",
                        "-cp",
                        Path.of(accede.toURI()).toString(),
                        source.toString());
        assertThat(code).as(faults.toString(StandardCharsets.UTF_8)).isZero();

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {temporary.toUri().toURL()})) {
            Method main = loader.loadClass("Kenya").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            return printed(() -> main.invoke(null, (Object) new String[0]));
        }
    }

    private interface Program {
        void run() throws ReflectiveOperationException;
    }

    private static List<String> printed(Program program) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
