package org.accede.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.accede.input.InvalidDocumentException;
import org.accede.input.UsageException;
import org.accede.text.Visible;
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
            Gap.class,
            Delta.class,
            Ready.class,
            Todo.class,
            DocumentSet.class,
            Status.class,
            Explain.class,
            Show.class,
            ListCatalogue.class,
            Validate.class);

    private static final int FAULT_OF_OURS = 3;
    private static final int BAD_INPUT = 2;

    final Path countries;
    final PrintStream results;
    final PrintStream messages;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    Main(Path countries, PrintStream results, PrintStream messages) {
        this.countries = countries;
        this.results = results;
        this.messages = messages;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Path home = Path.of(System.getProperty("accede.home", "."));
        int code = run(args, home.resolve("countries"), out, err);
        out.flush();
        System.exit(code);
    }

    /** Carries out a call and returns its exit code. */
    static int run(String[] args, Path countries, PrintStream results, PrintStream messages) {
        CommandLine line = new CommandLine(new Main(countries, results, messages));
        commands(args).forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Main::day);
        line.setOut(new java.io.PrintWriter(results, true));
        line.setErr(new java.io.PrintWriter(messages, true));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, messages));
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

    private static int failed(Exception exception, PrintStream messages) {
        if (exception instanceof InvalidDocumentException || exception instanceof UsageException) {
            messages.println(Visible.inLines(exception.getMessage()));
            return BAD_INPUT;
        }
        messages.println("This is a fault of Accede, not of yours: " + exception);
        messages.println(
                "Please report it with the command that you ran. Set ACCEDE_TRACE=1 to see where it happened.");
        if (System.getenv("ACCEDE_TRACE") != null) {
            exception.printStackTrace(messages);
        }
        return FAULT_OF_OURS;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
