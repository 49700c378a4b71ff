package org.accede.desk.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.Shipped;
import org.accede.profile.ProfileReader;

/**
 * The Desk is killed while several programs save answers, and what it leaves is looked at: {@code DeskKilled [TIMES] [SEED]}. Some rounds are a
 * test too; see CONTRIBUTING.md.
 */
final class DeskKilled {

    private static final List<String> QUESTIONS = List.of("renewable", "quick", "by-order");
    private static final int LONGEST = 1200;

    private final Path folder;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Long> saved = new ConcurrentHashMap<>();
    private final Map<String, Long> tried = new ConcurrentHashMap<>();
    private final List<Long> acknowledged = new ArrayList<>();

    private DeskKilled(Path folder) {
        this.folder = folder;
    }

    /** What came of it. @param overtaking answers in the file of which nobody was told */
    record Tally(int kills, long acknowledged, long overtaking) {}

    public static void main(String[] args) throws Exception {
        int times = args.length == 0 ? 200 : Integer.parseInt(args[0]);
        long seed = args.length < 2 ? System.nanoTime() : Long.parseLong(args[1]);
        System.out.println("seed " + seed);
        System.out.println(kill(Files.createTempDirectory("killed"), times, new Random(seed)));
    }

    static Tally kill(Path in, int times, Random random) throws Exception {
        DeskKilled one = new DeskKilled(DeskProcess.folder(in, "ken"));
        long overtaking = 0;
        for (int i = 0; i < times; i++) {
            overtaking += one.round(random.nextInt(LONGEST));
            if (i % 10 == 9) {
                System.out.println((i + 1) + " kills, " + one.acknowledged.size() + " answers acknowledged");
            }
        }
        return new Tally(times, one.acknowledged.size(), overtaking);
    }

    private long round(int wait) throws Exception {
        int before = acknowledged.size();
        try (DeskProcess desk = DeskProcess.on(folder)) {
            CountDownLatch going = new CountDownLatch(QUESTIONS.size());
            List<Thread> programs = new ArrayList<>();
            for (String question : QUESTIONS) {
                Thread program = new Thread(() -> save(desk, question, going));
                programs.add(program);
                program.start();
            }
            if (!going.await(10, TimeUnit.MINUTES)) {
                throw new AssertionError("nothing was saved");
            }
            Thread.sleep(wait);
            desk.kill();
            for (Thread program : programs) {
                program.join();
            }
        }
        return look(acknowledged.subList(before, acknowledged.size()));
    }

    /** Until nobody answers any more. */
    private void save(DeskProcess desk, String question, CountDownLatch going) {
        String path = "/api/countries/ken/answers/preservation/" + question;
        try {
            String version = desk.version(path);
            while (true) {
                long number = numbers.incrementAndGet();
                tried.put(question, number);
                var answer = desk.put(
                        path,
                        "{\"answer\": {\"value\": \"yes\", \"provisions\": [\"cmca: s. 51\"], \"note\": \"n" + number
                                + ".\"}}",
                        version);
                if (answer.statusCode() != 200) {
                    throw new AssertionError(answer.statusCode() + " " + answer.body());
                }
                saved.put(question, number);
                synchronized (acknowledged) {
                    acknowledged.add(number);
                }
                version = DeskProcess.version(answer);
                going.countDown();
            }
        } catch (IOException e) {
            // it was killed
        }
    }

    /** How many answers are there of which nobody was told. */
    private long look(List<Long> justSaved) throws IOException {
        Path file = folder.resolve("ken.json");
        ProfileReader.read(file, Shipped.catalogue());
        String text = Files.readString(file);
        long overtaking = 0;
        for (String question : QUESTIONS) {
            long there = number(text, question);
            long least = saved.getOrDefault(question, 0L);
            if (there != least && there != tried.get(question)) {
                throw new AssertionError(question + " is no. " + there + ", acknowledged was no. " + least);
            }
            overtaking += there == least ? 0 : 1;
        }
        String history = Files.readString(folder.resolve("desk/ken.history.jsonl"));
        for (long number : justSaved) {
            if (!history.contains("n" + number + ".")) {
                throw new AssertionError("no. " + number + " was acknowledged, and the history does not know it");
            }
        }
        return overtaking;
    }

    private static long number(String text, String question) {
        int topic = text.indexOf("\"preservation\": {");
        Matcher matcher = Pattern.compile("\"" + question + "\": \\{[^\\n]*\"note\": \"n(\\d+)\\.\"")
                .matcher(text.substring(topic));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
