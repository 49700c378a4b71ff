package org.accede.cli;

import picocli.CommandLine.Parameters;

/** The country that is looked at. */
final class CountryArgument {

    @Parameters(
            index = "0",
            paramLabel = "COUNTRY",
            description = "ISO code or name of a file in countries/, or a path.")
    private String name;

    String name() {
        return name;
    }
}
