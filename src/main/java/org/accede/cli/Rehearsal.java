package org.accede.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.accede.Accede;

/**
 * Carries out what is called most, and shows nothing. The launcher lets Java make its archive of classes from this run, so that the
 * archive holds what most runs load.
 */
final class Rehearsal {

    private static final List<String> CALLS = List.of(
            "gap KEN",
            "gap KEN --format json",
            "gap KEN --format html --concerns",
            "delta KEN --from budapest --to un",
            "readiness KEN",
            "readiness KEN --format json",
            "checklist KEN --instrument un",
            "explain KEN BC-16",
            "status KEN",
            "validate KEN");

    private Rehearsal() {}

    public static void main(String[] args) throws Exception {
        Path countries = Path.of(System.getProperty("accede.home", ".")).resolve("countries");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        for (String call : CALLS) {
            new Main(countries, new Terminal(nowhere, nowhere, false), Saving.onDisk()).run(call.split(" "));
        }
        DeskCommand.rehearse(Accede.builtIn(), countries);
    }
}
