package org.accede.desk.action;

/** A profile is asked about whose file cannot be read. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CountryFile file;

    BrokenFile(CountryFile file) {
        super(file.id());
        this.file = file;
    }

    public CountryFile file() {
        return file;
    }
}
