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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.accede.desk.store.Entry.Kind;
import org.accede.desk.store.Outcome.Conflict;
import org.accede.desk.store.Outcome.Saved;
import org.accede.input.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every change has its way back, and every day can be seen again. */
class HistoryTest {

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(temporary);
    }

    @Test
    void whatIsTakenBackIsAsItWasToTheByteAndANewEntry() {
        try (ProfileStore store = folder.open()) {
            String before = folder.text();
            Saved saved = (Saved) store.save(
                    "xxa", Edit.of(put(store, QUICK, Content.NOTHING), put(store, RENEWABLE, answer("no", "x"))), ANNA);
            assertThat(folder.text()).isNotEqualTo(before);
            assertThat(store.undo("xxa", saved.entry().id(), BEN)).isInstanceOf(Saved.class);
            assertThat(folder.text()).isEqualTo(before);
            Entry undone = store.history("xxa").get(0);
            assertThat(undone.kind()).isEqualTo(Kind.UNDONE);
            assertThat(undone.of()).hasValue(saved.entry().id());
            assertThat(store.undo("xxa", undone.id(), ANNA)).isInstanceOf(Saved.class);
            assertThat(folder.text()).isEqualTo(saved.text());
        }
    }

    @Test
    void anEarlierEntryIsTakenBackAndLaterOnesStay() {
        try (ProfileStore store = folder.open()) {
            Saved first = (Saved) save(store, QUICK, answer("no", "first"), ANNA);
            save(store, RENEWABLE, answer("no", "second"), ANNA);
            assertThat(store.undo("xxa", first.entry().id(), ANNA)).isInstanceOf(Saved.class);
            assertThat(folder.text()).contains("at once").contains("second").doesNotContain("first");
        }
    }

    @Test
    void whatHasChangedSinceIsAConflict() {
        try (ProfileStore store = folder.open()) {
            Saved first = (Saved) save(store, QUICK, answer("no", "first"), ANNA);
            save(store, QUICK, answer("no", "second"), BEN);
            assertThat(store.undo("xxa", first.entry().id(), ANNA)).isInstanceOfSatisfying(Conflict.class, conflict -> {
                assertThat(conflict.clashes().get(0).theirs().saysAs(answer("no", "second")))
                        .isTrue();
                assertThat(conflict.clashes().get(0).by().orElseThrow().who()).isEqualTo("Ben");
            });
            assertThat(folder.text()).contains("second");
        }
    }

    @Test
    void aChangeFromOutsideIsTakenBackToo() {
        try (ProfileStore store = folder.open()) {
            save(store, RENEWABLE, answer("no", "x"), ANNA);
            String before = folder.text();
            folder.write(before.replace("at once", "in a year"));
            store.read("xxa");
            Entry outside = store.history("xxa").get(0);
            assertThat(outside.kind()).isEqualTo(Kind.OUTSIDE);
            assertThat(outside.changes()).extracting(Change::place).containsExactly(QUICK);
            assertThat(store.undo("xxa", outside.id(), ANNA)).isInstanceOf(Saved.class);
            assertThat(folder.text()).isEqualTo(before);
        }
    }

    /** Also of what happened while the Desk was closed. */
    @Test
    void aChangeFromOutsideIsSeenAtTheNextStart() {
        try (ProfileStore store = folder.open()) {
            save(store, RENEWABLE, answer("no", "x"), ANNA);
        }
        folder.write(folder.text().replace("at once", "in a year"));
        try (ProfileStore store = folder.open()) {
            store.read("xxa");
            assertThat(store.history("xxa").get(0).changes())
                    .extracting(Change::place)
                    .containsExactly(QUICK);
        }
    }

    @Test
    void nothingIsTakenBackOfWhatWasOnlySeen() {
        try (ProfileStore store = folder.open()) {
            save(store, RENEWABLE, answer("no", "x"), ANNA);
            assertThatThrownBy(() -> store.undo("xxa", 1, ANNA)).isInstanceOf(UsageException.class);
            assertThatThrownBy(() -> store.undo("xxa", 99, ANNA)).isInstanceOf(UsageException.class);
        }
    }

    /** Past several snapshots, changes from outside and undone ones. */
    @Test
    void theFileIsRebuiltAsItWasAtEachTime() {
        List<String> texts = new ArrayList<>();
        try (ProfileStore store = folder.open()) {
            for (int i = 0; i < 300; i++) {
                Place place = i % 3 == 0 ? RENEWABLE : QUICK;
                Outcome outcome = i == 20
                        ? store.undo("xxa", store.history("xxa").get(0).id(), ANNA)
                        : save(store, place, i % 7 == 0 ? Content.leftOpen("why " + i) : answer("no", "n" + i), ANNA);
                assertThat(outcome).as("%d", i).isInstanceOf(Saved.class);
                texts.add(folder.text());
                if (i == 10) {
                    folder.write(folder.text().replace("// two Acts", "// two Acts and no more"));
                    store.read("xxa");
                    texts.add(folder.text());
                }
            }
        }
        try (ProfileStore store = folder.open()) {
            List<Entry> history = store.history("xxa");
            assertThat(history).hasSize(texts.size() + 1);
            for (int i = 0; i < texts.size(); i += 13) {
                Entry entry = history.get(texts.size() - 1 - i);
                PastState state = store.at("xxa", entry.at()).orElseThrow();
                assertThat(state.exact()).isTrue();
                assertThat(state.text()).as("%d", i).isEqualTo(texts.get(i));
            }
            assertThat(store.at("xxa", Folder.BEGIN)).isEmpty();
        }
    }

    @Test
    void goingBackToADayIsANewEntry() {
        try (ProfileStore store = folder.open()) {
            String before = folder.text();
            save(store, QUICK, answer("no", "first"), ANNA);
            save(store, RENEWABLE, answer("no", "second"), ANNA);
            List<Entry> history = store.history("xxa");
            PastState then = store.at("xxa", history.get(2).at()).orElseThrow();
            assertThat(then.text()).isEqualTo(before);
            assertThat(store.save(
                            "xxa", Edit.whole(then.text(), store.read("xxa").digest()), ANNA))
                    .isInstanceOfSatisfying(
                            Saved.class, saved -> assertThat(saved.entry().changes())
                                    .extracting(Change::place)
                                    .containsExactlyInAnyOrder(QUICK, RENEWABLE));
            assertThat(folder.text()).isEqualTo(before);
            assertThat(store.history("xxa")).hasSize(4);
            assertThat(store.undo("xxa", 4, ANNA)).isInstanceOf(Saved.class);
            assertThat(at(store, RENEWABLE).saysAs(answer("no", "second"))).isTrue();
        }
    }
}
