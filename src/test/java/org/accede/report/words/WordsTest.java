package org.accede.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** A reservation on Article 20 alone is not offered for all six powers. */
    @Test
    void whatAFilingReachesIsNamedWithTheOnePowerThatItReaches() {
        assertThat(Words.names(List.of("offences-by-computer[real-time-traffic-data]")))
                .isEqualTo("offences by computer: real time traffic data");
        assertThat(Words.names(List.of("security-measure"))).isEqualTo("security measure");
        assertThat(Words.names(List.of("aiding[illegal-access]", "aiding[data-interference]")))
                .isEqualTo("aiding x2");
    }
}
