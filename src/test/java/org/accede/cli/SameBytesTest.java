package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.accede.Sample;
import org.accede.input.Digest;
import org.accede.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same bytes in every format, whenever and wherever it is made. */
class SameBytesTest {

    /** Office files take long to write; a small one of each report tells as much, but for the gaps, which have none. */
    private static final List<String> SMALL = List.of("readiness", "checklist-budapest", "delta-un-budapest");

    private static final Map<String, String> EXPECTED = digests(Sample.ALL);

    @Test
    void againTheSame() {
        same(digests(Sample.ALL));
    }

    /** Turkish has a dotless i, Egypt its own digits, Thailand its own calendar; it is another day at the ends of the world. */
    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Pago_Pago", "th-TH-u-ca-buddhist, Asia/Kathmandu"
    })
    void elsewhereTheSame(String tag, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            same(digests(false));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(before);
        }
    }

    private static void same(Map<String, String> found) {
        assertThat(EXPECTED.keySet()).containsAll(found.keySet());
        assertThat(found.entrySet().stream()
                        .filter(file -> !file.getValue().equals(EXPECTED.get(file.getKey())))
                        .map(Map.Entry::getKey))
                .as("files that differ")
                .isEmpty();
    }

    private static Map<String, String> digests(boolean all) {
        Map<String, String> digests = new TreeMap<>();
        Exports.of("ken").forEach((name, output) -> Format.of(output).stream()
                .filter(format -> all || !format.isBinary() || SMALL.contains(name))
                .forEach(format -> digests.put(name + "." + format.extension(), Digest.of(format.write(output)))));
        return digests;
    }
}
