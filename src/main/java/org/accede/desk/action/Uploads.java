package org.accede.desk.action;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.workbook.Import;

/** Files that somebody sent and has not yet taken or left. They are kept in memory alone, the last few of them, until the Desk ends. */
public final class Uploads {

    private static final int KEPT = 8;
    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Upload> uploads = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param into the profiles that it can be for, by their ids; also of one that is not begun yet
     * @param name as whoever sent it calls it
     */
    public record Upload(List<String> into, String name, byte[] bytes) {

        /** The same for some profiles. */
        public Upload into(List<String> profiles) {
            return new Upload(profiles, name, bytes);
        }

        /** Whether it holds questions to be filled in: a workbook, or a table. */
        public boolean isQuestions() {
            return isWorkbook() || Import.isTable(name);
        }

        /** Whether it begins as workbooks do, those of long ago too. */
        private boolean isWorkbook() {
            return begins('P', 'K') || begins(0xd0, 0xcf);
        }

        private boolean begins(int first, int second) {
            return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
        }
    }

    /** Keeps one; gives the name by which it is asked for. */
    public synchronized String add(Upload upload) {
        byte[] name = new byte[BYTES];
        random.nextBytes(name);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        uploads.put(token, upload);
        if (uploads.size() > KEPT) {
            uploads.remove(uploads.keySet().iterator().next());
        }
        return token;
    }

    /** @throws NotThere if it is no longer kept, or was for another profile */
    public synchronized Upload get(String token, String into) {
        return find(token).filter(upload -> upload.into().contains(into)).orElseThrow(() -> new NotThere(token));
    }

    /** Empty if it is no longer kept. */
    public synchronized Optional<Upload> find(String token) {
        return Optional.ofNullable(uploads.get(token));
    }

    public synchronized void remove(String token) {
        uploads.remove(token);
    }
}
