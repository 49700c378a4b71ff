package org.accede.validate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.profile.Profile;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;
import org.accede.profile.Value;

/** Whether somebody looked for all conditions, where a profile says two things of it. */
final class TopicWarnings {

    private static final String CONDITIONS = "conditions";

    private final Profile profile;
    private final Catalogue catalogue;
    private final Places places;
    private final Warnings warnings;

    TopicWarnings(Profile profile, Catalogue catalogue, Places places, Warnings warnings) {
        this.profile = profile;
        this.catalogue = catalogue;
        this.places = places;
        this.warnings = warnings;
    }

    void find() {
        profile.topics().forEach((id, topic) -> {
            if (topic.conditions().complete() && topic.open().containsKey(id + "/" + CONDITIONS)) {
                warnings.add(
                        Warning.Kind.CONDITIONS_IN_DOUBT,
                        places.where("topics", id, "open", CONDITIONS),
                        List.of(id),
                        "the conditions of '" + id + "' are complete, and yet noted as open",
                        "If somebody has looked for all of them, take the note back; if not, take \"complete\" back.");
            }
        });
        halfRead();
    }

    /** One and the same section makes two offences; what it asks for beyond the questions was looked for in one of them. */
    private void halfRead() {
        Map<Set<String>, String> read = new LinkedHashMap<>();
        profile.topics().forEach((id, topic) -> {
            if (asksConditions(id) && topic.conditions().complete()) {
                read.putIfAbsent(sections(id, topic), id);
            }
        });
        profile.topics().forEach((id, topic) -> {
            Set<String> sections = sections(id, topic);
            boolean open = asksConditions(id)
                    && !topic.conditions().complete()
                    && !topic.open().containsKey(id + "/" + CONDITIONS);
            if (open && !sections.isEmpty() && read.containsKey(sections)) {
                String other = read.get(sections);
                warnings.add(
                        Warning.Kind.SECTION_HALF_READ,
                        places.where("topics", id),
                        List.of(id, other),
                        "the conditions of " + Warnings.few(List.copyOf(sections)) + " are complete in '" + other
                                + "' and not in '" + id + "'",
                        "Add \"conditions\": {\"complete\": true} to '" + id
                                + "' too, or say under its \"open\" why not.");
            }
        });
    }

    private boolean asksConditions(String id) {
        Topic topic = catalogue.topics().get(id);
        return topic != null && topic.hasConditions();
    }

    /** What makes the offence or the power: the sections of which the profile says that it is there by them. */
    private Set<String> sections(String id, TopicAnswers topic) {
        Set<String> sections = new LinkedHashSet<>();
        for (Statement statement : topic.facts().getOrDefault(id + "/exists", List.of())) {
            if (statement.value() == Value.Degree.YES || statement.value() == Value.Degree.PARTLY) {
                statement.provisions().forEach(provision -> sections.add(profile.cite(provision)));
            }
        }
        return sections;
    }
}
