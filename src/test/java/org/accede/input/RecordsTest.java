package org.accede.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordsTest {

    record Leaf(String name, Optional<BigDecimal> weight) {}

    record Branch(
            int number,
            boolean alive,
            DayOfWeek day,
            LocalDate since,
            List<Leaf> leaves,
            Set<String> words,
            Leaf first) {}

    private static final Leaf LEAF = new Leaf("oak, ščřž", Optional.of(new BigDecimal("0.50")));

    @Test
    void whatIsWrittenIsReadAgain() {
        Branch branch = new Branch(
                300,
                true,
                DayOfWeek.FRIDAY,
                LocalDate.of(2004, 7, 1),
                List.of(LEAF, new Leaf("", Optional.empty())),
                new LinkedHashSet<>(List.of("z", "a")),
                LEAF);

        Map<String, Branch> read = RecordReader.read(RecordWriter.write(Map.of("one", branch)));

        assertThat(read).isEqualTo(Map.of("one", branch));
        assertThat(read.get("one").words()).containsExactly("z", "a");
        assertThat(read.get("one").first())
                .as("what was one stays one")
                .isSameAs(read.get("one").leaves().get(0));
    }

    @Test
    void whatHasNoFormIsRefused() {
        assertThatThrownBy(() -> RecordWriter.write(List.of(1.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no way to write 1.5");
        assertThatThrownBy(() -> RecordWriter.write(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
