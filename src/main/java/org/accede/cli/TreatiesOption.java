package org.accede.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.input.UsageException;
import picocli.CommandLine.Option;

/** The treaties that are looked at. */
final class TreatiesOption {

    @Option(
            names = "--instrument",
            split = ",",
            paramLabel = "ID",
            description = "Treaties to look at (default: all); 'accede list' names them.")
    private List<String> names = List.of();

    /** Their ids, in the order in which they were asked for; empty if all are meant. */
    List<String> ids(Catalogue catalogue) {
        return names.stream().map(name -> treaty(name, catalogue).id()).toList();
    }

    /** The treaty of that id, or of that prefix of its articles. */
    static Instrument treaty(String name, Catalogue catalogue) {
        return catalogue.instruments().stream()
                .filter(one -> one.id().equalsIgnoreCase(name) || one.prefix().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no instrument '" + name + "'. Write one or more of: "
                        + catalogue.instruments().stream().map(Instrument::id).collect(Collectors.joining(",")) + "."));
    }
}
