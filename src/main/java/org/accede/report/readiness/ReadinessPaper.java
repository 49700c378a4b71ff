package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.finding.Cited;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.profile.Source;
import org.accede.readiness.Readiness;
import org.accede.readiness.Way;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.words.StandingWords;
import org.accede.report.words.Words;

/** Readiness as a paper: what {@link ReadinessPassages} say, with a timeline drawn for each treaty. */
public final class ReadinessPaper {

    private static final Columns<Said> STATEMENTS = Columns.<Said>of()
            .text("Treaty", 15, said -> said.way().treaty().shortTitle())
            .text("Section", 20, said -> said.passage().title())
            .head("Label", 15, said -> said.statement().label())
            .text("Says", 50, said -> said.statement().says());

    private static final Columns<Dated> DATES = Columns.<Dated>of()
            .text("Treaty", 20, dated -> dated.way().treaty().shortTitle())
            .day("Date", 15, dated -> Optional.of(dated.event().date()))
            .text("Kind", 20, dated -> dated.event().kind().words())
            .head("What", 45, dated -> dated.event().says());

    private ReadinessPaper() {}

    private record Said(Way way, Passage passage, Passage.Statement statement) {}

    private record Dated(Way way, Picture.Event event) {}

    public static Paper of(Readiness readiness) {
        String country = readiness.profile().name();
        return new Paper(
                "readiness",
                country + ": the way to the treaties",
                country + ": readiness for "
                        + readiness.ways().stream()
                                .map(way -> "the " + way.treaty().title())
                                .collect(Collectors.joining(" and ")),
                readiness.asOf(),
                opening(readiness),
                inputs(readiness),
                List.of(),
                withSources(
                        readiness,
                        readiness.ways().stream()
                                .flatMap(way -> ReadinessPassages.of(readiness, way, Naming.BY_ARTICLE).stream()
                                        .map(passage -> PassageBlocks.onPaper(way, passage)))),
                Stream.concat(
                                Stream.of(statements(readiness), dates(readiness)),
                                Sources.sheet(cited(readiness)).stream())
                        .toList());
    }

    static List<Section> withSources(Readiness readiness, Stream<Section> sections) {
        return Stream.concat(sections, Sources.section(readiness.profile(), cited(readiness)).stream())
                .toList();
    }

    /** The sources on which the verdicts rest that are looked at before it joins. */
    private static List<Source> cited(Readiness readiness) {
        return Cited.sources(
                readiness.profile(),
                readiness.ways().stream()
                        .flatMap(way -> way.purposes().stream()
                                .flatMap(purpose -> way.overall(purpose).summary().duties().stream()))
                        .map(one -> one.duty().finding())
                        .distinct()
                        .toList(),
                readiness.ways().stream().map(way -> way.treaty().id()).toList(),
                List.of());
    }

    static Map<String, String> inputs(Readiness readiness) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("profile", readiness.profile().digest());
        inputs.put("register", readiness.register().digest());
        inputs.put("catalogue", readiness.catalogueDigest());
        inputs.put("rules", readiness.rulesDigest());
        return inputs;
    }

    private static List<String> opening(Readiness readiness) {
        List<String> says = new ArrayList<>(readiness.profile().onItsName());
        says.add("As of " + Words.day(readiness.asOf()) + "."
                + readiness
                        .deposit()
                        .map(day -> " Dates are worked out for a deposit on " + Words.day(day) + ".")
                        .orElse(""));
        says.addAll(Papers.onEarlierLaw(readiness.profile(), readiness.asOf()));
        if (readiness.profile().constructed()) {
            says.add(Papers.CONSTRUCTED);
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
                .ifPresent(entry -> says.add(StandingWords.age(
                        readiness.register(),
                        entry,
                        readiness.ways().stream().map(Way::treaty).toList(),
                        readiness.asOf())));
        says.add("Each statement says whether it is a rule of the treaty, practice, judgement or our reading. "
                + readiness.ways().stream()
                        .flatMap(way -> way.treaty().joining().invitation().stream())
                        .map(term -> "Whether anybody is invited is for the " + term.by() + " alone. ")
                        .collect(Collectors.joining())
                + "Unknown is not no. No legal advice.");
        return says;
    }

    /** All that is said, flat; what each is about has a number of its own. */
    private static Table statements(Readiness readiness) {
        List<Table.Row> rows = new ArrayList<>();
        for (Way way : readiness.ways()) {
            for (Passage passage : ReadinessPassages.of(readiness, way, Naming.EACH)) {
                int number = 1;
                for (Passage.Statement statement : passage.statements()) {
                    String id = PassageBlocks.id(way, passage) + "-" + number++;
                    rows.add(STATEMENTS.row(id, Map.of(), new Said(way, passage, statement)));
                }
            }
        }
        return STATEMENTS.table("readiness", "Readiness", rows);
    }

    private static Table dates(Readiness readiness) {
        List<Table.Row> rows = new ArrayList<>();
        for (Way way : readiness.ways()) {
            for (Picture.Event event : Timeline.of(readiness, way).events()) {
                rows.add(DATES.row(
                        Papers.id(way.treaty().id(), "timeline") + "-" + rows.size(), Map.of(), new Dated(way, event)));
            }
        }
        return DATES.table("dates", "Dates", rows);
    }
}
