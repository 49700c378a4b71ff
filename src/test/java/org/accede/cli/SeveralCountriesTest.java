package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gap} and {@code documents} for several countries say what they say for each alone, in the order asked for. */
class SeveralCountriesTest {

    @TempDir
    private Path temporary;

    @Test
    void textComesOneAfterTheOtherUnderAHeading() {
        Cli both = Cli.asOf("gap", "ROU", "KEN", "--instrument", "p1");
        assertThat(both.code()).as(both.err()).isZero();
        assertThat(both.err()).isEmpty();
        assertThat(both.out())
                .isEqualTo("\nROU Romania\n===========\n\n"
                        + Cli.asOf("gap", "ROU", "--instrument", "p1").out()
                        + "\nKEN Kenya\n=========\n\n"
                        + Cli.asOf("gap", "KEN", "--instrument", "p1").out());
    }

    @Test
    void everyRealCountryHasAFileWithWhatItHasAlone() throws IOException {
        Path folder = temporary.resolve("a/new/folder");
        Cli all = Cli.asOf("gap", "--all", "--instrument", "p1", "--format", "json", "--out", folder.toString());
        assertThat(all.code()).as(all.err()).isZero();
        assertThat(all.out()).isEmpty();
        List<String> real = real();
        assertThat(names(folder))
                .containsExactlyElementsOf(
                        real.stream().map(name -> name + "-gap.json").toList());
        for (String name : real) {
            assertThat(Files.readString(folder.resolve(name + "-gap.json")))
                    .as(name)
                    .isEqualTo(Cli.asOf("gap", name, "--instrument", "p1", "--format", "json")
                            .out());
        }
    }

    @Test
    void aConstructedOneIsAmongAllOnlyIfItIsNamed() throws IOException {
        Cli call = Cli.asOf("gap", "--all", "EMPTY", "ken", "--instrument", "p1", "--out", temporary.toString());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(names(temporary)).contains("xxe-gap.txt", "ken-gap.txt").hasSize(real().size() + 1);
    }

    @Test
    void oneThatFailsIsToldAndTheOthersGoOn() throws IOException {
        Path wrong = Files.writeString(temporary.resolve("wrong.json"), "{\"country\": {}}");
        Cli call = Cli.asOf("gap", "KEN", "nowhere", wrong.toString(), "DEU", "--instrument", "p1");
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err())
                .contains("There is no profile 'nowhere'", "Left out: nowhere.")
                .contains("wrong.json:1", "Left out: " + wrong + ".");
        assertThat(call.out().lines().filter(line -> line.matches("(KEN|DEU) \\S+")))
                .containsExactly("KEN Kenya", "DEU Germany");
    }

    @Test
    void twoProfilesOfOneCountryCannotHaveTheSameFiles() throws IOException {
        Path mine = Files.copy(Shipped.COUNTRIES.resolve("ken.json"), temporary.resolve("mine.json"));
        Path folder = temporary.resolve("out");
        Cli call = Cli.asOf("gap", "KEN", mine.toString(), "--format", "csv", "--out", folder.toString());
        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).contains("There is another profile of KEN");
        assertThat(names(folder)).containsExactly("ken-gap.csv");
        assertThat(Cli.asOf("gap", "KEN", mine.toString(), "--instrument", "p1").code())
                .as("on a terminal they stand one after the other")
                .isZero();
    }

    @Test
    void theCheckFailsIfOneOfThemFails() {
        String[] fine = {"gap", "empty", "--instrument", "p1", "--fail-on", "gap"};
        assertThat(Cli.asOf(fine).code()).isZero();
        assertThat(Cli.asOf("gap", "empty", "KEN", "--instrument", "budapest", "--fail-on", "gap")
                        .code())
                .isEqualTo(1);
        assertThat(Cli.asOf("gap", "nowhere", "KEN", "--instrument", "budapest", "--fail-on", "gap")
                        .code())
                .as("bad input weighs more")
                .isEqualTo(2);
    }

    @Test
    void documentsGiveEachCountryAFolderWithWhatItHasAlone() throws IOException {
        Path together = temporary.resolve("together");
        Cli call = Cli.asOf("documents", "KEN", "empty", "FJI", "--instrument", "p1", "--out", together.toString());
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().lines().map(line -> line.split(":")[0]))
                .containsExactly("Kenya", "Nowhere (empty profile)", "Fiji");
        for (String name : List.of("ken", "xxe", "fji")) {
            Path alone = temporary.resolve(name);
            Cli.asOf("documents", name.equals("xxe") ? "empty" : name, "--instrument", "p1", "--out", alone.toString());
            assertThat(names(together.resolve(name))).isEqualTo(names(alone));
            for (String file : names(alone)) {
                assertThat(Files.readAllBytes(together.resolve(name).resolve(file)))
                        .as(file)
                        .isEqualTo(Files.readAllBytes(alone.resolve(file)));
            }
        }
    }

    @Test
    void whatHasBeenDoneIsShownToAPersonAndToNoProgram() {
        String[] call = {"gap", "KEN", "FJI", "--instrument", "p1", "--as-of", Shipped.AS_OF.toString()};
        Cli onScreen = Cli.onScreen(call);
        assertThat(onScreen.err()).contains("0 of 2", "1 of 2", "2 of 2").endsWith("\r");
        assertThat(Cli.run(call).err()).isEmpty();
        String[] plain =
                Stream.concat(Arrays.stream(call), Stream.of("--no-colour")).toArray(String[]::new);
        assertThat(Cli.onScreen(plain).err()).contains("2 of 2").doesNotContain("\u001b");
        assertThat(Cli.onScreen(plain).out()).isEqualTo(Cli.run(call).out());
        assertThat(Cli.onScreen("gap", "KEN", "--instrument", "p1").err())
                .as("one country is done as ever")
                .isEmpty();
    }

    private static List<String> real() throws IOException {
        return Cli.countries()
                .filter(name -> !Shipped.accede().profile(name).constructed())
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
