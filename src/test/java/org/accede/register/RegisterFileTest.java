package org.accede.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.Shipped;
import org.accede.input.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFileTest {

    private static final Path SHIPPED = Shipped.COUNTRIES.resolve("register.json");

    private static final String TWO = """
            {"register": "status", "compiled": "2026-11-21",
             "sources": {"chart": {"title": "The chart", "kind": "official", "asOf": "2026-04-25"}},
             "entries": {
               "KEN": {"name": "Kenya", "values": {"budapest": {"state": "invited", "source": "chart"}}},
               "FJI": {"name": "Fiji", "values": {"entries": {"state": "%s", "source": "chart"}}}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void theEntryOfOneStateIsTheOneOfTheWhole() {
        Register whole = new RegisterFile(SHIPPED).whole();
        for (String iso3 : whole.entries().keySet()) {
            Register one = new RegisterFile(SHIPPED).of(iso3);

            assertThat(one.entry(iso3)).isEqualTo(whole.entry(iso3));
            assertThat(one.entries()).containsOnlyKeys(iso3);
            assertThat(one.origins()).isEqualTo(whole.origins());
        }
    }

    /** Kenya is invited to accede to the Convention, and so it cannot have joined a protocol to it; what is stated goes before. */
    @Test
    void whoHasNotJoinedTheConventionHasNotJoinedItsProtocol() {
        Register register = new RegisterFile(SHIPPED).whole();
        Item kenya =
                register.entry("KEN").orElseThrow().value("budapest-protocol-1").orElseThrow();
        assertThat(kenya.state()).isEqualTo(RegisterState.NONE);
        assertThat(kenya.asOf())
                .isEqualTo(register.entry("KEN")
                        .orElseThrow()
                        .value("budapest")
                        .orElseThrow()
                        .asOf());
        assertThat(kenya.note())
                .startsWith(
                        "follows from where it stands under another treaty: only who has signed the Budapest Convention ")
                .contains("Articles 9 and 11");
        assertThat(register.entries().values()).allSatisfy(entry -> {
            boolean outside =
                    entry.state("budapest") == RegisterState.NONE || entry.state("budapest") == RegisterState.INVITED;
            assertThat(outside && entry.state("budapest-protocol-1") != RegisterState.NONE)
                    .as(entry.iso3())
                    .isFalse();
        });
        assertThat(register.entry("IRL")
                        .orElseThrow()
                        .value("budapest-protocol-1")
                        .map(Item::note))
                .as("who signed the Convention may have signed the Protocol")
                .isNotEqualTo(java.util.Optional.of(kenya.note()));
    }

    @Test
    void forASecondStateAllIsRead() {
        RegisterFile file = new RegisterFile(SHIPPED);
        file.of("KEN");

        assertThat(file.of("FJI")).isSameAs(file.whole()).isSameAs(file.of("KEN"));
    }

    @Test
    void aStateThatIsNotThereHasNoEntry() throws IOException {
        assertThat(new RegisterFile(write("party")).of("XYZ").entries()).isEmpty();
    }

    @Test
    void whereThereIsNoFileNothingIsKnown() {
        RegisterFile file = new RegisterFile(folder.resolve("register.json"));

        assertThat(file.of("KEN")).isEqualTo(Register.NONE);
        assertThat(file.whole()).isEqualTo(Register.NONE);
    }

    @Test
    void whatIsWrongWithAnotherStateIsToldByWhoeverReadsAll() throws IOException {
        RegisterFile file = new RegisterFile(write("perty"));

        assertThat(file.of("KEN").entry("KEN").orElseThrow().state("budapest")).isEqualTo(RegisterState.INVITED);
        assertThatThrownBy(file::whole)
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("register.json:5:")
                .hasMessageContaining("Did you mean 'party'?");
    }

    @Test
    void aFileThatIsNoJsonIsToldAtOnce() throws IOException {
        RegisterFile file = new RegisterFile(write("party\"\"x"));

        assertThatThrownBy(() -> file.of("KEN"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("register.json:5:");
    }

    private Path write(String state) throws IOException {
        return Files.writeString(folder.resolve("register.json"), TWO.formatted(state));
    }
}
