package org.accede.register;

import java.nio.file.Path;

/**
 * The file of the register, read as far as it is asked for: of one entry for one State, and as a whole for the next. Safe for use by
 * several threads.
 */
public final class RegisterFile {

    private final Path file;
    private String excerptOf = "";
    private Register excerpt;
    private Register whole;

    public RegisterFile(Path file) {
        this.file = file;
    }

    /** All entries; none if there is no such file. */
    public synchronized Register whole() {
        if (whole == null) {
            whole = RegisterReader.readIfThere(file);
        }
        return whole;
    }

    /** A register that holds the entry of one State, if there is one, and perhaps others. */
    public synchronized Register of(String iso3) {
        if (whole == null && excerpt == null) {
            excerpt = RegisterReader.readOneIfThere(file, iso3);
            excerptOf = iso3;
        }
        return whole == null && excerptOf.equals(iso3) ? excerpt : whole();
    }
}
