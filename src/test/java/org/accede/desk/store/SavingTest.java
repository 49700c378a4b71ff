package org.accede.desk.store;

import static org.accede.desk.store.Folder.ANNA;
import static org.accede.desk.store.Folder.BEN;
import static org.accede.desk.store.Folder.QUICK;
import static org.accede.desk.store.Folder.RENEWABLE;
import static org.accede.desk.store.Folder.answer;
import static org.accede.desk.store.Folder.at;
import static org.accede.desk.store.Folder.put;
import static org.accede.desk.store.Folder.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.accede.Shipped;
import org.accede.desk.store.Entry.Kind;
import org.accede.desk.store.Outcome.Conflict;
import org.accede.desk.store.Outcome.Refused;
import org.accede.desk.store.Outcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is in the file; whom somebody overtook is told; nothing is written that cannot be read. */
class SavingTest {

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(temporary);
    }

    @Test
    void anAnswerIsInTheFileAndInTheHistory() {
        try (ProfileStore store = folder.open()) {
            String before = folder.text();
            Outcome outcome = save(store, RENEWABLE, answer("no", "once only"), ANNA);
            assertThat(outcome).isInstanceOf(Saved.class);
            assertThat(folder.text())
                    .isEqualTo(before.replace(
                                    "\"note\": \"at once\"}",
                                    "\"note\": \"at once\"},\n        \"renewable\": {\"value\": \"no\", \"provisions\": [\"act: s. 9\"], \"note\": \"once only\"}")
                            .replace(
                                    ",\n      \"open\": {\n        \"renewable\": \"the text is not at hand\"\n      }",
                                    ""))
                    .isEqualTo(((Saved) outcome).text());
            List<Entry> history = store.history("xxa");
            assertThat(history).extracting(Entry::kind).containsExactly(Kind.SAVED, Kind.SEEN);
            assertThat(history.get(0).who()).isEqualTo("Anna");
            assertThat(history.get(0).changes()).singleElement().satisfies(change -> {
                assertThat(change.before().saysAs(Content.leftOpen("the text is not at hand")))
                        .isTrue();
                assertThat(change.after().saysAs(answer("no", "once only"))).isTrue();
            });
            assertThat(folder.names()).containsExactly("desk", "xxa.json");
        }
    }

    @Test
    void whatTheFileSaysAlreadyIsNoEntry() {
        try (ProfileStore store = folder.open()) {
            save(store, QUICK, answer("no", "x"), ANNA);
            assertThat(save(store, QUICK, answer("no", "x"), BEN)).isInstanceOf(Outcome.Same.class);
            assertThat(store.history("xxa")).hasSize(2);
        }
    }

    @Test
    void twoPeopleOnTwoQuestionsAreBothInTheFile() throws Exception {
        try (ProfileStore store = folder.open()) {
            Put anna = put(store, QUICK, answer("no", "of Anna"));
            Put ben = put(store, RENEWABLE, answer("no", "of Ben"));
            List<Outcome> outcomes =
                    together(() -> store.save("xxa", Edit.of(anna), ANNA), () -> store.save("xxa", Edit.of(ben), BEN));
            assertThat(outcomes).hasOnlyElementsOfType(Saved.class);
            assertThat(at(store, QUICK).saysAs(anna.now())).isTrue();
            assertThat(at(store, RENEWABLE).saysAs(ben.now())).isTrue();
            folder.isWhole();
        }
    }

    @Test
    void twoPeopleOnOneQuestionAreOneConflictWithBothTexts() throws Exception {
        try (ProfileStore store = folder.open()) {
            Put anna = put(store, QUICK, answer("no", "of Anna"));
            Put ben = put(store, QUICK, answer("partly", "of Ben"));
            List<Outcome> outcomes =
                    together(() -> store.save("xxa", Edit.of(anna), ANNA), () -> store.save("xxa", Edit.of(ben), BEN));
            assertThat(outcomes.stream().filter(Saved.class::isInstance)).hasSize(1);
            Conflict conflict = (Conflict) outcomes.stream()
                    .filter(Conflict.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            boolean annaWasFirst = outcomes.get(0) instanceof Saved;
            assertThat(conflict.clashes()).singleElement().satisfies(clash -> {
                assertThat(clash.theirs().saysAs(annaWasFirst ? anna.now() : ben.now()))
                        .isTrue();
                assertThat(clash.yours().saysAs(annaWasFirst ? ben.now() : anna.now()))
                        .isTrue();
                assertThat(clash.by().orElseThrow().who()).isEqualTo(annaWasFirst ? "Anna" : "Ben");
            });
        }
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        List<String> facts = Shipped.catalogue().topics().get("preservation").facts().keySet().stream()
                .filter(fact -> Shipped.catalogue().fact(fact).orElseThrow().type()
                        == org.accede.catalogue.FactDefinition.Type.ANSWER)
                .filter(fact -> !fact.endsWith("/exists"))
                .toList();
        try (ProfileStore store = folder.open()) {
            List<Callable<Outcome>> tasks = facts.stream()
                    .<Callable<Outcome>>map(
                            fact -> () -> save(store, Place.answer(fact), answer("yes", "of " + fact), ANNA))
                    .toList();
            assertThat(tasks).hasSizeGreaterThan(5);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                for (Future<Outcome> one : threads.invokeAll(tasks)) {
                    assertThat(one.get()).isInstanceOf(Saved.class);
                }
            } finally {
                threads.shutdown();
            }
            facts.forEach(fact -> assertThat(at(store, Place.answer(fact)).saysAs(answer("yes", "of " + fact)))
                    .as(fact)
                    .isTrue());
            assertThat(store.history("xxa")).hasSize(facts.size() + 1);
        }
    }

    @Test
    void severalAnswersAreOneEntryOrNone() {
        try (ProfileStore store = folder.open()) {
            Put fine = put(store, RENEWABLE, answer("yes", "one"));
            Put overtaken = new Put(QUICK, answer("no", "two"), Content.NOTHING.digest());
            String before = folder.text();
            assertThat(store.save("xxa", Edit.of(fine, overtaken), ANNA)).isInstanceOf(Conflict.class);
            assertThat(folder.text()).isEqualTo(before);
            assertThat(store.save("xxa", Edit.of(fine, put(store, QUICK, answer("no", "two"))), ANNA))
                    .isInstanceOfSatisfying(
                            Saved.class,
                            saved -> assertThat(saved.entry().changes()).hasSize(2));
        }
    }

    @Test
    void nothingIsWrittenThatContradictsItself() {
        try (ProfileStore store = folder.open()) {
            String before = folder.text();
            Outcome outcome = save(store, Place.answer("preservation/exists"), answer("no", "none"), ANNA);
            assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                            refused.problems().get(0).toString())
                    .contains("does not exist and yet 'preservation/quick' is yes")
                    .contains("xxa.json:"));
            assertThat(folder.text()).isEqualTo(before);
            assertThat(store.history("xxa")).extracting(Entry::kind).containsExactly(Kind.SEEN);
        }
    }

    @Test
    void aChangeFromOutsideBetweenReadingAndWritingIsKept() {
        OtherDisk disk = new OtherDisk() {
            private boolean done;

            @Override
            void before(String step, Path file) throws IOException {
                if (!done && step.equals("append") && folder.text().contains("invited") && isSave()) {
                    done = true;
                    folder.write(folder.text().replace("invited", "signed"));
                }
            }

            private boolean isSave() {
                return folder.path.resolve(".xxa.json.part").toFile().exists();
            }
        };
        try (ProfileStore store = folder.open(disk)) {
            assertThat(save(store, QUICK, answer("no", "of Anna"), ANNA)).isInstanceOf(Saved.class);
            assertThat(folder.text()).contains("signed").contains("of Anna").doesNotContain("invited");
            assertThat(store.history("xxa"))
                    .extracting(Entry::kind)
                    .containsExactly(Kind.SAVED, Kind.OUTSIDE, Kind.SEEN);
            assertThat(store.history("xxa").get(1).changes())
                    .extracting(Change::place)
                    .containsExactly(Place.standing("budapest"));
        }
    }

    @Test
    void aChangeFromOutsideOfTheSameAnswerIsAConflict() {
        try (ProfileStore store = folder.open()) {
            save(store, RENEWABLE, answer("no", "x"), ANNA);
            Put put = put(store, QUICK, answer("no", "of Anna"));
            folder.write(folder.text().replace("at once", "within a day"));
            assertThat(store.save("xxa", Edit.of(put), ANNA))
                    .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(
                                    conflict.clashes().get(0).by().orElseThrow().kind())
                            .isEqualTo(Kind.OUTSIDE));
            assertThat(folder.text()).contains("within a day").doesNotContain("of Anna");
        }
    }

    @Test
    void theMarkThatSomeEditorsPutBeforeATextStays() {
        folder.write("\uFEFF" + folder.text());
        try (ProfileStore store = folder.open()) {
            assertThat(save(store, QUICK, answer("no", "x"), ANNA)).isInstanceOf(Saved.class);
            assertThat(folder.text()).startsWith("\uFEFF{").contains("\"note\": \"x\"");
            folder.write(folder.text().replace("\"note\": \"x\"", "\"note\": \"y\""));
            store.read("xxa");
            assertThat(store.history("xxa").get(0).changes())
                    .extracting(Change::place)
                    .containsExactly(QUICK);
        }
    }

    /** An editor that lays the file out anew changes no answer. */
    @Test
    void anotherLayoutIsNoConflict() {
        try (ProfileStore store = folder.open()) {
            Put put = put(store, QUICK, answer("no", "of Anna"));
            folder.write(folder.text().replace("{\"value\": \"yes\", \"provisions\": [\"act: s. 2\"]", """
                    {
                        "value":"yes",
                        "provisions":  ["act: s. 2"]"""));
            assertThat(store.save("xxa", Edit.of(put), ANNA)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void aFileThatWasBrokenOutsideIsToldByLineAndNeverWritten() {
        try (ProfileStore store = folder.open()) {
            save(store, RENEWABLE, answer("no", "x"), ANNA);
            Put put = put(store, QUICK, answer("no", "of Anna"));
            String broken = folder.text().replace("\"exists\"", "\"exsts\"");
            folder.write(broken);
            assertThat(store.save("xxa", Edit.of(put), ANNA))
                    .isInstanceOfSatisfying(Outcome.Broken.class, outcome -> assertThat(
                                    outcome.problems().get(0).where().line())
                            .isPositive());
            assertThat(folder.text()).isEqualTo(broken);
            assertThat(store.read("xxa").isBroken()).isTrue();
            assertThat(store.history("xxa").get(0).kind()).isEqualTo(Kind.OUTSIDE);
            String mended = broken.replace("\"exsts\"", "\"exists\"");
            assertThat(store.save("xxa", Edit.whole(mended, store.read("xxa").digest()), ANNA))
                    .isInstanceOf(Saved.class);
        }
    }

    @Test
    void aWholeTextTakesThePlaceOfTheOneThatWasSeenAlone() {
        try (ProfileStore store = folder.open()) {
            String seen = store.read("xxa").digest();
            String other = folder.text().replace("at once", "in a month");
            save(store, RENEWABLE, answer("no", "x"), BEN);
            assertThat(store.save("xxa", Edit.whole(other, seen), ANNA))
                    .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.clashes())
                            .extracting(Outcome.Clash::place)
                            .containsExactlyInAnyOrder(QUICK, RENEWABLE));
        }
    }

    private static List<Outcome> together(Callable<Outcome> one, Callable<Outcome> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier barrier = new CyclicBarrier(2);
        try {
            List<Future<Outcome>> both = threads.invokeAll(List.of(waiting(barrier, one), waiting(barrier, other)));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Outcome> waiting(CyclicBarrier barrier, Callable<Outcome> task) {
        return () -> {
            barrier.await();
            return task.call();
        };
    }
}
