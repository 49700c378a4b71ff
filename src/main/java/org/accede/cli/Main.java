package org.accede.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.Accede;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code accede}: what each cybercrime treaty still asks of a country's law. */
@Command(
        name = "accede",
        mixinStandardHelpOptions = true,
        version = "accede 0.1.0",
        description = "What each cybercrime treaty still asks of a country's law.",
        footer = {
            "",
            "Exit codes: 0 done; 1 the check asked for with --fail-on failed; 2 bad usage or input; 3 a fault of ours.",
            "",
            "Example: accede gap KEN --instrument budapest --only gaps"
        })
public final class Main implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
            BriefCommand.class,
            GapCommand.class,
            DeltaCommand.class,
            CompareCommand.class,
            CooperateCommand.class,
            ReadinessCommand.class,
            ChecklistCommand.class,
            DocumentsCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            ShowCommand.class,
            ListCommand.class,
            ValidateCommand.class,
            NewCommand.class,
            QuestionnaireCommand.class,
            ImportCommand.class,
            FindCommand.class,
            WhatifCommand.class,
            DiffCommand.class,
            PlanCommand.class,
            NextCommand.class,
            DeskCommand.class);

    final Path countries;
    final Terminal terminal;
    final Saving saving;
    final Supplier<Accede> builtIn;

    /** What is piped into a command. */
    final InputStream input;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    Main(Path countries, Terminal terminal, Saving saving) {
        this(countries, terminal, saving, Accede::builtIn, System.in);
    }

    /** @param builtIn the rules that ship, which need not be read again for each of several calls */
    Main(Path countries, Terminal terminal, Saving saving, Supplier<Accede> builtIn, InputStream input) {
        this.countries = countries;
        this.terminal = terminal;
        this.saving = saving;
        this.builtIn = builtIn;
        this.input = input;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("accede.home", "."));
        Terminal terminal = new Terminal(out, err, isScreen());
        int code = new Main(home.resolve("countries"), terminal, Saving.onDisk()).run(args);
        out.flush();
        System.exit(code);
    }

    /** Before Java 22 there is a console only where a person is; since then the console itself says so. */
    private static boolean isScreen() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Carries out a call and returns its exit code. */
    int run(String... args) {
        CommandLine line = new CommandLine(this);
        commands(args).forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setOut(terminal.help());
        line.setParameterExceptionHandler((misuse, arguments) -> told(misuse));
        line.setExecutionExceptionHandler((fault, command, parsed) -> Faults.tell(fault, rules(command), terminal));
        return line.execute(args);
    }

    /** The command that is called; all of them for help, or where there is none of that name. Setting one up takes time. */
    private static List<Class<?>> commands(String[] args) {
        List<Class<?>> called = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && command.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        return called.isEmpty() ? COMMANDS : called;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a day; write it as 2026-11-21");
        }
    }

    /** A call that no command takes: what is wrong with it, and what was perhaps meant, or else how the command is used. */
    private int told(CommandLine.ParameterException misuse) {
        terminal.say(misuse.getMessage());
        terminal.say(writer -> {
            if (!CommandLine.UnmatchedArgumentException.printSuggestions(misuse, writer)) {
                misuse.getCommandLine().usage(writer, CommandLine.Help.Ansi.OFF);
            }
        });
        return Faults.BAD_INPUT;
    }

    private static Optional<Path> rules(CommandLine command) {
        return Optional.ofNullable(command.getParseResult().matchedOptionValue(SettingOptions.RULES, null));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
