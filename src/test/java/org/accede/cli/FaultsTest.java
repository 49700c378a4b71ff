package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.accede.engine.RuleFault;
import org.junit.jupiter.api.Test;

/** Whose fault it is. */
class FaultsTest {

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(messages, true, StandardCharsets.UTF_8),
            false);

    private final RuleFault contradiction = new RuleFault("two rules decide BC-2 in different ways");

    @Test
    void aFaultOfTheBuiltInRulesIsOurs() {
        assertThat(Faults.tell(contradiction, Optional.empty(), terminal)).isEqualTo(3);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .startsWith("This is a fault of Accede, not of yours: ")
                .contains("two rules decide BC-2 in different ways", "Please report it");
    }

    @Test
    void aFaultOfTheUsersRulesIsTheUsers() {
        assertThat(Faults.tell(contradiction, Optional.of(Path.of("my/rules")), terminal))
                .isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .isEqualTo("The rules of my/rules do not hold together: two rules decide BC-2 in different ways.\n"
                        + "    Mend them, or leave out --rules to use the built-in ones.\n");
    }

    @Test
    void whatNoRuleDidIsOursWhoeversRulesTheyAre() {
        assertThat(Faults.tell(new IllegalStateException("\u001b[31m"), Optional.of(Path.of("my/rules")), terminal))
                .isEqualTo(3);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("<U+001B>");
    }
}
