package org.accede.desk.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.accede.desk.store.Outcome.Why;

/** Why a disk did not take something, as far as systems say. */
final class NotWritten {

    private NotWritten() {}

    static Outcome.NotWritten because(IOException e) {
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
        return new Outcome.NotWritten(why(e, reason.toLowerCase(Locale.ROOT)), reason);
    }

    private static Why why(IOException e, String reason) {
        if (e instanceof AccessDeniedException
                || e.getCause() instanceof ReadOnlyFileSystemException
                || reason.contains("permission denied")
                || reason.contains("read-only")
                || reason.contains("access is denied")) {
            return Why.NOT_ALLOWED;
        }
        boolean full = reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota");
        return full ? Why.NO_SPACE : Why.OTHER;
    }
}
