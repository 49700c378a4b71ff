package org.accede.desk.store;

import static org.accede.desk.store.Folder.ANNA;
import static org.accede.desk.store.Folder.QUICK;
import static org.accede.desk.store.Folder.RENEWABLE;
import static org.accede.desk.store.Folder.answer;
import static org.accede.desk.store.Folder.at;
import static org.accede.desk.store.Folder.save;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.accede.desk.store.Entry.Kind;
import org.accede.desk.store.Outcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in the midst of a save, the file is whole, and what was told to be saved is in it. */
class MishapsTest {

    private static final Content FIRST = answer("no", "first");
    private static final Content SECOND = answer("partly", "second");

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(temporary);
    }

    /** Counts the steps of a save, and fails in one of them: once, or from then on. */
    private static class Failing extends OtherDisk {

        private final List<String> steps = new ArrayList<>();
        private boolean armed;
        private int at = -1;
        private boolean forEver;
        private RuntimeException killed;
        private IOException failure;

        @Override
        void before(String step, Path file) throws IOException {
            if (!armed) {
                return;
            }
            steps.add(step + " " + file.getFileName());
            if (steps.size() - 1 == at || forEver && steps.size() > at && at >= 0) {
                if (killed != null) {
                    throw killed;
                }
                throw failure;
            }
        }
    }

    /** The steps of a save that nothing disturbs. */
    private List<String> steps() {
        Failing disk = new Failing();
        try (ProfileStore store = new Folder(temporary).open(disk)) {
            save(store, QUICK, FIRST, ANNA);
            disk.armed = true;
            assertThat(save(store, RENEWABLE, SECOND, ANNA)).isInstanceOf(Saved.class);
        }
        return disk.steps;
    }

    @Test
    void eachStepIsOnTheDiskBeforeTheNext() {
        assertThat(steps())
                .containsExactly(
                        "write .xxa.json.part", "append xxa.history.jsonl", "move xxa.json", "delete .xxa.json.part");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aDiskThatIsFullLeavesAllAsItWas(int step) {
        Failing disk = new Failing();
        disk.at = step;
        disk.failure = new IOException("No space left on device");
        try (ProfileStore store = folder.open(disk)) {
            save(store, QUICK, FIRST, ANNA);
            String before = folder.text();
            disk.armed = true;
            assertThat(save(store, RENEWABLE, SECOND, ANNA))
                    .isEqualTo(new Outcome.NotWritten(Outcome.Why.NO_SPACE, "No space left on device"));
            assertThat(folder.text()).isEqualTo(before);
            assertThat(folder.names()).containsExactly("desk", "xxa.json");
            assertThat(store.history("xxa")).extracting(Entry::kind).containsExactly(Kind.SAVED, Kind.SEEN);
            disk.armed = false;
            assertThat(store.unfinished("xxa")).isEmpty();
            assertThat(save(store, RENEWABLE, SECOND, ANNA)).isInstanceOf(Saved.class);
            assertThat(folder.text()).contains("second");
        }
    }

    /** Nothing can be taken back either: what the history then says too much is found out. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aDiskThatTakesNothingAnyMoreLosesNothing(int step) {
        Failing disk = new Failing();
        disk.at = step;
        disk.forEver = true;
        disk.failure = new IOException("Input/output error");
        try (ProfileStore store = folder.open(disk)) {
            save(store, QUICK, FIRST, ANNA);
            String before = folder.text();
            disk.armed = true;
            assertThat(save(store, RENEWABLE, SECOND, ANNA)).isInstanceOf(Outcome.NotWritten.class);
            assertThat(folder.text()).isEqualTo(before);
            disk.armed = false;
            assertThat(store.unfinished("xxa")).hasSize(step == 2 ? 1 : 0);
            assertThat(save(store, Place.answer("preservation/content-data"), FIRST, ANNA))
                    .isInstanceOf(Saved.class);
            assertThat(at(store, RENEWABLE).value()).isEmpty();
            assertThat(store.at("xxa", Folder.BEGIN.plusSeconds(1000)).orElseThrow())
                    .satisfies(state -> assertThat(state.exact()).isTrue())
                    .satisfies(state -> assertThat(state.text()).isEqualTo(folder.text()));
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsNamed() {
        Failing disk = new Failing();
        disk.at = 0;
        disk.forEver = true;
        disk.failure = new AccessDeniedException("/countries/.xxa.json.part");
        disk.armed = true;
        try (ProfileStore store = folder.open(disk)) {
            String before = folder.text();
            assertThat(save(store, RENEWABLE, SECOND, ANNA))
                    .isInstanceOfSatisfying(Outcome.NotWritten.class, not -> assertThat(not.why())
                            .isEqualTo(Outcome.Why.NOT_ALLOWED));
            assertThat(store.read("xxa").isBroken()).isFalse();
            assertThat(folder.text()).isEqualTo(before);
        }
    }

    /** The program ends before each step in turn, and is started again. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theProgramEndsInTheMidstOfASave(int step) {
        killedBefore(step);
        boolean told = step == 2;
        boolean moved = step == 3;
        try (ProfileStore store = folder.open()) {
            folder.isWhole();
            assertThat(at(store, QUICK).saysAs(FIRST)).isTrue();
            assertThat(at(store, RENEWABLE).saysAs(SECOND)).isEqualTo(moved);
            assertThat(store.unfinished("xxa")).hasSize(told ? 1 : 0);
            assertThat(store.history("xxa")).hasSize(moved ? 3 : 2);
            assertThat(folder.names()).containsExactly("desk", "xxa.json");
        }
    }

    @Test
    void whatWasNotFinishedCanBeFinished() {
        killedBefore(2);
        try (ProfileStore store = folder.open()) {
            long entry = store.unfinished("xxa").get(0).id();
            save(store, Place.answer("preservation/content-data"), FIRST, ANNA);
            assertThat(store.finish("xxa", entry, ANNA)).isInstanceOf(Saved.class);
            assertThat(at(store, RENEWABLE).saysAs(SECOND)).isTrue();
            assertThat(store.unfinished("xxa")).isEmpty();
        }
    }

    @Test
    void orDropped() {
        killedBefore(2);
        try (ProfileStore store = folder.open()) {
            long entry = store.unfinished("xxa").get(0).id();
            assertThat(store.drop("xxa", entry, ANNA)).isEmpty();
            assertThat(store.unfinished("xxa")).isEmpty();
            assertThat(at(store, RENEWABLE).value()).isEmpty();
        }
        try (ProfileStore store = folder.open()) {
            assertThat(store.unfinished("xxa")).isEmpty();
        }
    }

    /** What was not finished is known as such also if others changed the file before the program was started again. */
    @Test
    void whatWasNotFinishedIsFoundAfterAChangeFromOutside() {
        killedBefore(2);
        folder.write(folder.text().replace("invited", "signed"));
        try (ProfileStore store = folder.open()) {
            assertThat(store.unfinished("xxa")).hasSize(1);
            assertThat(store.history("xxa"))
                    .extracting(Entry::kind)
                    .containsExactly(Kind.OUTSIDE, Kind.SAVED, Kind.SEEN);
        }
    }

    private void killedBefore(int step) {
        Failing disk = new Failing();
        disk.at = step;
        disk.forEver = true;
        disk.killed = new IllegalStateException("killed");
        try (ProfileStore store = folder.open(disk)) {
            assertThat(save(store, QUICK, FIRST, ANNA)).isInstanceOf(Saved.class);
            disk.armed = true;
            assertThatThrownBy(() -> save(store, RENEWABLE, SECOND, ANNA)).hasMessage("killed");
        }
    }

    /** The power goes while a line of the history is written. */
    @Test
    void aLineThatWasCutShortIsPassedOver() throws IOException {
        Path history = folder.path.resolve("desk/xxa.history.jsonl");
        try (ProfileStore store = folder.open()) {
            save(store, QUICK, FIRST, ANNA);
        }
        byte[] whole = Files.readAllBytes(history);
        String line = new String(whole, StandardCharsets.UTF_8).lines().toList().get(1);
        Files.write(
                history,
                line.substring(0, line.length() / 2).getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);
        try (ProfileStore store = folder.open()) {
            assertThat(store.unfinished("xxa")).isEmpty();
            assertThat(store.history("xxa")).hasSize(2);
            assertThat(save(store, RENEWABLE, SECOND, ANNA)).isInstanceOf(Saved.class);
            assertThat(store.history("xxa")).hasSize(3);
        }
        assertThat(Files.readAllBytes(history)).startsWith(whole);
    }
}
