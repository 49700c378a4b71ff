package org.accede.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accede.text.Visible;

/**
 * Where results and messages go when they go to no file: a screen, or a pipe that stands in its place. Nothing that comes from a profile,
 * from rules or from the command line can steer it, because all text passes through here and is made safe here, whatever was done before.
 */
final class Terminal {

    /** What our own pages write where colour is wanted: bold, a colour, plain again. */
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[\\d{1,2}m");

    private final PrintStream results;
    private final PrintStream messages;
    private final boolean isScreen;

    /** @param isScreen whether a person looks at it, and no program reads it */
    Terminal(PrintStream results, PrintStream messages, boolean isScreen) {
        this.results = results;
        this.messages = messages;
        this.isScreen = isScreen;
    }

    boolean isScreen() {
        return isScreen;
    }

    /** A result for a reader. */
    void print(String text) {
        write(Visible.inLines(text).getBytes(StandardCharsets.UTF_8));
    }

    /** One or the other. */
    void print(String page, boolean colour) {
        if (colour) {
            printColoured(page);
        } else {
            print(page);
        }
    }

    /** A page whose words were made safe before they were coloured: colour stays, everything else is made safe again. */
    void printColoured(String page) {
        StringBuilder safe = new StringBuilder(page.length());
        Matcher colour = COLOUR.matcher(page);
        int from = 0;
        while (colour.find()) {
            safe.append(Visible.inLines(page.substring(from, colour.start()))).append(colour.group());
            from = colour.end();
        }
        safe.append(Visible.inLines(page.substring(from)));
        write(safe.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A file of a format that some program reads, and whose writer knows what is harmless in it. */
    void write(byte[] file) {
        results.writeBytes(file);
        results.flush();
    }

    /** JSON: byte for byte for a program, and on a screen with what would steer it in digits, which is the same JSON. */
    void printJson(Consumer<OutputStream> json) {
        if (isScreen) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            json.accept(whole);
            write(inDigits(whole.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        } else {
            json.accept(results);
            results.flush();
        }
    }

    private static String inDigits(String json) {
        if (Visible.inLines(json).equals(json)) {
            return json;
        }
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            String one = Character.toString(c);
            if (Visible.inLines(one).equals(one)) {
                safe.append(one);
            } else {
                one.chars().forEach(unit -> safe.append(String.format("\\u%04x", unit)));
            }
        });
        return safe.toString();
    }

    /** A message, on a line of its own. */
    void say(String message) {
        messages.println(Visible.inLines(message));
    }

    /** A line of our own words that is written over the one before; it stays until something else is written over it. */
    void overwrite(String line) {
        messages.print("\r" + line);
        messages.flush();
    }

    /** Messages that somebody else writes. */
    void say(Consumer<PrintWriter> writing) {
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            writing.accept(writer);
        }
        messages.print(Visible.inLines(text.toString().replace("\r\n", "\n").replace("\t", "    ")));
        messages.flush();
    }

    /** Help, which is all our own. */
    PrintWriter help() {
        return new PrintWriter(results, true, StandardCharsets.UTF_8);
    }
}
