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
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.FilingNote;
import org.accede.readiness.HumanRights;
import org.accede.readiness.KnownFiling;
import org.accede.readiness.Occasion;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReadinessVerdict;
import org.accede.readiness.Remark;
import org.accede.readiness.RemarkSubject;
import org.accede.readiness.ReviewSummary;
import org.accede.readiness.StatusKind;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;
import org.accede.readiness.standing.Speaker;
import org.accede.register.RegisterState;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Step;
import org.accede.report.words.Words;

/** What a report on readiness says, whatever the format. */
final class ReadinessSections {

    private static final int MOST_FACTS = 12;

    private final Readiness readiness;
    private final Way way;
    private final int mostFacts;
    private final List<Section> sections = new ArrayList<>();

    private ReadinessSections(Readiness readiness, Way way, int mostFacts) {
        this.readiness = readiness;
        this.way = way;
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
    static List<Section> of(Readiness readiness, Way way) {
        return of(readiness, way, MOST_FACTS);
    }

    static List<Section> ofAll(Readiness readiness, Way way) {
        return of(readiness, way, Integer.MAX_VALUE);
    }

    private static List<Section> of(Readiness readiness, Way way, int mostFacts) {
        ReadinessSections all = new ReadinessSections(readiness, way, mostFacts);
        all.standing();
        way.purposes().forEach(all::purpose);
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
                1, "standing", way.treaty().shortTitle() + " (" + way.treaty().reference() + ")");
        section.row(
                "Door",
                capital(way.door().how()) + ". " + way.door().reason()
                        + basis(way.door().basis(), way.door().pinpoint()));
        section.row("For a person", way.door().review());
        section.row("Stands", way.status().says() + basis(way.status().basis(), ""));
        stated().ifPresent(says -> section.row("Profile", says));
        registered().ifPresent(says -> section.row("Register", says));
        way.deadlines()
                .forEach(deadline -> section.row(
                        "Clock",
                        deadline.says() + ": " + StandingWords.term(deadline, readiness.asOf())
                                + (deadline.note().isEmpty() ? "" : "; " + deadline.note())
                                + basis(deadline.basis(), deadline.pinpoint())));
        for (Purpose purpose : way.purposes()) {
            ReadinessVerdict verdict = way.overall(purpose);
            section.row(purpose.title(), verdict.words() + ". " + verdict.because() + " " + counts(verdict.summary()));
        }
        of(RemarkSubject.DECISION)
                .filter(remark -> remark.order() == 1)
                .forEach(remark -> section.row("Note", remark.says() + basis(remark)));
    }

    /** What the profile states; it goes before the register. */
    private Optional<String> stated() {
        Standing own = readiness.profile().standing(way.treaty().id());
        if (own.state() == Standing.State.UNKNOWN && own.steps().isEmpty()) {
            return Optional.empty();
        }
        boolean overrides = readiness
                .entry()
                .flatMap(entry -> entry.value(way.treaty().id()))
                .isPresent();
        String source = Words.source(readiness.profile(), own.source());
        return Optional.of(Words.standing(own)
                + (source.isEmpty() ? "" : ", " + source)
                + (own.note().isEmpty() ? "" : "; " + own.note())
                + (overrides ? " (goes before the register)" : ""));
    }

    private Optional<String> registered() {
        return readiness.entry().map(entry -> entry.value(way.treaty().id())
                .map(item -> StandingWords.item(item, readiness.register()))
                .orElse("not known"));
    }

    private void purpose(Purpose purpose) {
        if (way.status().isBound() || way.status().kind() == StatusKind.NOT_ELIGIBLE) {
            return;
        }
        Section reviews = section(2, "reviews-" + purpose.id(), purpose.title() + ": the reviews");
        way.reviews(purpose)
                .forEach(verdict ->
                        reviews.row(verdict.summary().title(), verdict.words() + ". " + counts(verdict.summary())));
        List<DutyReadiness> blockers = way.blockers(purpose);
        if (!blockers.isEmpty()) {
            Section section =
                    section(2, "blockers-" + purpose.id(), purpose.title() + ": what blocks, the heaviest first");
            blockers.forEach(one -> section.row(
                    one.duty().finding().requirement().id()
                            + Words.mark(one.duty().finding().requirement()),
                    blocker(one)));
        }
        facts(purpose);
        List<String> judgements = way.judgements(purpose);
        if (!judgements.isEmpty()) {
            Section section = section(2, "judgements-" + purpose.id(), purpose.title() + ": for a person to judge");
            judgements.forEach(section::row);
        }
    }

    private static String blocker(DutyReadiness one) {
        String step = Step.of(one.duty().finding());
        return one.why() + ": " + one.duty().finding().requirement().asks() + (step.isEmpty() ? "" : " To do: " + step);
    }

    private void facts(Purpose purpose) {
        List<Way.Wanted> wanted = way.wanted(purpose);
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

    private static String counts(ReviewSummary summary) {
        List<String> counts = new ArrayList<>();
        add(counts, summary.count(DutyReadiness.Kind.FINE), "met, covered or not applicable");
        add(counts, summary.getBlockers(), summary.getBlockers() == 1 ? "blocks" : "block");
        add(counts, summary.getOpen(), "open");
        add(counts, summary.count(DutyReadiness.Kind.JUDGEMENT), "for judgement alone");
        add(counts, summary.count(DutyReadiness.Kind.AT_DEPOSIT), "for the deposit itself");
        add(counts, summary.count(DutyReadiness.Kind.LATER), "for later");
        return summary.size() + (summary.size() == 1 ? " duty" : " duties")
                + (counts.isEmpty() ? "" : ": " + String.join(", ", counts)) + ".";
    }

    private static void add(List<String> counts, int count, String words) {
        if (count > 0) {
            counts.add(count + " " + words);
        }
    }

    /** What is filed at the deposit: steps of it, and no gaps. */
    private void filings() {
        List<DutyReadiness> due = way.purposes().stream()
                .filter(purpose -> purpose.occasion() == Occasion.DEPOSIT)
                .flatMap(purpose -> way.of(purpose, DutyReadiness.Kind.AT_DEPOSIT).stream())
                .toList();
        List<String> formalities = way.purposes().stream()
                .filter(purpose -> purpose.occasion() == Occasion.DEPOSIT)
                .flatMap(purpose -> way.overall(purpose).summary().duties().stream())
                .flatMap(one -> one.duty().finding().formalities().stream())
                .map(f -> f.by() + " under " + f.article() + " (" + Words.names(f.names()) + "): "
                        + f.state().words())
                .distinct()
                .toList();
        List<Remark> remarks = of(RemarkSubject.FILING).toList();
        boolean ahead = !way.status().isBound() && way.status().kind() != StatusKind.NOT_ELIGIBLE;
        if (ahead && (!due.isEmpty() || !formalities.isEmpty() || !remarks.isEmpty())) {
            Section section = section(2, "filings", "With the deposit");
            due.forEach(one -> section.row(
                    one.duty().finding().requirement().id(),
                    one.duty().finding().requirement().asks() + " ("
                            + one.duty().finding().word().words() + ")"));
            formalities.forEach(says -> section.row("declare", says));
            remarks.forEach(remark -> section.row(remark.says() + basis(remark)));
        }
        if (!way.filed().isEmpty()) {
            Section section = section(2, "beyond", "Filings that need a word");
            way.filed().forEach(note -> section.row(note.filed().filing().article(), filed(note)));
        }
    }

    private String filed(FilingNote note) {
        Formalities.Filing filing = note.filed().filing();
        String objections = filing.objections().stream()
                .map(o -> o.by() + (o.date().isEmpty() ? "" : ", " + o.date()) + source(note.filed(), o.source()))
                .collect(Collectors.joining("; "));
        return filing.state().id()
                + (filing.date().isEmpty() ? "" : " " + filing.date())
                + source(note.filed(), filing.source())
                + (filing.text().isEmpty() ? "" : ": \"" + filing.text() + "\"")
                + (objections.isEmpty() ? "" : ". Objections: " + objections)
                + ". " + note.says() + basis(note.basis(), note.pinpoint());
    }

    private String source(KnownFiling filed, String id) {
        String title = filed.source() == Speaker.REGISTER
                        && readiness.register().origins().containsKey(id)
                ? readiness.register().origins().get(id).title()
                : Words.source(readiness.profile(), id);
        return title.isEmpty() ? "" : " (" + title + ")";
    }

    private void humanRights() {
        List<Remark> remarks = of(RemarkSubject.HUMAN_RIGHTS).toList();
        if (remarks.isEmpty()) {
            return;
        }
        Section section = section(2, "human-rights", "Treaties on human rights, as evidence");
        for (HumanRights one : readiness.humanRights()) {
            section.row(one.title(), words(one.state()) + (one.source().isEmpty() ? "" : " (" + one.source() + ")"));
        }
        remarks.forEach(remark -> section.row(remark.says() + basis(remark)));
    }

    private static String words(RegisterState state) {
        return switch (state) {
            case UNKNOWN -> "not known";
            case NONE -> "not a party";
            default -> state.id();
        };
    }

    private void remarks() {
        List<Remark> rest = way.remarks().stream()
                .filter(remark -> remark.about() != RemarkSubject.FILING)
                .filter(remark -> remark.about() != RemarkSubject.HUMAN_RIGHTS)
                .filter(remark -> !(remark.about() == RemarkSubject.DECISION && remark.order() == 1))
                .toList();
        if (!rest.isEmpty()) {
            Section section = section(2, "remarks", "To know");
            rest.forEach(remark -> section.row(StandingWords.about(remark.about()), remark.says() + basis(remark)));
        }
    }

    private void steps() {
        if (way.steps().isEmpty()) {
            return;
        }
        Section section = section(2, "steps", "The steps");
        for (StepStatus stage : way.progress()) {
            section.row(
                    stage.state().words(),
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
        Timeline.of(readiness, way)
                .events()
                .forEach(event -> section.row(event.date() + " " + event.kind().sign(), event.says()));
        section.row(Timeline.KEY);
        way.keyDates().stream()
                .filter(keyDate -> !keyDate.note().isEmpty())
                .forEach(keyDate -> section.row(
                        keyDate.date() + ": " + keyDate.note() + basis(keyDate.basis(), keyDate.pinpoint())));
    }

    private java.util.stream.Stream<Remark> of(RemarkSubject about) {
        return way.remarks().stream().filter(remark -> remark.about() == about);
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
