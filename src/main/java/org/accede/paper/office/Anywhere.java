package org.accede.paper.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.util.LocaleUtil;

/** Has a file written the same on every machine, since the library asks for the language and the time zone of whoever runs it. */
final class Anywhere {

    /** Writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Anywhere() {}

    static byte[] write(Writing writing) {
        LocaleUtil.setUserLocale(Locale.UK);
        LocaleUtil.setUserTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            // What the library packs is unpacked at once and packed for good, so it need not be made small. It takes a
            // zip as it is.
            ZipArchiveOutputStream loose = new ZipArchiveOutputStream(bytes);
            loose.setLevel(Deflater.NO_COMPRESSION);
            writing.to(loose);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
    }
}
