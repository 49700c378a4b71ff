package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server is heavy: no command but the Desk's waits for it. */
class OnlyWhenUsedTest {

    @ParameterizedTest
    @ValueSource(strings = {"gap empty --as-of 2026-11-21", "desk --help", "--help"})
    void noOtherCommandLoadsTheServer(String call) throws IOException, InterruptedException {
        assertThat(loads(call))
                .contains("org.accede.cli.Main")
                .doesNotContain("io.javalin", "org.eclipse.jetty", " kotlin.");
    }

    private static String loads(String call) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "-Daccede.home=" + Path.of("").toAbsolutePath(),
                "org.accede.cli.Main"));
        command.addAll(List.of(call.split(" ")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return says;
    }
}
