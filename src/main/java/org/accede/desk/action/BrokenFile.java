package org.accede.desk.action;

/** A profile is asked about whose file cannot be read. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CountryFile file;
    private final boolean kept;

    BrokenFile(CountryFile file) {
        this(file, false);
    }

    /** @param kept whether what somebody typed meanwhile is a draft now */
    BrokenFile(CountryFile file, boolean kept) {
        super(file.id());
        this.file = file;
        this.kept = kept;
    }

    public boolean isKept() {
        return kept;
    }

    public CountryFile file() {
        return file;
    }
}
