package org.accede.desk.store;

import static org.accede.desk.store.Folder.ANNA;
import static org.accede.desk.store.Folder.QUICK;
import static org.accede.desk.store.Folder.answer;
import static org.accede.desk.store.Folder.put;
import static org.accede.desk.store.Folder.save;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.Shipped;
import org.accede.desk.store.Held.Kind;
import org.accede.desk.store.Outcome.Saved;
import org.accede.desk.store.PassedOver.Reason;
import org.accede.input.UsageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are served, who may, and what is kept beside them. */
class FolderTest {

    private static final String BILL = """
            {
              "bill": {"iso3": "XXA", "title": "A Bill", "constructed": true},
              "sources": {"b": {"title": "A Bill"}},
              "topics": {
                "preservation": {"facts": {"quick": {"value": "no", "provisions": ["b: cl. 1"]}}}
              }
            }
            """;

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = new Folder(Files.createDirectory(temporary.resolve("countries")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "XXA",
                "xxa.json",
                "../xxa",
                "../../etc/passwd",
                "./xxa",
                "bills/../xxa",
                "xxa/",
                "/xxa",
                "desk/xxa",
                "register",
                "xxa\0",
                "bills/",
                "C:\\xxa",
                "%2e%2e/xxa",
                "desk/lock"
            })
    void whatIsNotAmongTheFilesIsNotLookedFor(String id) throws IOException {
        Files.writeString(temporary.resolve("xxa.json"), folder.text());
        Files.copy(Shipped.COUNTRIES.resolve("register.json"), folder.path.resolve("register.json"));
        try (ProfileStore store = folder.open()) {
            assertThat(store.files()).containsExactly(new Held("xxa", Kind.PROFILE));
            assertThatThrownBy(() -> store.read(id)).isInstanceOf(UsageException.class);
            assertThatThrownBy(() -> store.work(id)).isInstanceOf(UsageException.class);
            assertThatThrownBy(() -> store.save(id, Edit.of(), ANNA)).isInstanceOf(UsageException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "../x", "x/y", "register", "con", "bills/../x", "bills/", "x.json", "desk/x", " x"})
    void aNewFileTakesAPlainName(String id) {
        try (ProfileStore store = folder.open()) {
            assertThatThrownBy(() -> store.create(id, folder.text(), ANNA)).isInstanceOf(UsageException.class);
        }
    }

    @Test
    void linksThatLeaveTheFolderAndOddNamesAreLeftAlone() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.json"), folder.text());
        Files.createSymbolicLink(folder.path.resolve("away.json"), outside);
        Files.createSymbolicLink(folder.path.resolve("nowhere.json"), temporary.resolve("none.json"));
        Files.createSymbolicLink(folder.path.resolve("within.json"), folder.file);
        Files.writeString(folder.path.resolve("Kenya (2).json"), folder.text());
        try (ProfileStore store = folder.open()) {
            assertThat(store.files()).extracting(Held::id).containsExactly("within", "xxa");
            assertThat(store.passedOver())
                    .containsExactlyInAnyOrder(
                            new PassedOver("away.json", Reason.LINK),
                            new PassedOver("nowhere.json", Reason.LINK),
                            new PassedOver("Kenya (2).json", Reason.NAME));
            assertThatThrownBy(() -> store.read("away")).isInstanceOf(UsageException.class);
            Content now = answer("no", "x");
            assertThat(store.save(
                            "within",
                            Edit.of(new Put(
                                    QUICK,
                                    now,
                                    store.read("within").contents().at(QUICK).digest())),
                            ANNA))
                    .isInstanceOf(Saved.class);
            assertThat(folder.path.resolve("within.json")).isSymbolicLink();
            assertThat(folder.text()).contains("\"note\": \"x\"");
        }
    }

    @Test
    void whatIsKeptBesideTheProfilesLiesThere() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.path.resolve("desk"), elsewhere);
        assertThatThrownBy(folder::open).isInstanceOf(UsageException.class);
        Files.delete(folder.path.resolve("desk"));
        Files.createDirectory(folder.path.resolve("desk"));
        Path file = Files.createFile(temporary.resolve("some-file"));
        Files.createSymbolicLink(folder.path.resolve("desk/xxa.history.jsonl"), file);
        try (ProfileStore store = folder.open()) {
            assertThat(save(store, QUICK, answer("no", "x"), ANNA)).isInstanceOf(Outcome.NotWritten.class);
            assertThat(file).isEmptyFile();
        }
    }

    @Test
    void onlyOneProgramHasTheFolderOpenAndItsOwnerAloneReadsWho() throws IOException {
        try (ProfileStore store = folder.open()) {
            store.say("http://127.0.0.1:8185/ Anna");
            assertThatThrownBy(folder::open).isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.said())
                    .isEqualTo("http://127.0.0.1:8185/ Anna"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path.resolve("desk/lock"))))
                    .isEqualTo("rw-------");
        }
        folder.open().close();
    }

    @Test
    void whoMayReadAProfileStaysSo() throws IOException {
        Files.setPosixFilePermissions(folder.file, PosixFilePermissions.fromString("rw-r-----"));
        try (ProfileStore store = folder.open()) {
            save(store, QUICK, answer("no", "x"), ANNA);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aNewProfileAndABillAreFilesLikeOthers() {
        try (ProfileStore store = folder.open()) {
            assertThat(store.create("xxb", "{\"country\": {\"iso3\": \"XXB\"}}", ANNA))
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(store.create("xxb", "{\n  \"country\": {\"iso3\": \"XXB\", \"name\": \"B\"}\n}\n", ANNA))
                    .isInstanceOf(Saved.class);
            assertThat(store.create("xxb", folder.text(), ANNA)).isInstanceOf(Outcome.Exists.class);
            assertThat(store.create("bills/xxa-one", BILL, ANNA)).isInstanceOf(Saved.class);
            assertThat(store.files())
                    .containsExactly(
                            new Held("xxa", Kind.PROFILE),
                            new Held("xxb", Kind.PROFILE),
                            new Held("bills/xxa-one", Kind.BILL));
            Read bill = store.read("bills/xxa-one");
            assertThat(bill.bill()).isPresent();
            Put put = new Put(
                    QUICK,
                    Content.of("{\"value\": \"partly\"}"),
                    bill.contents().at(QUICK).digest());
            assertThat(store.save("bills/xxa-one", Edit.of(put), ANNA)).isInstanceOf(Saved.class);
            assertThat(store.history("bills/xxa-one"))
                    .extracting(Entry::kind)
                    .containsExactly(Entry.Kind.SAVED, Entry.Kind.CREATED);
            assertThat(store.history("xxb")).extracting(Entry::kind).containsExactly(Entry.Kind.CREATED);
        }
    }

    /** A provision that is repealed makes nothing no, whatever the day of the reading. */
    @Test
    void whatValidateRefusesIsRefusedAndWhatWasWrongBeforeStopsNobody() {
        Check check = Check.asValidate(Shipped.accede(), () -> LocalDate.of(2026, 11, 29));
        String ended =
                "{\"value\": \"no\", \"provisions\": [{\"law\": \"act\", \"section\": \"s. 5\", \"to\": \"2026-01-01\"}]}";
        try (ProfileStore store = ProfileStore.open(Shipped.accede(), folder.path, check, () -> Instant.EPOCH)) {
            String before = folder.text();
            assertThat(save(store, Folder.RENEWABLE, Content.of(ended), ANNA))
                    .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.problems())
                            .singleElement()
                            .satisfies(problem -> assertThat(problem.wrong()).contains("which is not in force")));
            assertThat(folder.text()).isEqualTo(before);
            folder.write(before.replace(
                    "{\"value\": \"yes\", \"provisions\": [\"act: s. 2\"], \"note\": \"at once\"}", ended));
            assertThat(save(store, Folder.RENEWABLE, answer("no", "x"), ANNA)).isInstanceOf(Saved.class);
        }
    }

    @Test
    void whatIsKeptBesideAFileIsReadAgain() {
        try (ProfileStore store = folder.open()) {
            assertThat(store.work("xxa")).isEqualTo(Work.NOTHING);
            Map<String, String> draft = Map.of("value", "yes", "note", "half a \"sentence\n\u202e");
            store.work("xxa", work -> work.with(Section.DRAFTS, QUICK.id(), draft)
                    .with(Section.PLANNED, "budapest", Map.of("day", "2027-06-15")));
            assertThat(store.work("xxa").get(Section.DRAFTS, QUICK.id())).contains(draft);
            store.work("xxa", work -> work.without(Section.DRAFTS, QUICK.id()));
            assertThat(store.work("xxa").all(Section.DRAFTS)).isEmpty();
            assertThat(store.work("xxa").all(Section.PLANNED)).hasSize(1);
        }
    }

    @Test
    void whatANewerVersionKeepsStaysAndWhatCannotBeReadIsPutAside() throws IOException {
        Path work = folder.path.resolve("desk/xxa.work.json");
        try (ProfileStore store = folder.open()) {
            Files.writeString(work, "{\"stars\": {\"a\": {\"b\": \"c\"}}}");
            store.work("xxa", one -> one.with(Section.SKIPPED, "a/b", Map.of("until", "2026-12-01")));
            assertThat(work).content().contains("\"stars\"").contains("2026-12-01");
            Files.writeString(work, "{\"drafts\": {\"answer:x/y\": {\"note\": \"typed for an hou");
            assertThat(store.work("xxa")).isEqualTo(Work.NOTHING);
            store.work("xxa", one -> one.with(Section.LAST, "a", Map.of("at", "b")));
        }
        try (var all = Files.list(folder.path.resolve("desk"))) {
            List<Path> aside =
                    all.filter(file -> file.toString().contains(".unread-")).toList();
            assertThat(aside)
                    .singleElement()
                    .satisfies(file -> assertThat(file).content().contains("typed for an hou"));
        }
    }

    @Test
    void aFileWithoutItsDeskIsTakenAsItIs() {
        try (ProfileStore store = folder.open()) {
            assertThat(put(store, QUICK, Content.NOTHING).seen()).isNotEqualTo(Content.NOTHING.digest());
            assertThat(store.history("xxa")).isEmpty();
            assertThat(store.unfinished("xxa")).isEmpty();
        }
    }
}
