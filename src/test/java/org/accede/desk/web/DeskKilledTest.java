package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.accede.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the Desk, what it called saved is in the file, and the file is whole. */
class DeskKilledTest {

    private static final int TIMES = Sample.times(2, 200);
    private static final long SEED = Long.getLong("accede.seed", 185);

    @TempDir
    private Path temporary;

    @Test
    void nothingThatWasCalledSavedIsLost() throws Exception {
        DeskKilled.Tally tally = DeskKilled.kill(temporary, TIMES, new Random(SEED));

        assertThat(tally.kills()).isEqualTo(TIMES);
        assertThat(tally.acknowledged()).isGreaterThanOrEqualTo(3L * TIMES);
    }
}
