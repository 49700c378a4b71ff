package org.accede.desk.view;

import java.util.Optional;
import org.accede.finding.Findings;

/** Which questions are being answered. */
final class Editing {

    Editing(Asked asked) {}

    Optional<Form> form(Findings findings, String article, String fact) {
        return Optional.empty();
    }
}
