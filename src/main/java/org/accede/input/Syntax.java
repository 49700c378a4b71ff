package org.accede.input;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a parser complains about in words for the author of a file, who has never heard of the parser. */
record Syntax(String wrong, String mend) {

    private record Known(Pattern complaint, String wrong, String mend) {

        static Known of(String complaint, String wrong, String mend) {
            return new Known(Pattern.compile(complaint, Pattern.DOTALL), wrong, mend);
        }
    }

    private static final List<Known> KNOWN = List.of(
            Known.of(
                    "Duplicate Object property \"(.*?)\".*", "the field '$1' is written twice", "Keep one of the two."),
            Known.of("Unexpected end-of-input in a comment.*", "a comment is not closed", "Close it with */."),
            Known.of(".*'/' for a comment.*", "a '/' begins nothing", "Begin a comment with //, or take the '/' away."),
            Known.of("Unexpected character \\('#'.*", "'#' begins no comment", "Begin it with //."),
            Known.of(
                    "Unexpected end-of-input.*",
                    "the file ends too early",
                    "Close every quotation mark, bracket and brace."),
            Known.of(
                    "Unexpected close marker '(.)': expected '(.)'.*",
                    "'$1' stands where '$2' is expected",
                    "Close each bracket and brace with its own kind."),
            Known.of(
                    "Unrecognized token '(.*?)'.*",
                    "'$1' is no value",
                    "Put text in quotation marks; write true, false and null in small letters."),
            Known.of("Non-standard token '(.*?)'.*", "'$1' is no value", "Leave out what is not known."),
            Known.of(".*\\(non-standard\\) comment.*", "JSON has no comments", "Write the remark as a \"note\"."),
            Known.of(
                    "Unexpected character \\('(.)'.*comma to separate.*",
                    "a comma is missing before '$1'",
                    "Put a comma between two entries."),
            Known.of(
                    ".*was expecting a colon.*",
                    "a colon is missing between a name and its value",
                    "Write \"name\": value."),
            Known.of(
                    "Unexpected character \\('}'.*start property name",
                    "no field follows the comma",
                    "Take the last comma away."),
            Known.of(
                    "Unexpected character \\(','.*",
                    "a comma stands where something is missing",
                    "Take one comma away."),
            Known.of(
                    ".*double-quote to start property name",
                    "a name is not in double quotation marks",
                    "Write \"name\": value."),
            Known.of(
                    "Illegal unquoted character.*",
                    "a line break or tab stands inside a text",
                    "Write \\n or \\t for it."),
            Known.of(
                    "Unrecognized character escape '(.*?)'.*",
                    "a backslash and '$1' mean nothing",
                    "Write \\\\ for a backslash."),
            Known.of(
                    ".*Leading zeroes not allowed.*",
                    "a number begins with a zero",
                    "Take the zero away, or put it all in quotation marks."),
            Known.of("Invalid numeric value.*", "this is no number", "Write digits, or put it in quotation marks."),
            Known.of(
                    "Unexpected character \\('(.)'.*",
                    "'$1' is not expected here",
                    "Look for a comma, bracket or quotation mark that is missing before it."),
            Known.of(
                    "mapping values are not allowed here.*",
                    "a colon stands inside a text",
                    "Put the text in quotation marks."),
            Known.of(
                    "while scanning an (alias|anchor).*",
                    "no text can begin with * or &",
                    "Put it in quotation marks."),
            Known.of(
                    "while scanning for the next token.*",
                    "no text can begin like this",
                    "Indent with spaces, and put text that begins with a sign in quotation marks."),
            Known.of("while scanning a quoted scalar.*", "a quotation mark is not closed", "Close it."),
            Known.of(
                    "while parsing a flow.*",
                    "a bracket or brace is not closed",
                    "Close it, with a comma between two entries."),
            Known.of(
                    "while (parsing|scanning).*",
                    "the indentation does not fit",
                    "Indent the entries of one list or object alike."));

    static Syntax of(String complaint) {
        for (Known known : KNOWN) {
            Matcher matcher = known.complaint.matcher(complaint);
            if (matcher.matches()) {
                return new Syntax(fill(known.wrong, matcher), known.mend);
            }
        }
        return new Syntax("this cannot be read", "Look for a missing comma, bracket or quotation mark before it.");
    }

    /** What goes beyond a limit. */
    static Syntax ofLimit(String complaint, int depth) {
        if (complaint.contains("nesting depth")) {
            return new Syntax("the file is nested more than " + depth + " levels deep", "Flatten it.");
        }
        return complaint.contains("Number")
                ? new Syntax("a number has too many digits", "Round it.")
                : new Syntax("a name or text is too long", "Shorten it.");
    }

    private static String fill(String sentence, Matcher matcher) {
        String filled = sentence;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            filled = filled.replace("$" + group, matcher.group(group));
        }
        return filled;
    }
}
