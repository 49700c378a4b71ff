package org.accede.cli;

import java.util.List;
import org.accede.Accede;
import org.accede.find.Search;
import org.accede.input.UsageException;
import org.accede.report.Format;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description =
                "Questions, conditions, articles and filings by everyday words, with who asks them and what to write in a profile.",
        footer = {"", "Examples: accede find Interpol, accede find 30 days, accede find dual criminality"})
final class FindCommand extends ResultCommand {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many are shown (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() {
        Format chosen = format.choose(file(), Format.ALL_BUT_CALENDAR);
        if (limit < 1) {
            throw new UsageException("--limit " + limit + " shows nothing. Write 1 or more.");
        }
        Accede accede = accede();
        Search search = accede.find(String.join(" ", words), limit);
        print(Reports.find(search, asOf()), chosen);
        return 0;
    }
}
