package org.accede.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in lines of letters of one width. */
class LinesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 7, 80})
    void aWordThatIsTooLongIsCutAndNothingOfItIsLost(int width) {
        String word = "\u00e9\uD83D\uDE00x".repeat(40);
        List<String> lines = Lines.wrap("one " + word + " two", width);
        assertThat(lines).allMatch(line -> Lines.width(line) <= width && !line.isEmpty());
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("one" + word + "two");
    }

    /** Counting what is left again for each line would take minutes. */
    @Test
    @Timeout(20)
    void aWordAsLongAsABookIsCutAtOnce() {
        assertThat(Lines.wrap("x".repeat(8_000_000), 80)).hasSize(100_000).allMatch(line -> line.length() == 80);
    }
}
