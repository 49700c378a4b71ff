package org.accede.desk.store;

import java.util.List;
import java.util.Optional;
import org.accede.input.Problem;
import org.accede.profile.Bill;
import org.accede.profile.Profile;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;

/**
 * A file as it was read.
 *
 * @param digest of its bytes
 * @param profile empty of a bill, and where there are problems
 * @param bill empty of a profile, and where there are problems
 * @param problems with line and column
 */
public record Read(
        Held held, String text, String digest, Optional<Profile> profile, Optional<Bill> bill, List<Problem> problems) {

    /** Whether it cannot be read. */
    public boolean isBroken() {
        return !problems.isEmpty();
    }

    /** What stands at some places; nothing, where the file is broken. */
    public Contents contents() {
        return new Contents(
                isBroken()
                        ? Optional.empty()
                        : Optional.of(JsonText.ofChecked(text).root()));
    }

    /** The text taken apart, once for many places. */
    public static final class Contents {

        private final Optional<Group> root;

        private Contents(Optional<Group> root) {
            this.root = root;
        }

        public Content at(Place place) {
            return root.map(group -> ProfileWriter.at(place, group)).orElse(Content.NOTHING);
        }
    }
}
