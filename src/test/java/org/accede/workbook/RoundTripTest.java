package org.accede.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.ProfileText;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing typed is lost by a workbook's way there and back. */
class RoundTripTest {

    /** What is in force and what is not, a second condition of one kind, numbers and lists; all by night. */
    private static final Set<String> SAVED = Set.of("ken.json", "treaty-text-first.json");

    @TempDir
    private Path temporary;

    static Stream<Path> countries() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.COUNTRIES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json") && !file.endsWith("register.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static List<Path> some() throws IOException {
        return Sample.third(countries().toList(), "round trip");
    }

    @ParameterizedTest
    @MethodSource("some")
    void theWayThereAndBackIsTheIdentity(Path file) {
        ProfileText text = ProfileText.read(file);
        isTheSame(text, workbook(text, Choice.of()));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void partsThatNobodyTouchesAreWrittenAsTheyStand(Path file) {
        ProfileText text = ProfileText.read(file);
        assertThat(JsonText.of(text.text(), "x").write()).isEqualTo(text.text());
    }

    /** All workbooks in one run of the program, which takes its time to start. */
    @Test
    void soItIsWhenLibreOfficeHasOpenedAndSavedTheWorkbook() throws IOException, InterruptedException {
        assumeTrue(hasLibreOffice(), "LibreOffice (soffice) is not installed: its way was not tried");
        Map<ProfileText, Path> workbooks = new LinkedHashMap<>();
        List<Path> some = countries()
                .filter(file -> Sample.ALL || SAVED.contains(file.getFileName().toString()))
                .toList();
        for (Path file : some) {
            ProfileText text = ProfileText.read(file);
            Path workbook = temporary.resolve(file.getFileName().toString().replace(".json", ".xlsx"));
            workbooks.put(text, Files.write(workbook, workbook(text, Choice.of())));
        }
        Path saved = Files.createDirectory(temporary.resolve("saved"));
        List<String> call = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + temporary.resolve("office").toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                saved.toString()));
        workbooks.values().forEach(workbook -> call.add(workbook.toString()));
        Process process = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        for (Map.Entry<ProfileText, Path> one : workbooks.entrySet()) {
            Path again = saved.resolve(one.getValue().getFileName());
            assertThat(again).exists();
            assertThat(Files.readAllBytes(again)).isNotEqualTo(Files.readAllBytes(one.getValue()));
            isTheSame(one.getKey(), Files.readAllBytes(again));
        }
    }

    /** All that rows show of a profile, written into one in which nobody has answered anything, reads as the profile. */
    @ParameterizedTest
    @MethodSource("some")
    void whatRowsShowIsAllThereIs(Path file) {
        ProfileText text = ProfileText.read(file);
        Profile profile = read(text.text());
        JsonText whole = JsonText.of(text.text(), text.file());
        JsonText copy = JsonText.of(text.text(), text.file());
        List.of("topics", "status", "formalities", "reports", "agreements")
                .forEach(part -> copy.root().remove(part));
        Editor editor = new Editor(copy.root(), Shipped.catalogue());
        Rows rows = new Rows(whole.root());
        for (Subject subject : subjects(whole.root())) {
            Said said = rows.of(subject);
            assertThat(said.locked()).as(subject.id()).isEmpty();
            if (!said.isEmpty()
                    && (subject instanceof Subject.OfTopic || said.kept().isEmpty())) {
                editor.write(subject, Said.nothing(), said);
            }
        }
        Profile again = read(copy.write());
        assertThat(again.reports()).isEqualTo(profile.reports());
        assertThat(again.agreements()).isEqualTo(profile.agreements());
        again.status().forEach((treaty, standing) -> assertThat(standing).isEqualTo(profile.standing(treaty)));
        again.formalities().forEach((treaty, filed) -> assertThat(filed.complete())
                .isEqualTo(profile.formalities(treaty).complete()));
        assertThat(again.topics().keySet())
                .containsExactlyInAnyOrderElementsOf(profile.topics().keySet());
        profile.topics().forEach((id, topic) -> {
            TopicAnswers other = again.topics().get(id);
            assertThat(other.facts())
                    .as(id)
                    .containsExactlyInAnyOrderEntriesOf(withoutDefaults(topic, whole.root(), id));
            assertThat(other.open()).as(id).isEqualTo(topic.open());
            assertThat(other.conditions().complete())
                    .as(id)
                    .isEqualTo(topic.conditions().complete());
            assertThat(other.conditions().list().stream().map(c -> c.name() + c.note() + c.provisions()))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(topic.conditions().list().stream()
                            .map(c -> c.name() + c.note() + c.provisions())
                            .toList());
        });
    }

    /** A note that a topic says once is not one of its questions. */
    private static Map<String, List<Statement>> withoutDefaults(TopicAnswers topic, Group profile, String id) {
        String once = profile.group("topics")
                .flatMap(topics -> topics.group(id))
                .map(group -> group.text("note"))
                .orElse("");
        Map<String, List<Statement>> facts = new LinkedHashMap<>();
        topic.facts()
                .forEach((fact, statements) -> facts.put(
                        fact,
                        statements.stream()
                                .map(s -> s.note().equals(once) && !once.isEmpty()
                                        ? new Statement(
                                                s.value(),
                                                s.provisions(),
                                                s.source(),
                                                s.reviewer(),
                                                s.nothingElse(),
                                                "")
                                        : s)
                                .toList()));
        return facts;
    }

    private static List<Subject> subjects(Group profile) {
        Rows rows = new Rows(profile);
        List<Subject> all = new ArrayList<>();
        Shipped.catalogue().topics().values().forEach(topic -> {
            topic.facts().values().forEach(fact -> {
                int statements = Math.max(1, rows.statements(new Subject.Fact(topic, fact)));
                IntStream.rangeClosed(1, statements).forEach(nth -> all.add(new Subject.Fact(topic, fact, nth)));
            });
            if (topic.hasConditions()) {
                all.add(new Subject.Looked(topic));
                Stream.concat(topic.conditions().keySet().stream(), Stream.of(Subject.OTHER))
                        .distinct()
                        .forEach(name -> {
                            for (int i = 1; i <= rows.conditions(topic.id(), name); i++) {
                                all.add(new Subject.Condition(topic, name, i));
                            }
                        });
            }
        });
        Entries entries = new Entries(profile);
        for (Kind kind : Kind.values()) {
            boolean isOfTreaties = kind == Kind.STANDING || kind == Kind.FILING || kind == Kind.LOOKED_UP;
            for (String key : isOfTreaties ? Shipped.catalogue().treatyNames() : Set.of("")) {
                int count = kind == Kind.LOOKED_UP ? 1 : entries.count(kind, key);
                IntStream.rangeClosed(1, count)
                        .forEach(nth -> all.add(Subject.Entry.of(kind, key, nth, Shipped.catalogue())));
            }
        }
        return all;
    }

    /** What somebody fills into a workbook, so that a test that says "the same" could fail. */
    @Test
    void whatSomebodyFillsInIsNotTheSame() throws IOException {
        ProfileText text = ProfileText.read(Shipped.COUNTRIES.resolve("ken.json"));
        byte[] filled = Filled.of(workbook(text, Choice.of("budapest")))
                .put("illegal-access/access", Column.ANSWER, "no")
                .bytes();
        Import.Result result = back(text, filled);
        assertThat(result.preview().count(Preview.Kind.CHANGED)).isOne();
        assertThat(result.text()).isPresent().get().isNotEqualTo(text.text());
    }

    private static void isTheSame(ProfileText text, byte[] workbook) {
        Import.Result result = back(text, workbook);
        assertThat(result.preview().problems()).isEmpty();
        assertThat(result.preview().changes()).isEmpty();
        assertThat(result.preview().changedSince()).isFalse();
        assertThat(result.text()).contains(text.text());
    }

    private static Import.Result back(ProfileText text, byte[] workbook) {
        return Import.read(Import.open(workbook, "q.xlsx"), text, Shipped.catalogue(), Import.Clashes.ASK);
    }

    private static byte[] workbook(ProfileText text, Choice choice) {
        Dossier dossier = Shipped.accede().dossier(read(text.text()), Shipped.AS_OF);
        return Workbook.write(dossier, text, choice);
    }

    private static Profile read(String text) {
        return ProfileReader.read(Documents.parseWithComments(text, "x.json"), "x", Shipped.catalogue());
    }

    private static boolean hasLibreOffice() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
