package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.accede.Shipped;
import org.junit.jupiter.api.Test;

/** {@code accede list}, as a user calls it. */
class ListCommandTest {

    @Test
    void listNamesEveryArticle() {
        Cli call = Cli.run("list");
        assertThat(call.code()).isZero();
        assertThat(call.out().lines().map(line -> line.split(" ")[0]))
                .containsAll(Shipped.catalogue().articles().stream()
                        .map(article -> article.id())
                        .toList());
        assertThat(call.out().lines().filter(line -> line.length() > 80)).isEmpty();
    }

    @Test
    void listKeepsToTheInstrumentAsked() {
        assertThat(Cli.run("list", "--instrument", "un").out()).contains("UN-7").doesNotContain("BC-2 ");
    }
}
