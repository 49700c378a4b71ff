package org.accede.report.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.paper.Block;
import org.accede.paper.Paper;
import org.accede.paper.Section;
import org.accede.report.frame.Columns;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;
import org.accede.validate.Checked;
import org.accede.validate.Progress;
import org.accede.validate.Validation;
import org.accede.validate.Warning;

/** What there is to say of profiles, as it is read: first what to do. */
public final class ValidatePaper {

    private static final Columns<Warning> WARNINGS = Columns.<Warning>of()
            .head("Warning", 40, warning -> warning.place() + ": " + warning.what())
            .text("Why it matters", 30, warning -> warning.kind().why())
            .labelled("why")
            .text("How to mend it", 30, Warning::mend)
            .labelled("mend");

    private static final Columns<One> PROGRESS = Columns.<One>of()
            .text("Profile", 10, One::file)
            .text("Treaty", 15, one -> one.treaty().treaty().shortTitle())
            .head("Article", 10, one -> ProgressWords.article(one.article()))
            .text("Title", 25, one -> one.article().article().title())
            .count("Questions", 8, one -> one.article().count().asked())
            .count("Answered", 8, one -> one.article().count().answered())
            .count("Can change a verdict", 8, one -> one.article().count().canChange())
            .count("Reported", 8, one -> one.article().count().reported())
            .count("Change nothing", 8, one -> one.article().count().idle());

    /** How many warnings of a profile are shown in short. */
    private static final int FEW = 12;

    private ValidatePaper() {}

    /** An article of a treaty in a file. */
    private record One(String file, Progress.OfTreaty treaty, Progress.OfArticle article) {}

    public static Paper of(ValidateReport report) {
        return of(report, Integer.MAX_VALUE);
    }

    /** The same with no more than the gravest warnings of each profile. */
    public static Paper inShort(ValidateReport report) {
        return of(report, FEW);
    }

    private static Paper of(ValidateReport report, int most) {
        String title = title(report);
        List<Warning> warnings = report.files().stream()
                .flatMap(file -> file.validation().stream())
                .flatMap(one -> one.warnings().stream())
                .toList();
        List<Section> sections = new ArrayList<>();
        for (Checked file : report.files()) {
            file.validation().ifPresent(one -> sections(report, file.name(), one, most, sections));
        }
        return new Paper(
                "validate",
                title,
                title,
                report.asOf(),
                opening(report, warnings),
                report.inputs(),
                List.of(),
                sections,
                List.of(
                        WARNINGS.table("warnings", "Warnings", warnings, Warning::place),
                        PROGRESS.table(
                                "progress",
                                "Progress",
                                articles(report),
                                one -> one.file() + " "
                                        + one.article().article().id())));
    }

    private static String title(ValidateReport report) {
        String errors = count(report.errors(), "error");
        String warnings = count(report.warnings(), "warning");
        return Words.capital(errors) + ", " + warnings
                + (report.files().size() == 1 ? "" : " in " + report.files().size() + " profiles");
    }

    private static String count(int number, String one) {
        return ProgressWords.number(number) + " " + one + (number == 1 ? "" : "s");
    }

    /** What to do first: an error before a warning, and then what can still decide something. */
    private static List<String> opening(ValidateReport report, List<Warning> warnings) {
        String mistakes = report.errors() == 0 ? "" : "First mend the errors of " + joined(report) + ".";
        String weak = warnings.stream()
                .min(Comparator.comparing(Warning::kind))
                .map(one -> (mistakes.isEmpty() ? "First: " : "Then: ") + one.mend() + " (" + one.place() + ")")
                .orElse("");
        String open = report.files().stream()
                .filter(ValidatePaper::canChange)
                .findFirst()
                .map(file -> (mistakes.isEmpty() && weak.isEmpty() ? "First" : "Then")
                        + " answer what can still change a verdict"
                        + (file.isNamed() ? ": 'accede next " + file.name() + "' ranks it." : "."))
                .orElse("");
        String all = Stream.of(mistakes, weak, open)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return List.of(all.isEmpty() ? "Nothing is left to do." : all);
    }

    private static String joined(ValidateReport report) {
        return String.join(
                ", ",
                report.files().stream()
                        .filter(file -> !file.errors().isEmpty())
                        .map(Checked::name)
                        .toList());
    }

    /** Whether there is a profile whose open questions can be ranked; a bill is none. */
    private static boolean canChange(Checked file) {
        return file.validation().stream()
                .filter(one -> one.bill().isEmpty())
                .flatMap(one -> one.progress().treaties().stream())
                .anyMatch(treaty -> treaty.count().canChange() > 0);
    }

    private static void sections(ValidateReport report, String file, Validation one, int most, List<Section> sections) {
        String id = Papers.id("profile", file);
        sections.add(new Section(
                id,
                1,
                file + ": " + heading(one),
                one.findings().profile().constructed() ? List.of(Block.say(Papers.CONSTRUCTED)) : List.of()));
        if (!one.warnings().isEmpty()) {
            sections.add(new Section(id + "-warnings", 2, "Warnings", warnings(id, one.warnings(), most)));
        }
        sections.add(new Section(id + "-progress", 2, "Progress", progress(report, one)));
    }

    private static String heading(Validation one) {
        String country = one.findings().profile().name();
        return one.bill()
                .map(title -> title + ", a bill for " + country + " that answers " + one.answered() + " questions")
                .orElse(country + ", " + one.answered() + " of "
                        + one.findings().catalogue().facts().size() + " questions answered");
    }

    private static List<Block> warnings(String id, List<Warning> all, int most) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(WARNINGS.table(
                id + "-warnings-table", "Warnings", all.stream().limit(most).toList(), Warning::place));
        if (all.size() > most) {
            blocks.add(Block.say("and " + (all.size() - most) + " more (--format json lists all)."));
        }
        return blocks;
    }

    private static List<Block> progress(ValidateReport report, Validation one) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.say((one.bill().isPresent() ? "With the bill, of" : "Of")
                + " the questions that duties ask which apply and are due now:"));
        blocks.add(new Block.Points(one.progress().treaties().stream()
                .map(treaty -> treaty.treaty().shortTitle() + ": " + ProgressWords.of(treaty.count()))
                .toList()));
        for (Progress.OfTreaty treaty : report.shown(one)) {
            List<String> lines = lines(treaty);
            if (!lines.isEmpty()) {
                blocks.add(Block.say(treaty.treaty().shortTitle() + ", article by article where something is open:"));
                blocks.add(new Block.Points(lines));
            }
        }
        return blocks;
    }

    /** One line an article, and one for all of which nobody has answered anything. */
    private static List<String> lines(Progress.OfTreaty treaty) {
        List<String> lines = new ArrayList<>();
        List<Progress.OfArticle> untouched = new ArrayList<>();
        for (Progress.OfArticle article : treaty.articles()) {
            if (article.isUntouched() && article.count().canChange() > 0) {
                untouched.add(article);
            } else if (article.count().isOpen()) {
                lines.add(ProgressWords.article(article) + ": " + ProgressWords.of(article.count()));
            }
        }
        if (untouched.size() == 1) {
            lines.add(ProgressWords.article(untouched.get(0)) + ": "
                    + ProgressWords.of(untouched.get(0).count()));
        } else if (!untouched.isEmpty()) {
            lines.add("Articles "
                    + untouched.stream().map(ProgressWords::number).collect(Collectors.joining(", "))
                    + ": none answered");
        }
        return lines;
    }

    private static List<One> articles(ValidateReport report) {
        return report.files().stream()
                .flatMap(file -> file.validation().stream()
                        .flatMap(one -> (report.treaties().isEmpty()
                                        ? one.progress().treaties()
                                        : report.shown(one))
                                .stream().flatMap(treaty -> treaty.articles().stream()
                                        .map(article -> new One(file.name(), treaty, article)))))
                .toList();
    }
}
