package org.accede.checklist.task;

import java.util.List;
import java.util.Optional;
import org.accede.profile.Formalities;
import org.accede.profile.Late;

/**
 * Where a treaty lets a State file a declaration or a reservation, and whether it did.
 *
 * @param name under which it is filed, such as BC-6.3
 * @param title in words, such as "Reservation on data interference"
 * @param basis the provisions under which it is made; empty where no text of it is known
 * @param filed what the profile says was made or is planned
 * @param late that it was made after the treaty let it be made
 * @param lookedUp whether somebody looked up all that was filed
 * @param calledForBy duties that are decided under another filing, and turn on this one too
 * @param names what in the law calls for it: conditions and elements
 * @param law the provisions concerned
 */
public record FilingPlace(
        String name,
        String title,
        String basis,
        Optional<Formalities.Filing> filed,
        Optional<Late> late,
        boolean lookedUp,
        List<String> calledForBy,
        List<String> names,
        List<String> law) {

    /** Whether it was made, and in time as far as that is known. */
    public boolean isMade() {
        return late.isEmpty()
                && filed.filter(filing -> filing.state() == Formalities.State.MADE)
                        .isPresent();
    }

    public boolean isPlanned() {
        return filed.filter(filing -> filing.state() == Formalities.State.PLANNED)
                .isPresent();
    }

    public boolean isNeither() {
        return filed.isEmpty();
    }
}
