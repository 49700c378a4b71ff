package org.accede.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one country's law.
 *
 * @param constructed whether it is an example and no real country
 * @param lawAsRead the date of the newest text of law that was read, as precise as it is known; empty if none has a date
 * @param reports what others said of articles and paragraphs as a whole
 * @param bills that would change the law, or are said to
 * @param also what the law has and no treaty asks
 * @param agreements with some States alone
 * @param digest of the file, for the report
 * @param kind what it is
 * @param footnote what follows its name where a report prints it first; empty for nothing
 * @param durations how long stages of the work take there, by the id of the stage
 * @param called how a command names it: by its code, or as whoever asked did
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
        List<Report> reports,
        List<Bill> bills,
        List<Also> also,
        List<Agreement> agreements,
        String digest,
        Kind kind,
        String footnote,
        Map<String, Pace> durations,
        String called) {

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
            List<Report> reports,
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
                reports,
                List.of(),
                List.of(),
                List.of(),
                digest,
                Kind.STATE,
                "",
                Map.of(),
                iso3);
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
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "none",
                organization ? Kind.ORGANIZATION : Kind.STATE,
                "",
                Map.of(),
                iso3);
    }

    /** Whether it is a regional economic integration organization and no State. */
    public boolean organization() {
        return kind == Kind.ORGANIZATION;
    }

    /** Whether a text that was read is of a later day: of the law of this day only what has a date of its own is known then. */
    public boolean isReadAfter(LocalDate day) {
        return Moment.of(lawAsRead).filter(read -> read.first().isAfter(day)).isPresent();
    }

    /** What is said of its name where a report prints it first; none if nothing. */
    public List<String> onItsName() {
        return footnote.isEmpty() ? List.of() : List.of("Note on the name: " + footnote);
    }

    /** How many days of the calendar a stage of the work takes in the State, and why; the note is empty for nothing. */
    public record Pace(int days, String note) {}

    /** Something that the law has and no treaty asks; it decides nothing. */
    public record Also(String what, List<Provision> provisions, String note) {}

    /** Sources that are no longer the law, each with the newer law in words. */
    public List<String> superseded() {
        return sources.values().stream()
                .flatMap(source -> source.supersededBy().stream()
                        .map(newer -> "No longer the law: " + source.shortTitle() + ". In its place: " + newer))
                .toList();
    }

    /** The same with other standings; what this profile knows of a treaty goes before. */
    public Profile withStatus(Map<String, Standing> others) {
        Map<String, Standing> all = new LinkedHashMap<>(others);
        status.forEach((treaty, standing) -> all.merge(
                treaty,
                standing,
                (other, own) ->
                        own.state() == Standing.State.UNKNOWN && own.steps().isEmpty() ? other : own.boundAsIn(other)));
        return with(sources, all, topics, reports, bills);
    }

    /** The same, with where the State stood on a day. */
    public Profile on(LocalDate day) {
        Map<String, Standing> then = new LinkedHashMap<>();
        status.forEach((treaty, standing) -> then.put(treaty, standing.on(day)));
        return with(sources, then, topics, reports, bills);
    }

    /** The same, named in commands as a user named it; its own code stays as it is, in capitals or not. */
    public Profile called(String name) {
        return new Profile(
                iso3,
                this.name,
                constructed,
                lawAsRead,
                note,
                sources,
                status,
                formalities,
                topics,
                reports,
                bills,
                also,
                agreements,
                digest,
                kind,
                footnote,
                durations,
                name.equalsIgnoreCase(iso3) ? iso3 : name);
    }

    /** The same, with a quotation mark on either side where a shell would split it or read more into it. */
    public String inCommands() {
        return called.matches("[\\w./-]+") ? called : "'" + called.replace("'", "'\\''") + "'";
    }

    /** The same with other answers to the questions of one topic. */
    public Profile withTopic(String id, TopicAnswers answers) {
        Map<String, TopicAnswers> others = new LinkedHashMap<>(topics);
        others.put(id, answers);
        return with(others, reports);
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
                reports,
                bills,
                also,
                agreements,
                digest,
                kind,
                footnote,
                durations,
                called);
    }

    /** The same with other treaties with some States alone. */
    public Profile withAgreements(List<Agreement> others) {
        return new Profile(
                iso3,
                name,
                constructed,
                lawAsRead,
                note,
                sources,
                status,
                formalities,
                topics,
                reports,
                bills,
                also,
                others,
                digest,
                kind,
                footnote,
                durations,
                called);
    }

    /** The same with other times that work takes. */
    public Profile withDurations(Map<String, Pace> others) {
        return new Profile(
                iso3,
                name,
                constructed,
                lawAsRead,
                note,
                sources,
                status,
                formalities,
                topics,
                reports,
                bills,
                also,
                agreements,
                digest,
                kind,
                footnote,
                others,
                called);
    }

    /**
     * The same with one more answer to questions.
     *
     * @param source on which it rests
     * @param facts ids of the questions
     */
    public Profile stating(Source source, List<String> facts, Statement statement) {
        Map<String, Source> allSources = new LinkedHashMap<>(sources);
        allSources.put(source.id(), source);
        Map<String, TopicAnswers> allTopics = new LinkedHashMap<>(topics);
        facts.forEach(fact -> allTopics.merge(
                fact.substring(0, fact.lastIndexOf('/')),
                TopicAnswers.of(fact, List.of(statement)),
                TopicAnswers::replacedBy));
        return with(allSources, status, allTopics, reports, bills);
    }

    /** The same with other answers. */
    Profile with(Map<String, TopicAnswers> otherTopics, List<Report> otherReports) {
        return with(sources, status, otherTopics, otherReports, bills);
    }

    /** The same with a bill besides. */
    public Profile with(Bill bill) {
        Map<String, Source> all = new LinkedHashMap<>(sources);
        bill.sources().forEach(source -> all.put(source.id(), source));
        List<Bill> more = new ArrayList<>(bills);
        more.add(bill);
        return with(all, status, topics, reports, more);
    }

    /** What of it was read in the law, and nothing of what others reported. */
    public Profile asRead() {
        Map<String, TopicAnswers> read = new LinkedHashMap<>();
        topics.forEach((id, topic) -> read.put(id, topic.without(this::isReported)));
        return with(read, List.of());
    }

    private boolean isReported(Statement statement) {
        return statement.source().map(sources::get).filter(Source::isReport).isPresent();
    }

    private Profile with(
            Map<String, Source> otherSources,
            Map<String, Standing> otherStatus,
            Map<String, TopicAnswers> otherTopics,
            List<Report> otherReports,
            List<Bill> otherBills) {
        return new Profile(
                iso3,
                name,
                constructed,
                lawAsRead,
                note,
                otherSources,
                otherStatus,
                formalities,
                otherTopics,
                otherReports,
                otherBills,
                also,
                agreements,
                digest,
                kind,
                footnote,
                durations,
                called);
    }

    /** What it says of treaties with one State alone. */
    public List<Agreement> agreementsWith(String partner) {
        return agreements.stream().filter(one -> one.with().contains(partner)).toList();
    }

    public Standing standing(String treaty) {
        return status.getOrDefault(treaty, Standing.UNKNOWN);
    }

    public Formalities formalities(String instrument) {
        return formalities.getOrDefault(instrument, Formalities.NOT_LOOKED);
    }

    /** A report as a reader is told it: by whom, of when, and what it says. */
    public String cite(Report report) {
        String by = shortTitle(report.source());
        return report.words() + ", as reported by " + by + (report.date().isEmpty() ? "" : " (" + report.date() + ")");
    }

    private String shortTitle(String source) {
        return sources.containsKey(source) ? sources.get(source).shortTitle() : source;
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
            return List.of(shortTitle(answer.source()));
        }
        return answer.provisions().stream().map(this::cite).toList();
    }
}
