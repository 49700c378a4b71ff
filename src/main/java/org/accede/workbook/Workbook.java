package org.accede.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.input.UsageException;
import org.accede.paper.form.FormBook;
import org.accede.paper.form.FormSheet;
import org.accede.paper.office.FormWriter;
import org.accede.profile.Profile;
import org.accede.profile.ProfileText;
import org.accede.profile.Value;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.JsonText;
import org.accede.register.Heading;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/**
 * The questions of a profile as a workbook: a sheet a chapter of the treaty, a row a question, with the answers that the profile holds.
 * {@link Import} reads it back.
 */
public final class Workbook {

    private final Dossier dossier;
    private final Catalogue catalogue;
    private final ProfileText text;
    private final Choice choice;
    private final Group root;
    private final Rows rows;

    private Workbook(Dossier dossier, ProfileText text, Choice choice) {
        this.dossier = dossier;
        this.catalogue = dossier.accede().catalogue();
        this.text = text;
        this.choice = choice;
        this.root = JsonText.of(text.text(), text.file()).root();
        this.rows = new Rows(root);
    }

    /**
     * The workbook as a file; the same profile and choice give the same bytes on the same day.
     *
     * @param dossier of the profile
     * @param text the profile as it is written
     * @throws UsageException if no question is chosen
     */
    public static byte[] write(Dossier dossier, ProfileText text, Choice choice) {
        return FormWriter.write(new Workbook(dossier, text, choice).form());
    }

    /** The questions alone as one table, as CSV; what is said of a State besides has no place there. */
    public static byte[] writeTable(Dossier dossier, ProfileText text, Choice choice) {
        Workbook book = new Workbook(dossier, text, choice);
        Map<String, Said> said = new LinkedHashMap<>();
        List<FormSheet> sheets = new ArrayList<>();
        for (Plan.Chapter chapter : book.chapters(book.treaties())) {
            ChapterSheet sheet =
                    new ChapterSheet(chapter, book.catalogue, book.rows, new Elsewhere(dossier.profile()), "");
            sheets.add(sheet.form());
            said.putAll(sheet.said());
        }
        return Table.write(sheets, said, dossier.profile().iso3()).getBytes(StandardCharsets.UTF_8);
    }

    private List<Instrument> treaties() {
        return choice.treaties().isEmpty()
                ? catalogue.instruments()
                : choice.treaties().stream()
                        .map(id -> catalogue.instrument(id).orElseThrow())
                        .toList();
    }

    private List<Plan.Chapter> chapters(List<Instrument> treaties) {
        List<Plan.Chapter> chapters = Plan.of(treaties, catalogue, rows, wanted(treaties));
        if (chapters.isEmpty()) {
            throw new UsageException((choice.open()
                            ? "No question is left that can still change a verdict. Leave out --open for all questions."
                            : "There is no such question: a workbook of it would be empty.")
                    + (choice.reviewer().isPresent() ? " Reviewers are: " + String.join(", ", reviewers()) + "." : ""));
        }
        return chapters;
    }

    private FormBook form() {
        List<Instrument> treaties = treaties();
        List<Plan.Chapter> chapters = chapters(treaties);
        Profile profile = dossier.profile();
        Map<String, Said> said = new LinkedHashMap<>();
        List<FormSheet> sheets = new ArrayList<>();
        List<StartSheet.Counted> counts = new ArrayList<>();
        Elsewhere elsewhere = new Elsewhere(profile);
        int firstSource = StartSheet.firstSource(chapters.size());
        int lastSource = firstSource + profile.sources().size() + Layout.NEW_SOURCES - 1;
        String sources = "'" + Layout.START + "'!$A$" + firstSource + ":$A$" + lastSource;
        for (Plan.Chapter chapter : chapters) {
            ChapterSheet sheet = new ChapterSheet(chapter, catalogue, rows, elsewhere, sources);
            sheets.add(sheet.form());
            said.putAll(sheet.said());
            counts.add(sheet.counted());
        }
        List<String> names =
                new ArrayList<>(chapters.stream().map(Plan.Chapter::sheet).toList());
        if (choice.isOfAll()) {
            EntrySheet.all(treaties, catalogue, new Entries(root), this::title, sources)
                    .forEach(sheet -> {
                        sheets.add(sheet.form());
                        said.putAll(sheet.said());
                        names.add(sheet.name());
                    });
        }
        sheets.add(0, StartSheet.form(profile, treaties, counts, dossier.asOf()));
        Map<String, String> about = new LinkedHashMap<>();
        about.put(Written.FORMAT, Written.VERSION);
        about.put(Written.ISO3, profile.iso3());
        about.put(Written.CALLED, profile.called());
        about.put(Written.DIGEST, text.digest());
        about.put(Written.CATALOGUE, dossier.findings().catalogueDigest());
        sheets.add(new Written(about, names, said).sheet());
        return new FormBook("Questions on the law of " + profile.name(), dossier.asOf(), sheets);
    }

    private String title(String treaty) {
        return catalogue
                .instrument(treaty)
                .map(Instrument::shortTitle)
                .or(() -> Optional.ofNullable(dossier.accede()
                                .register(dossier.profile().iso3())
                                .headings()
                                .get(treaty))
                        .map(Heading::title))
                .orElse(treaty);
    }

    private Plan.Wanted wanted(List<Instrument> treaties) {
        Set<String> open = choice.open() ? open(treaties) : Set.of();
        return subject -> (!choice.open() || open.contains(question(subject)))
                && (!(choice.judgements() || choice.reviewer().isPresent()) || isForReviewer(subject));
    }

    private boolean isForReviewer(Subject.OfTopic subject) {
        return subject instanceof Subject.Fact fact
                && fact.fact().kind() == FactDefinition.Kind.JUDGEMENT
                && fact.fact()
                        .by()
                        .toLowerCase(Locale.ROOT)
                        .contains(choice.reviewer().orElse("").toLowerCase(Locale.ROOT));
    }

    private List<String> reviewers() {
        return catalogue.facts().values().stream()
                .filter(fact -> fact.kind() == FactDefinition.Kind.JUDGEMENT)
                .map(FactDefinition::by)
                .distinct()
                .sorted()
                .toList();
    }

    private static String question(Subject.OfTopic subject) {
        return subject instanceof Subject.Fact fact
                ? fact.fact().id()
                : new OpenQuestion.ConditionsOf(subject.topic().id()).id();
    }

    /** What nobody has answered and can still change the verdict on a duty; whether the thing exists at all is asked with it. */
    private Set<String> open(List<Instrument> treaties) {
        Set<String> open = new HashSet<>();
        List<String> ids = treaties.stream().map(Instrument::id).toList();
        dossier.findings().all().stream()
                .filter(finding -> ids.contains(finding.requirement().instrument()))
                .filter(finding -> finding.requirement().isObligation())
                .filter(finding -> finding.word() != Word.NOT_YET_DUE && finding.word() != Word.NOT_APPLICABLE)
                .filter(finding -> !finding.interval().closed() || finding.applies() == Truth.UNKNOWN)
                .flatMap(Workbook::open)
                .forEach(open::add);
        List.copyOf(open).stream()
                .flatMap(fact -> catalogue.fact(fact).stream())
                .flatMap(fact -> fact.followsFrom().stream())
                .map(from -> from.given().fact())
                .filter(fact -> !isAnswered(fact))
                .forEach(open::add);
        catalogue.topics().values().stream()
                .filter(topic -> topic.facts().keySet().stream().anyMatch(open::contains))
                .filter(topic -> !isAnswered(topic.existsFact()))
                .forEach(topic -> open.add(topic.existsFact()));
        return open;
    }

    private boolean isAnswered(String fact) {
        return dossier.profile().topics().values().stream()
                .anyMatch(topic -> topic.facts().containsKey(fact));
    }

    private static Stream<String> open(Finding finding) {
        return Stream.concat(
                finding.requirement().applies().stream()
                        .filter(applies -> finding.applies() == Truth.UNKNOWN)
                        .map(Requirement.Applies::fact),
                finding.unknown().stream().map(OpenQuestion::id));
    }

    /** What is answered though its own row is empty: once for many topics, or because the thing does not exist. */
    record Elsewhere(Profile profile) {

        String answer(Subject.OfTopic subject) {
            if (!(subject instanceof Subject.Fact fact)
                    || !profile.topics().containsKey(subject.topic().id())) {
                return "";
            }
            var facts = profile.topics().get(subject.topic().id()).facts();
            boolean absent = facts.getOrDefault(subject.topic().existsFact(), List.of()).stream()
                    .anyMatch(statement -> statement.value() == Value.Degree.NO);
            String id = fact.fact().id();
            if (facts.containsKey(id)) {
                return "Answered for all such topics at once: "
                        + facts.get(id).get(0).value().words() + ". An answer here goes before it.";
            }
            return absent && !fact.fact().apart() ? "Answered with no, because it does not exist." : "";
        }
    }
}
