package org.accede.report.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Binding;
import org.accede.finding.Finding;
import org.accede.paper.Block;
import org.accede.paper.Filter;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.frame.Sources;
import org.accede.report.words.Verdicts;
import org.accede.verdict.Word;

/** The gap report as a paper: one page in short, pictures, then for each treaty its table of concordance and what follows from it. */
public final class GapPaper {

    private GapPaper() {}

    public static Paper of(GapReport report) {
        List<Section> sections = new ArrayList<>();
        Optional<Section> shortfall = FallsShort.of(report);
        shortfall.ifPresent(sections::add);
        sections.add(GapShort.of(report));
        sections.add(GapPictures.of(report));
        report.instruments().forEach(part -> sections.addAll(treaty(report, part)));
        AlsoInLaw.section(report.profile()).ifPresent(sections::add);
        Sources.section(report.profile(), report.cited()).ifPresent(sections::add);
        sections.add(next(report));
        sections.add(key(report));
        return new Paper(
                "gap",
                report.profile().name() + ": what the treaties still ask",
                report.profile().name() + ": table of concordance with "
                        + report.instruments().stream()
                                .map(part -> "the " + part.instrument().title())
                                .collect(Collectors.joining(" and ")),
                report.asOf(),
                opening(report),
                Papers.inputs(report.profile(), report.catalogueDigest(), report.rulesDigest()),
                List.of(
                        Papers.verdicts(findings(report).map(Finding::word)),
                        new Filter(
                                "binding",
                                "Binding",
                                findings(report)
                                        .map(finding -> finding.requirement().binding())
                                        .distinct()
                                        .sorted()
                                        .map(binding -> new Filter.Choice(binding.id(), binding.words()))
                                        .toList())),
                sections,
                GapSheets.of(report),
                // What somebody looks for stands before the table of contents.
                shortfall.isPresent() ? 1 : 0);
    }

    private static List<Section> treaty(GapReport report, GapReport.Part part) {
        List<Section> sections = new ArrayList<>(List.of(Concordance.standing(report, part)));
        sections.addAll(Concordance.chapters(report, part));
        Filings.section(report, part).ifPresent(sections::add);
        Unknowns.section(report, part, Integer.MAX_VALUE).ifPresent(sections::add);
        Concerns.section(part).ifPresent(sections::add);
        return sections;
    }

    private static Stream<Finding> findings(GapReport report) {
        return report.instruments().stream()
                .flatMap(part -> part.rows().stream())
                .map(GapReport.Row::finding);
    }

    private static List<String> opening(GapReport report) {
        List<String> says = Papers.opening(report.profile(), report.asOf());
        if (report.onlyGaps()) {
            says.add(
                    "Only what needs a change of law, a declaration or a reservation is listed; the counts are those of all obligations.");
        }
        if (!report.hintsRestOn().isEmpty()) {
            says.add(report.hintsRestOn());
        }
        if (report.others().areAsked()) {
            says.add(report.others().whatItIs());
        }
        return says;
    }

    private static Section next(GapReport report) {
        List<String> steps = new ArrayList<>();
        if (has(report, Word.PARTIAL, Word.NOT_MET, Word.GAP)) {
            steps.add(
                    "Begin with the gaps: obligations that need a change of law. The table says what each law has to cover.");
        }
        if (has(report, Word.CURABLE)) {
            steps.add(
                    "Decide for each verdict that needs a filing between the declaration or reservation that is named and a change of law.");
        }
        if (report.instruments().stream().anyMatch(part -> part.summary().review() > 0)) {
            steps.add("Have each question marked as review answered by those whom it names.");
        }
        if (has(report, Word.OPEN)) {
            steps.add(
                    "Answer open questions in the profile, those first that most obligations wait for, and make this report again.");
        }
        return Papers.section("next", 1, "What to do next", new Block.Points(steps));
    }

    private static boolean has(GapReport report, Word... words) {
        return report.instruments().stream().anyMatch(part -> Arrays.stream(words)
                .anyMatch(word -> part.summary().words().get(word) > 0));
    }

    /** The words that occur, and what they mean. */
    private static Section key(GapReport report) {
        List<Word> words = Verdicts.inOrder(findings(report).map(Finding::word));
        String title = "What the words mean";
        List<Block> blocks = new ArrayList<>();
        if (!words.isEmpty()) {
            blocks.add(Columns.<Word>of()
                    .mark("Verdict", 20, Papers::mark)
                    .text("Means", 80, Verdicts::means)
                    .table("words", title, words, Word::id));
        }
        if (findings(report).anyMatch(finding -> finding.requirement().binding() != Binding.SHALL)) {
            blocks.add(
                    Block.say(
                            "Only what a treaty says a State shall do is an obligation and can be a gap. What it says that a State may,"
                                    + " shall consider or shall endeavour to do, and what it defines, is shown beside and counted apart."));
        }
        blocks.add(Block.say("A number with ~ stands for treaty text that was not checked against the authentic one."));
        return new Section("key", 1, title, blocks);
    }
}
