package org.accede.paper.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.util.LocaleUtil;

/** Has a file written the same on every machine, since the library asks for the language and the time zone of whoever runs it. */
final class Anywhere {

    /** Writes a file. */
    interface Writing {
        void to(Entries out) throws IOException;
    }

    private Anywhere() {}

    static byte[] write(Writing writing) {
        LocaleUtil.setUserLocale(Locale.UK);
        LocaleUtil.setUserTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        try {
            Entries entries = new Entries();
            writing.to(entries);
            return FixedZip.of(entries.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
    }
}
