package org.accede.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.accede.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some of what {@link Killed} does at length; by night all of it. */
class KilledTest {

    private static final long SEED = Long.getLong("accede.seed", System.nanoTime());

    @TempDir
    private Path folder;

    @Test
    void aProgramThatIsKilledLosesNothingThatItSaidWasSaved() throws Exception {
        int times = Sample.ALL ? 200 : 4;
        Killed.Tally tally = Killed.kill(folder, times, new Random(SEED));
        assertThat(tally.kills()).isEqualTo(times);
        assertThat(tally.saved()).as("-Daccede.seed=" + SEED + " " + tally).isGreaterThan(times);
    }
}
