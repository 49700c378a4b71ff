package org.accede.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.Accede;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The countries that are looked at: one, several, or all real ones at hand. */
final class CountriesArgument {

    /** A country, and whether it stands for itself or is one of all. */
    record Asked(String name, boolean isNamed) {}

    @Parameters(
            arity = "0..*",
            paramLabel = "COUNTRY",
            description = "ISO code or name of a file in countries/, or a path; several are done in one run.")
    private List<String> names = List.of();

    @Option(
            names = "--all",
            description = "Every real country of countries/; constructed ones only where they are named besides.")
    private boolean all;

    @Spec(Spec.Target.MIXEE)
    private CommandLine.Model.CommandSpec spec;

    /** Whether one is named, which is done as ever. */
    boolean isOne() {
        if (names.isEmpty() && !all) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing required parameter: 'COUNTRY'");
        }
        return names.size() == 1 && !all;
    }

    String one() {
        return names.get(0);
    }

    /** All of them in the order in which they were asked for, each once; those that are not named come first. */
    List<Asked> several(Accede accede) {
        List<String> named = names.stream().map(CountriesArgument::key).toList();
        Stream<Asked> ofTheFolder =
                all ? accede.countries().stream().map(name -> new Asked(name, named.contains(key(name)))) : Stream.of();
        Map<String, Asked> asked = new LinkedHashMap<>();
        Stream.concat(ofTheFolder, names.stream().map(name -> new Asked(name, true)))
                .forEach(one -> asked.putIfAbsent(key(one.name()), one));
        return List.copyOf(asked.values());
    }

    /** Names go in capitals or not; a path is what it is. */
    private static String key(String name) {
        return name.contains("/") || name.contains("\\") ? name : name.toLowerCase(Locale.ROOT);
    }
}
