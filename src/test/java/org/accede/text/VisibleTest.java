package org.accede.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes from elsewhere is shown and steers nothing. */
class VisibleTest {

    @ParameterizedTest
    @CsvSource({"0000", "0007", "001B", "007F", "0085", "200B", "202E", "2028", "2029", "2066", "FEFF", "E0001", "D800"
    })
    void whatHidesIsShownByItsCode(String code) {
        String hidden = new String(Character.toChars(Integer.parseInt(code, 16)));
        assertThat(Visible.of("a" + hidden + "b")).isEqualTo("a<U+" + code + ">b");
        assertThat(Visible.inLines("a" + hidden + "b")).isEqualTo("a<U+" + code + ">b");
    }

    @Test
    void aLineBreakStaysOnlyWhereLinesAreOurOwn() {
        assertThat(Visible.of("a\nb\tc")).isEqualTo("a b c");
        assertThat(Visible.inLines("a\nb\tc")).isEqualTo("a\nb<U+0009>c");
    }

    @Test
    void otherTextStaysAsItIs() {
        String text = "é ß 日本 \ud83c\uddf0\ud83c\uddea <b> & \"x\"";
        assertThat(Visible.of(text)).isEqualTo(text);
        assertThat(Visible.inLines(text)).isEqualTo(text);
    }
}
