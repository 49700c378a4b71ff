package org.accede.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one country's law.
 *
 * @param constructed whether it is an example and no real country
 * @param lawAsRead the date of the newest text that was read, as precise as it is known; empty if not said
 * @param follows articles of which the source says that the law does all that they ask
 * @param assessments verdicts that others published; they decide nothing
 * @param digest of the file, for the report
 * @param organization whether it is a regional economic integration organization and no State
 */
public record Profile(
        String iso3,
        String name,
        boolean constructed,
        String lawAsRead,
        String note,
        Map<String, Source> sources,
        Map<String, Standing> status,
        Map<String, Formalities> formalities,
        Map<String, TopicAnswers> topics,
        Map<String, Follows> follows,
        List<PublishedAssessment> assessments,
        String digest,
        boolean organization) {

    public Profile(
            String iso3,
            String name,
            boolean constructed,
            String lawAsRead,
            String note,
            Map<String, Source> sources,
            Map<String, Standing> status,
            Map<String, Formalities> formalities,
            Map<String, TopicAnswers> topics,
            Map<String, Follows> follows,
            List<PublishedAssessment> assessments,
            String digest) {
        this(
                iso3,
                name,
                constructed,
                lawAsRead,
                note,
                sources,
                status,
                formalities,
                topics,
                follows,
                assessments,
                digest,
                false);
    }

    /** A profile in which nobody has answered anything. */
    public static Profile empty(String iso3, String name, boolean organization) {
        return new Profile(
                iso3,
                name,
                false,
                "",
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                "none",
                organization);
    }

    /** The source says that the law does all that the article asks. */
    public record Follows(String article, List<Provision> provisions, String source, String note) {}

    /** A verdict that somebody published on an article. */
    public record PublishedAssessment(String article, String says, String by, String date, String source) {}

    /** The same with other standings; what this profile knows of a treaty goes before. */
    public Profile withStatus(Map<String, Standing> others) {
        Map<String, Standing> all = new LinkedHashMap<>(others);
        status.forEach((treaty, standing) -> all.merge(
                treaty,
                standing,
                (other, own) ->
                        own.state() == Standing.State.UNKNOWN && own.steps().isEmpty() ? other : own));
        return with(all, topics, follows);
    }

    /** The same with other answers to the questions of one topic. */
    public Profile withTopic(String id, TopicAnswers answers) {
        Map<String, TopicAnswers> others = new LinkedHashMap<>(topics);
        others.put(id, answers);
        return with(status, others, follows);
    }

    /** The same with other declarations and reservations under one treaty. */
    public Profile withFormalities(String instrument, Formalities filed) {
        Map<String, Formalities> others = new LinkedHashMap<>(formalities);
        others.put(instrument, filed);
        return new Profile(
                iso3,
                name,
                constructed,
                lawAsRead,
                note,
                sources,
                status,
                others,
                topics,
                follows,
                assessments,
                digest,
                organization);
    }

    /** The same with other answers. */
    Profile with(
            Map<String, Standing> otherStatus,
            Map<String, TopicAnswers> otherTopics,
            Map<String, Follows> otherFollows) {
        return new Profile(
                iso3,
                name,
                constructed,
                lawAsRead,
                note,
                sources,
                otherStatus,
                formalities,
                otherTopics,
                otherFollows,
                assessments,
                digest,
                organization);
    }

    public Standing standing(String treaty) {
        return status.getOrDefault(treaty, Standing.UNKNOWN);
    }

    public Formalities formalities(String instrument) {
        return formalities.getOrDefault(instrument, Formalities.NOT_LOOKED);
    }

    /** A provision as a reader would cite it. */
    public String cite(Provision provision) {
        Source source = sources.get(provision.law());
        String law = source == null ? provision.law() : source.shortTitle();
        String cited = provision.section().isEmpty() ? law : law + " " + provision.section();
        return provision.state() == Provision.State.IN_FORCE
                ? cited
                : cited + " (" + provision.state().id().replace('-', ' ') + ")";
    }

    /** The provisions of an answer, or else the source that it rests on. */
    public List<String> cite(Answer answer) {
        if (answer.provisions().isEmpty() && !answer.source().isEmpty()) {
            return List.of(
                    sources.containsKey(answer.source())
                            ? sources.get(answer.source()).shortTitle()
                            : answer.source());
        }
        return answer.provisions().stream().map(this::cite).toList();
    }
}
