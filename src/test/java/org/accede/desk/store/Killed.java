package org.accede.desk.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.accede.Accede;
import org.accede.Shipped;
import org.accede.desk.store.Outcome.Saved;

/**
 * Another program saves answers without end and says of each that it is saved; it is killed at a moment that nobody chose, and what it leaves
 * is looked at. Call it with how many times, and perhaps a seed: {@code exec:java -Dexec.mainClass=org.accede.desk.store.Killed}.
 */
final class Killed {

    private static final String FILE = "xxa";
    private static final List<Place> PLACES = Shipped.catalogue().topics().get("preservation").facts().values().stream()
            .filter(fact -> fact.type() == org.accede.catalogue.FactDefinition.Type.ANSWER)
            .filter(fact -> !fact.id().endsWith("/exists"))
            .map(fact -> Place.answer(fact.id()))
            .toList();

    private Killed() {}

    /** What came of it. */
    record Tally(int kills, long saved, int unfinished, int cameWithoutWord) {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("child")) {
            saveWithoutEnd(Path.of(arguments[1]), Long.parseLong(arguments[2]), System.out);
            return;
        }
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        Path folder = Files.createTempDirectory("killed");
        System.out.println("seed " + seed + ", in " + folder);
        System.out.println(kill(folder, Integer.parseInt(arguments[0]), new Random(seed)));
    }

    /** In the other program. */
    private static void saveWithoutEnd(Path folder, long from, PrintStream out) throws IOException {
        try (ProfileStore store =
                ProfileStore.open(Accede.builtIn(), folder, Check.reading(), InstantSource.system())) {
            for (long n = from; ; n++) {
                Place place = PLACES.get((int) (n % PLACES.size()));
                long number = n;
                say(out, "try " + n);
                Outcome outcome = Folder.save(store, place, Folder.answer("yes", "n" + n), new Who("the other"));
                if (!(outcome instanceof Saved)) {
                    throw new IllegalStateException(outcome.toString());
                }
                say(out, "saved " + n);
                if (n % 5 == 0) {
                    store.work(FILE, work -> work.with(Section.LAST, "n", Map.of("n", "" + number)));
                    say(out, "kept " + n);
                }
            }
        }
    }

    private static void say(PrintStream out, String words) {
        out.print(words + ";\n");
        out.flush();
    }

    static Tally kill(Path path, int times, Random random) throws Exception {
        Folder folder = new Folder(path);
        Map<Place, Long> saved = new HashMap<>();
        long next = 1;
        long kept = 0;
        long count = 0;
        int unfinished = 0;
        int without = 0;
        for (int i = 0; i < times; i++) {
            List<String> said = runAndKill(path, next, random.nextInt(250));
            long tried = 0;
            for (String words : said) {
                long n = Long.parseLong(words.substring(words.indexOf(' ') + 1));
                if (words.startsWith("saved")) {
                    saved.put(PLACES.get((int) (n % PLACES.size())), n);
                    count++;
                } else if (words.startsWith("kept")) {
                    kept = n;
                } else {
                    tried = n;
                }
            }
            folder.isWhole();
            Place last = PLACES.get((int) (tried % PLACES.size()));
            try (ProfileStore store =
                    ProfileStore.open(Shipped.accede(), path, Check.reading(), InstantSource.system())) {
                check(!store.read(FILE).isBroken(), "the file is whole");
                for (Map.Entry<Place, Long> one : saved.entrySet()) {
                    long there = number(store, one.getKey());
                    boolean isLast = one.getKey().equals(last) && there == tried;
                    check(there == one.getValue() || isLast, one + " is " + there + ", tried " + tried);
                }
                if (tried > 0 && number(store, last) == tried && saved.getOrDefault(last, 0L) != tried) {
                    without++;
                    saved.put(last, tried);
                }
                List<Entry> waiting = store.unfinished(FILE);
                check(waiting.size() <= 1, "one at most is unfinished");
                for (Entry entry : waiting) {
                    unfinished++;
                    if (unfinished % 2 == 0) {
                        check(store.finish(FILE, entry.id(), new Who("")) instanceof Saved, "finished");
                        check(number(store, last) == tried, "what was finished is there");
                        saved.put(last, tried);
                    } else {
                        check(store.drop(FILE, entry.id(), new Who("")).isEmpty(), "dropped");
                    }
                }
                Optional<PastState> rebuilt = store.at(FILE, Instant.MAX);
                check(rebuilt.isPresent() || saved.isEmpty(), "there is a history");
                check(
                        rebuilt.map(state -> state.exact() && state.text().equals(folder.text()))
                                .orElse(true),
                        "the history tells of the file");
                String noted =
                        store.work(FILE).get(Section.LAST, "n").orElse(Map.of()).getOrDefault("n", "0");
                check(Long.parseLong(noted) >= kept, "work " + noted + ", kept " + kept);
            }
            check(folder.names().equals(List.of("desk", "xxa.json")), "nothing is left over: " + folder.names());
            next = tried + 1;
        }
        return new Tally(times, count, unfinished, without);
    }

    private static long number(ProfileStore store, Place place) {
        return Given.all(Folder.at(store, place)).stream()
                .filter(given -> given.note().matches("n\\d+"))
                .map(given -> Long.parseLong(given.note().substring(1)))
                .findFirst()
                .orElse(0L);
    }

    private static void check(boolean fine, String what) {
        if (!fine) {
            throw new AssertionError(what);
        }
    }

    /** What the other program said, whole lines of it alone. */
    private static List<String> runAndKill(Path folder, long from, int after) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        "child",
                        folder.toString(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        Thread listener = new Thread(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.endsWith(";")) {
                        said.add(line.substring(0, line.length() - 1));
                        if (line.startsWith("saved")) {
                            begun.countDown();
                        }
                    }
                }
            } catch (IOException e) {
                // it was killed
            }
        });
        listener.start();
        if (!begun.await(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the other program did not begin");
        }
        Thread.sleep(after);
        process.destroyForcibly().waitFor();
        listener.join();
        return said;
    }
}
