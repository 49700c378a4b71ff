package org.accede.paper.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import org.accede.paper.Paper;
import org.accede.paper.SamplePaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same paper gives the same bytes, wherever and whenever it is written. */
class SameBytesTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static List<Function<Paper, byte[]>> writers() {
        return List.of(XlsxWriter::write, DocxWriter::write);
    }

    @AfterEach
    void back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void inEveryLocaleAndTimeZone(Function<Paper, byte[]> writer) {
        byte[] here = writer.apply(SamplePaper.brief("Kenya", "A note."));
        for (Map.Entry<String, String> place : Map.of(
                        "tr-TR",
                        "Europe/Istanbul",
                        "ar-EG-u-nu-arab",
                        "Pacific/Kiritimati",
                        "th-TH-u-ca-buddhist",
                        "Pacific/Pago_Pago")
                .entrySet()) {
            Locale.setDefault(Locale.forLanguageTag(place.getKey()));
            TimeZone.setDefault(TimeZone.getTimeZone(place.getValue()));

            byte[] there = writer.apply(SamplePaper.brief("Kenya", "A note."));

            assertThat(Parts.of(there)).as(place.getKey()).isEqualTo(Parts.of(here));
            assertThat(there).isEqualTo(here);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void withTheListOfPartsFirst(Function<Paper, byte[]> writer) {
        assertThat(Parts.of(writer.apply(SamplePaper.brief("Kenya", "A note."))).keySet())
                .startsWith("[Content_Types].xml");
    }
}
