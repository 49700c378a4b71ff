package org.accede.desk.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers in a row, one after the other, and how much memory the Desk holds after clearing up: {@code DeskMany [TIMES] [PROFILE]}. Not a test;
 * see CONTRIBUTING.md.
 */
final class DeskMany {

    private static final List<String> QUESTIONS = List.of("renewable", "quick", "by-order", "every-offence");
    private static final String PATH = "/answers/preservation/";

    private DeskMany() {}

    public static void main(String[] args) throws Exception {
        int times = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        String profile = args.length < 2 ? "ken" : args[1];
        Path folder = DeskProcess.folder(Files.createTempDirectory("many"), profile);
        try (DeskProcess desk = DeskProcess.on(folder, "-Xmx256m")) {
            String base = "/api/countries/" + profile + PATH;
            String[] versions = new String[QUESTIONS.size()];
            for (int i = 0; i < versions.length; i++) {
                versions[i] = desk.version(base + QUESTIONS.get(i));
            }
            long[] last = new long[versions.length];
            long start = System.nanoTime();
            for (int i = 1; i <= times; i++) {
                int which = i % versions.length;
                var answer = desk.put(
                        base + QUESTIONS.get(which),
                        "{\"answer\": {\"value\": \"" + (i % 3 == 0 ? "yes" : "partly")
                                + "\", \"provisions\": [\"cmca: s. 51(1)\"], \"note\": \"n" + i + ".\"}}",
                        versions[which]);
                if (answer.statusCode() != 200) {
                    throw new AssertionError(i + ": " + answer.statusCode() + " " + answer.body());
                }
                versions[which] = DeskProcess.version(answer);
                last[which] = i;
                if (i == 50 || i == 100 || i == 200 || i % Math.max(1, times / 10) == 0) {
                    System.out.println(i + " answers in " + (System.nanoTime() - start) / 1_000_000_000 + " s, "
                            + inUse(desk.id()) / 1_000_000 + " MB in use after clearing up");
                }
            }
            String text = Files.readString(folder.resolve(profile + ".json"));
            for (long number : last) {
                if (number > 0 && !text.contains("\"n" + number + ".\"")) {
                    throw new AssertionError("lost: " + number);
                }
            }
            String history = Files.readString(folder.resolve("desk/" + profile + ".history.jsonl"));
            for (int i = 1; i <= times; i++) {
                if (!history.contains("n" + i + ".")) {
                    throw new AssertionError("the history lacks " + i);
                }
            }
            System.out.println("every answer is there: " + Arrays.toString(last));
        }
    }

    /** The heap in use, once all that nobody holds is gone. */
    private static long inUse(long process) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process),
                        "GC.class_histogram")
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = Pattern.compile("Total\\s+\\d+\\s+(\\d+)").matcher(said);
        if (!total.find()) {
            throw new IOException(said);
        }
        return Long.parseLong(total.group(1));
    }
}
