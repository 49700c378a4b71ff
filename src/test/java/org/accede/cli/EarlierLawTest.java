package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of a day that is older than the texts that were read is not known from them alone, and every paper says so. */
class EarlierLawTest {

    private static final String SAID = "The law of Romania was read as it stood later.";
    private static final String THE_DAY_BEFORE = "2026-02-21";
    private static final String THE_NEWEST_TEXT = "2026-02-22";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap ROU",
                "brief ROU",
                "next ROU",
                "explain ROU BC-16",
                "readiness ROU",
                "checklist ROU --instrument un",
                "delta ROU --from budapest --to un",
                "plan ROU --instrument p1",
                "compare KEN ROU",
                "cooperate KEN ROU",
            })
    void aDayBeforeTheNewestTextIsTold(String command) {
        assertThat(said(command + " --as-of " + THE_DAY_BEFORE)).contains(SAID);
    }

    @Test
    void fromTheDayOfTheNewestTextOnNothingIsTold() {
        assertThat(said("brief ROU --as-of " + THE_NEWEST_TEXT)).doesNotContain(SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff ROU ROU --as-of 2004-01-01 --as-of-b 2026-11-01"})
    void ofTwoDaysTheEarlierIsTold(String command) {
        assertThat(said(command)).containsOnlyOnce(SAID).contains("A provision counts on 1 January 2004 too");
    }

    private static String said(String command) {
        Cli call = Cli.run(command.split(" "));
        assertThat(call.code()).as(call.err()).isZero();
        return call.out().replaceAll("\\s+", " ");
    }
}
