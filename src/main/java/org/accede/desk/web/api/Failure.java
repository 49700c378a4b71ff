package org.accede.desk.web.api;

/** Why a program is not answered as it asked, said so that its author can mend it. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String where;
    private final String mend;

    Failure(int status, String where, String wrong, String mend) {
        super(wrong, null, false, false);
        this.status = status;
        this.where = where;
        this.mend = mend;
    }

    int status() {
        return status;
    }

    String where() {
        return where;
    }

    String mend() {
        return mend;
    }
}
