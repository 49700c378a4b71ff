package org.accede.input;

/** A place in a file; line and column count from 1, and 0 means the file as a whole. */
public record Where(String file, int line, int column) {

    public static Where wholeFile(String file) {
        return new Where(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
