package org.accede.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.accede.Accede;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What every command has: a terminal, a day, and rules. */
abstract class AccedeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private SettingOptions setting;

    final Terminal terminal() {
        return main.terminal;
    }

    final Saving saving() {
        return main.saving;
    }

    /** What is piped into the command. */
    final InputStream input() {
        return main.input;
    }

    /** A fault of one country among several, told; its exit code. */
    final int tell(Exception fault) {
        return Faults.tell(fault, setting.rules(), main.terminal);
    }

    /** The day on which the law is looked at. */
    final LocalDate asOf() {
        return setting.asOf();
    }

    /** The folder of profiles that is at hand. */
    final Path countries() {
        return main.countries;
    }

    /** Whether rules are used that the user named, who is warned of them. */
    final boolean hasOwnRules() {
        return setting.rules().isPresent();
    }

    final InstantSource clock() {
        return setting.clock();
    }

    /** The rules that were asked for, with the profiles at hand. */
    final Accede accede() {
        return setting.accede(main.builtIn, main.terminal).withCountries(main.countries);
    }
}
