package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.catalogue.FactDefinition;
import org.accede.finding.OpenQuestion;
import org.accede.profile.Formalities;
import org.accede.profile.Standing;
import org.accede.readiness.Basis;
import org.accede.readiness.Filed;
import org.accede.readiness.HumanRights;
import org.accede.readiness.Part;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.Remark;
import org.accede.readiness.Stage;
import org.accede.readiness.Tally;
import org.accede.readiness.Verdict;
import org.accede.readiness.Weighed;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Step;
import org.accede.report.words.Words;

/** What a report on readiness says, whatever the format. */
final class ReadinessSections {

    private static final int MOST_FACTS = 12;

    private final Readiness readiness;
    private final Part part;
    private final int mostFacts;
    private final List<Section> sections = new ArrayList<>();

    private ReadinessSections(Readiness readiness, Part part, int mostFacts) {
        this.readiness = readiness;
        this.part = part;
        this.mostFacts = mostFacts;
    }

    static String title(Readiness readiness) {
        return readiness.profile().name() + ": the way to the treaties";
    }

    static List<String> opening(Readiness readiness) {
        List<String> says = new ArrayList<>();
        says.add("As of " + Words.day(readiness.asOf()) + "."
                + readiness
                        .deposit()
                        .map(day -> " Dates are worked out for a deposit on " + Words.day(day) + ".")
                        .orElse(""));
        if (readiness.profile().constructed()) {
            says.add("A constructed example, not a real country.");
        }
        if (!readiness.hasProfile()) {
            says.add(
                    "Nobody has described its law yet: doors, steps and dates are shown, and the reviews cannot tell.");
        }
        if (readiness.withBills()) {
            says.add("For a request, bills and adopted texts were counted as law; for the deposit they were not.");
        }
        readiness
                .entry()
                .ifPresent(entry ->
                        says.add(StandingWords.age(readiness.register(), entry, "budapest", readiness.asOf())));
        says.add(
                "Each statement says whether it is a rule of the treaty, practice, judgement or our reading. Whether anybody is invited is for the"
                        + " Committee of Ministers alone. Unknown is not no. No legal advice.");
        return says;
    }

    /** For a terminal, with the most wanted facts only. */
    static List<Section> of(Readiness readiness, Part part) {
        return of(readiness, part, MOST_FACTS);
    }

    static List<Section> ofAll(Readiness readiness, Part part) {
        return of(readiness, part, Integer.MAX_VALUE);
    }

    private static List<Section> of(Readiness readiness, Part part, int mostFacts) {
        ReadinessSections all = new ReadinessSections(readiness, part, mostFacts);
        all.standing();
        part.purposes().forEach(all::purpose);
        all.filings();
        all.humanRights();
        all.remarks();
        all.steps();
        all.timeline();
        return all.sections;
    }

    private Section section(int level, String id, String title) {
        Section section = Section.of(level, id, title);
        sections.add(section);
        return section;
    }

    private void standing() {
        Section section = section(
                1, "standing", part.treaty().shortTitle() + " (" + part.treaty().reference() + ")");
        section.row(
                "Door",
                capital(part.track().door()) + ". " + part.track().reason()
                        + basis(part.track().basis(), part.track().pinpoint()));
        section.row("For a person", part.track().review());
        section.row("Stands", part.position().says() + basis(part.position().basis(), ""));
        stated().ifPresent(says -> section.row("Profile", says));
        registered().ifPresent(says -> section.row("Register", says));
        part.clocks()
                .forEach(clock -> section.row(
                        "Clock",
                        clock.says() + ": " + StandingWords.term(clock, readiness.asOf())
                                + (clock.note().isEmpty() ? "" : "; " + clock.note())
                                + basis(clock.basis(), clock.pinpoint())));
        for (Purpose purpose : part.purposes()) {
            Verdict verdict = part.overall(purpose);
            section.row(purpose.title(), verdict.words() + ". " + verdict.because() + " " + counts(verdict.tally()));
        }
        of("decision")
                .filter(remark -> remark.order() == 1)
                .forEach(remark -> section.row("Note", remark.says() + basis(remark)));
    }

    /** What the profile states; it goes before the register. */
    private Optional<String> stated() {
        Standing own = readiness.profile().standing(part.treaty().id());
        if (own.state() == Standing.State.UNKNOWN && own.steps().isEmpty()) {
            return Optional.empty();
        }
        boolean overrides = readiness
                .entry()
                .flatMap(entry -> entry.value(part.treaty().id()))
                .isPresent();
        String source = Words.source(readiness.profile(), own.source());
        return Optional.of(Words.standing(own)
                + (source.isEmpty() ? "" : ", " + source)
                + (own.note().isEmpty() ? "" : "; " + own.note())
                + (overrides ? " (goes before the register)" : ""));
    }

    private Optional<String> registered() {
        return readiness.entry().map(entry -> entry.value(part.treaty().id())
                .map(item -> StandingWords.item(item, readiness.register()))
                .orElse("not known"));
    }

    private void purpose(Purpose purpose) {
        if (part.position().isBound() || part.position().id().equals("not-eligible")) {
            return;
        }
        Section reviews = section(2, "reviews-" + purpose.id(), purpose.title() + ": the reviews");
        part.reviews(purpose)
                .forEach(verdict ->
                        reviews.row(verdict.tally().title(), verdict.words() + ". " + counts(verdict.tally())));
        List<Weighed> blockers = part.blockers(purpose);
        if (!blockers.isEmpty()) {
            Section section =
                    section(2, "blockers-" + purpose.id(), purpose.title() + ": what blocks, the heaviest first");
            blockers.forEach(one -> section.row(
                    one.matter().finding().requirement().id()
                            + Words.mark(one.matter().finding().requirement()),
                    blocker(one)));
        }
        facts(purpose);
        List<String> judgements = part.judgements(purpose);
        if (!judgements.isEmpty()) {
            Section section = section(2, "judgements-" + purpose.id(), purpose.title() + ": for a person to judge");
            judgements.forEach(section::row);
        }
    }

    private static String blocker(Weighed one) {
        String step = Step.of(one.matter().finding());
        return one.why() + ": " + one.matter().finding().requirement().asks()
                + (step.isEmpty() ? "" : " To do: " + step);
    }

    private void facts(Purpose purpose) {
        List<Part.Wanted> wanted = part.wanted(purpose);
        if (wanted.isEmpty()) {
            return;
        }
        Section section = section(2, "facts-" + purpose.id(), purpose.title() + ": facts to find");
        wanted.stream()
                .limit(mostFacts)
                .forEach(one -> section.row(one.question().id() + ": " + asks(one.question()) + " ("
                        + String.join(", ", one.requirements()) + ")"));
        if (wanted.size() > mostFacts) {
            section.row("and " + (wanted.size() - mostFacts) + " more (--format json lists all).");
        }
    }

    private String asks(OpenQuestion question) {
        return question instanceof OpenQuestion.ConditionsOf
                ? OpenQuestion.ConditionsOf.ASKS
                : readiness
                        .catalogue()
                        .fact(question.id())
                        .map(FactDefinition::asks)
                        .orElse("look it up");
    }

    private static String counts(Tally tally) {
        List<String> counts = new ArrayList<>();
        add(counts, tally.count(Weighed.Kind.FINE), "met, covered or not applicable");
        add(counts, tally.getBlockers(), tally.getBlockers() == 1 ? "blocks" : "block");
        add(counts, tally.getOpen(), "open");
        add(counts, tally.count(Weighed.Kind.JUDGEMENT), "for judgement alone");
        add(counts, tally.count(Weighed.Kind.AT_DEPOSIT), "for the deposit itself");
        add(counts, tally.count(Weighed.Kind.LATER), "for later");
        return tally.getDuties() + (tally.getDuties() == 1 ? " duty" : " duties")
                + (counts.isEmpty() ? "" : ": " + String.join(", ", counts)) + ".";
    }

    private static void add(List<String> counts, int count, String words) {
        if (count > 0) {
            counts.add(count + " " + words);
        }
    }

    /** What is filed at the deposit: steps of it, and no gaps. */
    private void filings() {
        List<Weighed> due = part.purposes().stream()
                .filter(purpose -> purpose.id().equals("deposit"))
                .flatMap(purpose -> part.of(purpose, Weighed.Kind.AT_DEPOSIT).stream())
                .toList();
        List<String> formalities = part.purposes().stream()
                .filter(purpose -> purpose.id().equals("deposit"))
                .flatMap(purpose -> part.overall(purpose).tally().weighed().stream())
                .flatMap(one -> one.matter().finding().formalities().stream())
                .map(f -> f.by() + " under " + f.article() + " (" + Words.names(f.names()) + "): "
                        + f.state().words())
                .distinct()
                .toList();
        List<Remark> remarks = of("filing").toList();
        boolean ahead = !part.position().isBound() && !part.position().id().equals("not-eligible");
        if (ahead && (!due.isEmpty() || !formalities.isEmpty() || !remarks.isEmpty())) {
            Section section = section(2, "filings", "With the deposit");
            due.forEach(one -> section.row(
                    one.matter().finding().requirement().id(),
                    one.matter().finding().requirement().asks() + " ("
                            + one.matter().finding().word().words() + ")"));
            formalities.forEach(says -> section.row("declare", says));
            remarks.forEach(remark -> section.row(remark.says() + basis(remark)));
        }
        if (!part.filed().isEmpty()) {
            Section section = section(2, "beyond", "Filings that need a word");
            part.filed().forEach(note -> section.row(note.filed().filing().article(), filed(note)));
        }
    }

    private String filed(Filed.FiledNote note) {
        Formalities.Filing filing = note.filed().filing();
        String objections = filing.objections().stream()
                .map(o -> o.by() + (o.date().isEmpty() ? "" : ", " + o.date()) + source(note.filed(), o.source()))
                .collect(Collectors.joining("; "));
        return filing.state().name().toLowerCase(java.util.Locale.ROOT)
                + (filing.date().isEmpty() ? "" : " " + filing.date())
                + source(note.filed(), filing.source())
                + (filing.text().isEmpty() ? "" : ": \"" + filing.text() + "\"")
                + (objections.isEmpty() ? "" : ". Objections: " + objections)
                + ". " + note.says() + basis(note.basis(), note.pinpoint());
    }

    private String source(Filed filed, String id) {
        String title = filed.source().equals("register")
                        && readiness.register().origins().containsKey(id)
                ? readiness.register().origins().get(id).title()
                : Words.source(readiness.profile(), id);
        return title.isEmpty() ? "" : " (" + title + ")";
    }

    private void humanRights() {
        List<Remark> remarks = of("human-rights").toList();
        if (remarks.isEmpty()) {
            return;
        }
        Section section = section(2, "human-rights", "Treaties on human rights, as evidence");
        for (HumanRights one : readiness.humanRights()) {
            section.row(
                    one.title(),
                    (one.state().equals("unknown")
                                    ? "not known"
                                    : one.state().equals("none") ? "not a party" : one.state())
                            + (one.source().isEmpty() ? "" : " (" + one.source() + ")"));
        }
        remarks.forEach(remark -> section.row(remark.says() + basis(remark)));
    }

    private void remarks() {
        List<Remark> rest = part.remarks().stream()
                .filter(remark -> !List.of("filing", "human-rights").contains(remark.about()))
                .filter(remark -> !(remark.about().equals("decision") && remark.order() == 1))
                .toList();
        if (!rest.isEmpty()) {
            Section section = section(2, "remarks", "To know");
            rest.forEach(remark -> section.row(StandingWords.about(remark.about()), remark.says() + basis(remark)));
        }
    }

    private void steps() {
        if (part.steps().isEmpty()) {
            return;
        }
        Section section = section(2, "steps", "The steps");
        for (Stage stage : part.stages()) {
            section.row(
                    stage.status().words(),
                    stage.step().what()
                            + stage.on()
                                    .map(moment -> " On " + moment.text() + ".")
                                    .orElse("")
                            + (stage.step().who().equals("-")
                                    ? ""
                                    : " Who: " + stage.step().who() + ".")
                            + (stage.step().takes().isEmpty()
                                    ? ""
                                    : " Time: " + stage.step().takes() + ".")
                            + basis(stage.step().basis(), stage.step().pinpoint()));
        }
    }

    private void timeline() {
        Section section = section(2, "timeline", "Timeline");
        Timeline.of(readiness, part)
                .events()
                .forEach(event -> section.row(event.date() + " " + event.kind().sign(), event.says()));
        section.row(Timeline.KEY);
        part.landmarks().stream()
                .filter(landmark -> !landmark.note().isEmpty())
                .forEach(landmark -> section.row(
                        landmark.date() + ": " + landmark.note() + basis(landmark.basis(), landmark.pinpoint())));
    }

    private java.util.stream.Stream<Remark> of(String about) {
        return part.remarks().stream().filter(remark -> remark.about().equals(about));
    }

    private static String basis(Remark remark) {
        return basis(remark.basis(), remark.pinpoint());
    }

    private static String basis(Basis basis, String pinpoint) {
        return " [" + basis.words() + (pinpoint.isEmpty() ? "" : ": " + pinpoint) + "]";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
