package org.accede.desk.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.accede.Shipped;
import org.accede.desk.store.Outcome.Saved;

/** Answers in a row, without end in sight: {@code exec:java -Dexec.mainClass=org.accede.desk.store.ManyAnswers} with how many. */
final class ManyAnswers {

    private ManyAnswers() {}

    /** What came of it. @param early bytes in use after a tenth of them */
    record Tally(int saved, long early, long late, long milliseconds) {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("many");
        System.out.println(run(folder, Integer.parseInt(arguments[0])) + " in " + folder);
    }

    static Tally run(Path path, int times) {
        Folder folder = new Folder(path);
        List<Place> places = Shipped.catalogue().topics().get("preservation").facts().values().stream()
                .filter(fact -> fact.type() == org.accede.catalogue.FactDefinition.Type.ANSWER)
                .filter(fact -> !fact.id().endsWith("/exists"))
                .map(fact -> Place.answer(fact.id()))
                .toList();
        long early = 0;
        long begun = System.nanoTime();
        Map<Place, Content> expected = new HashMap<>();
        try (ProfileStore store = ProfileStore.open(Shipped.accede(), path, Check.reading(), InstantSource.system())) {
            for (int i = 1; i <= times; i++) {
                Place place = places.get(i % places.size());
                Content now = Folder.answer("yes", "n" + i);
                if (!(Folder.save(store, place, now, Folder.ANNA) instanceof Saved)) {
                    throw new AssertionError("not saved: " + i);
                }
                expected.put(place, now);
                if (i == Math.max(1, times / 10)) {
                    early = inUse();
                }
            }
            long took = (System.nanoTime() - begun) / 1_000_000;
            long late = inUse();
            expected.forEach((place, now) -> {
                if (!Folder.at(store, place).saysAs(now)) {
                    throw new AssertionError("lost: " + place);
                }
            });
            List<Entry> history = store.history("xxa");
            if (history.size() != times + 1) {
                throw new AssertionError("entries: " + history.size());
            }
            for (int i = 0; i < times; i++) {
                Entry entry = history.get(i);
                String note = Given.all(entry.changes().get(0).after()).get(0).note();
                if (!note.equals("n" + (times - i))
                        || !entry.before().equals(history.get(i + 1).after())) {
                    throw new AssertionError("entry " + entry);
                }
            }
            folder.isWhole();
            return new Tally(times, early, late, took);
        }
    }

    private static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
