package org.accede.cli;

/**
 * How far a long piece of work has come, in one line of the screen that is written over again and again; nothing where nobody looks. It says
 * numbers only, so that nothing of a profile is in it. Safe for use by several threads.
 */
final class Progress {

    private static final int WIDEST = 60;
    private static final int NARROWEST_BAR = 10;
    private static final String GREEN = "\u001b[32m";
    private static final String PLAIN = "\u001b[0m";

    private final Terminal terminal;
    private final int width;
    private final boolean colour;
    private final int all;
    private int done;
    private int shown;

    /**
     * @param width of the screen in columns; none for a screen that nobody sees
     * @param all how many pieces the work has
     */
    Progress(Terminal terminal, int width, boolean colour, int all) {
        this.terminal = terminal;
        this.width = terminal.isScreen() ? width : 0;
        this.colour = colour;
        this.all = all;
    }

    /** As wide as the screen is said to be; messages that go elsewhere have no width. */
    static Progress on(Terminal terminal, boolean colour, int all) {
        return new Progress(terminal, Columns.ofTheScreen(), colour, all);
    }

    /** How wide the screen is. */
    private static final class Columns {

        private static final int LIKELY = 40;

        /** The launcher knows it, and that messages go to no screen; a shell may tell it too. */
        static int ofTheScreen() {
            String told = System.getProperty("accede.columns", System.getenv("COLUMNS"));
            return told != null && told.matches("\\d{1,4}") ? Integer.parseInt(told) : LIKELY;
        }
    }

    /** Nothing is done yet. */
    synchronized void begin() {
        draw();
    }

    /** One piece more is done. */
    synchronized void step() {
        done++;
        draw();
    }

    /** Takes the line away while something else is written to the screen. */
    synchronized void aside(Runnable writing) {
        clear();
        writing.run();
        if (done < all) {
            draw();
        }
    }

    /** The line goes, and the screen is as if it had never been. */
    synchronized void end() {
        clear();
    }

    private void draw() {
        if (width > 0) {
            String says = done + " of " + all;
            int room = Math.min(WIDEST, width - 1) - says.length() - 3;
            // One column stays free: a line that is full goes on in the next one, and could not be written over.
            String line = room < NARROWEST_BAR
                    ? says.substring(0, Math.min(says.length(), width - 1))
                    : bar(room) + " " + says;
            terminal.overwrite(line + " ".repeat(Math.max(0, shown - plain(line))));
            shown = plain(line);
        }
    }

    private String bar(int room) {
        int full = room * done / all;
        String filled = "#".repeat(full);
        return "[" + (colour && full > 0 ? GREEN + filled + PLAIN : filled) + "-".repeat(room - full) + "]";
    }

    private static int plain(String line) {
        return line.replace(GREEN, "").replace(PLAIN, "").length();
    }

    private void clear() {
        if (shown > 0) {
            terminal.overwrite(" ".repeat(shown) + "\r");
            shown = 0;
        }
    }
}
