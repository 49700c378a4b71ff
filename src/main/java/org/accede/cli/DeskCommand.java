package org.accede.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.Accede;
import org.accede.desk.web.DeskRehearsal;
import org.accede.desk.web.DeskStart;
import org.accede.input.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        description = {
            "Accede in a browser: fill in a profile, see what each answer changes, print a page for the minister.",
            "It answers on this computer alone and sends nothing anywhere. Ctrl+C ends it."
        },
        footer = {"", "Examples:", "  accede desk", "  accede desk --countries ~/law --port 8200 --no-open"})
final class DeskCommand extends AccedeCommand {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to answer on (default: 8185, or the next that is free).")
    private Integer port;

    @Option(names = "--countries", paramLabel = "DIR", description = "The folder of profiles (default: countries/).")
    private Path countries;

    @Option(names = "--no-open", description = "Only print the address, and open no browser.")
    private boolean noOpen;

    @Override
    public Integer call() throws InterruptedException {
        if (port != null && (port < 1 || port > 65535)) {
            throw new UsageException("--port " + port + " is none. Write a number from 1 to 65535.");
        }
        Path folder = countries == null ? countries() : countries;
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder + ". Make it, or name another with --countries.");
        }
        DeskStart.Wish wish = new DeskStart.Wish(folder, port == null ? 0 : port, !noOpen, hasOwnRules());
        DeskStart.run(accede(), wish, this::asOf, clock(), terminal()::say);
        return 0;
    }

    /** What the launcher has Java learn of a start. */
    static void rehearse(Accede accede, Path countries) throws Exception {
        DeskRehearsal.run(accede, countries, Path.of(System.getProperty("java.io.tmpdir")));
    }
}
