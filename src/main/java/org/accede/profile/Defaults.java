package org.accede.profile;

import java.util.List;
import java.util.Optional;

/**
 * What answers rest on that say nothing of it themselves.
 *
 * @param provisions of a topic
 * @param note of a topic
 * @param state of what is cited, where neither it nor its Act says where it stands
 */
record Defaults(Optional<String> source, List<Provision> provisions, String note, Provision.State state) {

    static final Defaults NONE = new Defaults(Optional.empty(), List.of(), "", Provision.State.IN_FORCE);
}
