package org.accede.report.template;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What becomes of a template in the hands of somebody who fills in every line of it. */
public final class FilledIn {

    private static final Pattern OFFERED = Pattern.compile("^( *)// ([\"{].*)$");

    private FilledIn() {}

    /** Every answer taken from behind its strokes, with the first of what can be chosen. */
    public static String everywhere(String template) {
        return template.lines()
                .map(line -> OFFERED.matcher(line).replaceFirst("$1$2"))
                .map(FilledIn::chosen)
                .collect(Collectors.joining("\n"));
    }

    /** How many answers are offered. */
    public static long offers(String template) {
        return template.lines().filter(OFFERED.asMatchPredicate()).count();
    }

    private static String chosen(String line) {
        return line.replaceAll("\"[a-z |]+\\|unlimited\"", "\"unlimited\"")
                .replaceAll("\"([^\"|]+)\\|[^\"]*\"", "\"$1\"")
                .replace("YYYY-MM-DD", "2026-11-21");
    }
}
