package org.accede.desk.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long the Desk takes, beside an empty page of the same server in the same run: {@code DeskTiming [TIMES]}. Not a test; see CONTRIBUTING.md.
 */
public final class DeskTiming {

    private static final String ANSWER = "/api/countries/ken/answers/preservation/renewable";

    private DeskTiming() {}

    private interface Step {
        void run(int time) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        int times = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        Path folder = DeskProcess.folder(Files.createTempDirectory("desk"), "ken");
        Files.createDirectories(folder.resolve("bills"));
        String bill = "ken-example-preservation-and-search";
        Files.copy(Path.of("countries/bills/" + bill + ".json"), folder.resolve("bills/" + bill + ".json"));
        long start = System.nanoTime();
        try (DeskProcess desk = DeskProcess.on(folder)) {
            double started = millis(start);
            desk.page("/");
            double first = millis(start);
            desk.page("/c/ken");
            System.out.printf(
                    Locale.ROOT,
                    "started after %.0f ms, first page after %.0f ms, first country after %.0f ms%n",
                    started,
                    first,
                    millis(start));
            String[] version = {desk.version(ANSWER)};
            Step save = time -> version[0] = DeskProcess.version(ok(desk.put(
                    ANSWER,
                    "{\"answer\": {\"value\": \"" + (time % 2 == 0 ? "yes" : "no")
                            + "\", \"provisions\": [\"cmca: s. 51(3)\"], \"note\": \"no. " + time + "\"}}",
                    version[0])));
            Step empty = time -> ok(desk.page("/keys"));
            String[] names = {
                "an empty page",
                "an answer saved",
                "and its article shown",
                "article",
                "article with a bill",
                "country",
                "list of articles",
                "file"
            };
            Step[] steps = {
                empty,
                save,
                time -> {
                    save.run(time);
                    ok(desk.page("/c/ken/a/BC-16"));
                },
                time -> ok(desk.page("/c/ken/a/BC-16")),
                time -> ok(desk.page("/c/ken/a/BC-16?with=" + bill)),
                time -> ok(desk.page("/c/ken")),
                time -> ok(desk.page("/c/ken/articles")),
                time -> ok(desk.get(ANSWER))
            };
            double[][] all = new double[steps.length][times];
            for (int i = -times / 3; i < times; i++) {
                for (int step = 0; step < steps.length; step++) {
                    long begin = System.nanoTime();
                    steps[step].run(2 * i + step);
                    if (i >= 0) {
                        all[step][i] = millis(begin);
                    }
                }
            }
            double one = median(all[0]);
            System.out.printf(Locale.ROOT, "%-24s %8s %8s %8s%n", "", "median", "95 %", "ratio");
            for (int step = 0; step < steps.length; step++) {
                System.out.printf(
                        Locale.ROOT,
                        "%-24s %8.1f %8.1f %8.1f%n",
                        names[step],
                        median(all[step]),
                        all[step][(int) (times * 0.95)],
                        median(all[step]) / one);
            }
        }
    }

    private static java.net.http.HttpResponse<String> ok(java.net.http.HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static double median(double[] some) {
        Arrays.sort(some);
        return some[some.length / 2];
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
