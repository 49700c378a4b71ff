package org.accede.report.readiness;

import org.accede.readiness.Basis;
import org.accede.readiness.Remark;

/** What a statement rests on, behind it in brackets. */
final class BasisWords {

    private BasisWords() {}

    static String of(Remark remark) {
        return of(remark.basis(), remark.pinpoint());
    }

    static String of(Basis basis, String pinpoint) {
        return " [" + basis.words() + (pinpoint.isEmpty() ? "" : ": " + pinpoint) + "]";
    }
}
