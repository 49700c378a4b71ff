package org.accede.paper.form;

/** A file that is no workbook, or one that nobody should open. */
public final class UnreadableBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String mend;

    public UnreadableBook(String wrong, String mend) {
        super(wrong);
        this.mend = mend;
    }

    /** What to do about it. */
    public String mend() {
        return mend;
    }
}
