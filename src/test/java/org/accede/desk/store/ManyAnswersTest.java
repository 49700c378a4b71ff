package org.accede.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.accede.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some of what {@link ManyAnswers} does at length; by night all of it. */
class ManyAnswersTest {

    private static final long A_LITTLE = 3_000_000;

    @TempDir
    private Path folder;

    @Test
    void noAnswerIsLostAndNothingGrows() {
        ManyAnswers.Tally tally = ManyAnswers.run(folder, Sample.ALL ? 10_000 : 300);
        assertThat(tally.late() - tally.early()).as(tally.toString()).isLessThan(A_LITTLE);
    }
}
