package org.accede.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.accede.report.Format;
import org.accede.report.Report;
import org.accede.text.Visible;
import picocli.CommandLine.Mixin;

/** A command with one result, which goes to the terminal or to a file. */
abstract class ResultCommand extends AccedeCommand {

    @Mixin
    private ResultOptions result;

    /** The file that the result goes to; empty for the terminal. */
    final Optional<Path> file() {
        return result.file();
    }

    /** Whether what goes to the screen may be coloured. */
    final boolean isColourWanted() {
        return result.isColourWanted(terminal());
    }

    /** Plain text for a reader. */
    final void print(String text) {
        if (file().isPresent()) {
            saving().save(Visible.inLines(text).getBytes(StandardCharsets.UTF_8), file().get());
        } else {
            terminal().print(text);
        }
    }

    /** @param page for a reader, with colour or without; whoever colours it made its words safe before */
    final void print(Function<Boolean, String> page) {
        if (result.colour(terminal())) {
            terminal().printColoured(page.apply(true));
        } else {
            print(page.apply(false));
        }
    }

    /** A page for a reader, or the same for programs. */
    final void print(Format format, Function<Boolean, String> page, Consumer<OutputStream> json) {
        if (format != Format.JSON) {
            print(page);
        } else if (file().isPresent()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            json.accept(whole);
            saving().save(whole.toByteArray(), file().get());
        } else {
            terminal().printJson(json);
        }
    }

    /** A report. What is no page for a reader has a form that its readers rely on, and that its writer keeps harmless. */
    final void print(Report report, Format format) {
        if (format == Format.TEXT) {
            print(colour -> report.text(colour));
        } else if (file().isPresent()) {
            saving().save(file(report, format), file().get());
        } else if (format == Format.JSON) {
            terminal().printJson(report::json);
        } else {
            terminal().write(format.write(report));
        }
    }

    /** A report as a file has it. */
    static byte[] file(Report report, Format format) {
        return format == Format.TEXT
                ? Visible.inLines(report.text()).getBytes(StandardCharsets.UTF_8)
                : format.write(report);
    }
}
