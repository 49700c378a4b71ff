package org.accede.desk.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.accede.desk.action.Incoming;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Outcome;

/**
 * What a file that was sent would change, to be chosen from.
 *
 * @param token under which the file is kept
 * @param name of the file, as whoever sent it calls it
 * @param isBill whether it is a bill, which touches nothing in the profile
 * @param bill what the bill is called, where it becomes a file of its own; empty otherwise
 * @param refused why nothing of what was chosen was taken; none if nothing was chosen yet
 */
public record IncomingPage(
        Place where,
        String token,
        String name,
        boolean isWorkbook,
        Counted counted,
        List<Line> lines,
        List<Incoming.Trouble> problems,
        List<String> notes,
        boolean changedSince,
        Incoming.As as,
        boolean isBill,
        String bill,
        boolean canBeTaken,
        List<String> refused)
        implements Page {

    /** So many are read; whoever mends these finds the others when she brings the file in again. */
    private static final int MOST_PROBLEMS = 200;

    private static final Set<org.accede.desk.store.Place.Kind> ANSWERS =
            EnumSet.of(org.accede.desk.store.Place.Kind.ANSWER, org.accede.desk.store.Place.Kind.CONDITIONS);

    /** @param same less than none where nobody counts them */
    public record Counted(int fresh, int changed, int takenBack, int clashes, int same, int wrong) {}

    /**
     * One place.
     *
     * @param kind the key of its message
     * @param isAnswer whether it says something of the law, and not of the file
     */
    public record Line(
            String id,
            String kind,
            String place,
            String name,
            boolean isAnswer,
            String cells,
            String was,
            String now,
            boolean ticked) {}

    public static IncomingPage of(Asked asked, String name, boolean isWorkbook, Incoming incoming) {
        return of(asked, name, isWorkbook, incoming, Optional.empty(), Set.of());
    }

    /** The same after something was chosen that could not be taken. */
    public static IncomingPage of(
            Asked asked,
            String name,
            boolean isWorkbook,
            Incoming incoming,
            Optional<Outcome> outcome,
            Set<String> chosen) {
        ContentWords words = new ContentWords(asked.catalogue(), asked.words());
        return new IncomingPage(
                asked.place(),
                asked.place("token"),
                name,
                isWorkbook,
                new Counted(
                        count(incoming, Incoming.Kind.NEW),
                        count(incoming, Incoming.Kind.CHANGED),
                        count(incoming, Incoming.Kind.TAKEN_BACK),
                        count(incoming, Incoming.Kind.CLASH),
                        incoming.same(),
                        incoming.problems().size()),
                incoming.lines().stream()
                        .map(line -> line(words, line, outcome.isPresent(), chosen))
                        .toList(),
                incoming.problems().stream().limit(MOST_PROBLEMS).toList(),
                incoming.notes(),
                incoming.changedSince(),
                incoming.as(),
                !incoming.bill().isEmpty(),
                incoming.as() == Incoming.As.NEW_FILE ? called(incoming) : "",
                incoming.text().isPresent(),
                outcome.map(one -> refused(asked, words, one)).orElse(List.of()));
    }

    private static Line line(ContentWords words, Incoming.Line line, boolean isRefused, Set<String> chosen) {
        var place = line.change().place();
        ContentWords.WasAndIs told = words.of(line.change());
        return new Line(
                line.id(),
                "incoming.kind." + line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.place(place),
                place.name(),
                ANSWERS.contains(place.kind()),
                line.cells(),
                told.was(),
                told.is(),
                isRefused ? chosen.contains(line.id()) : line.kind() != Incoming.Kind.CLASH);
    }

    private static String called(Incoming incoming) {
        return incoming.lines().stream()
                .map(Incoming.Line::change)
                .filter(change -> change.place().equals(org.accede.desk.store.Place.field("bill")))
                .map(change -> Fields.of(change.after()).text("title"))
                .findFirst()
                .orElse("");
    }

    /** What a bill answers, without what it says of itself. */
    public List<Line> answers() {
        return lines.stream().filter(Line::isAnswer).toList();
    }

    private static int count(Incoming incoming, Incoming.Kind kind) {
        return (int)
                incoming.lines().stream().filter(line -> line.kind() == kind).count();
    }

    private static List<String> refused(Asked asked, ContentWords words, Outcome outcome) {
        return Refusals.of(asked, words, outcome);
    }

    /** How many can be chosen. */
    public int all() {
        return lines.size();
    }

    /** How many problems are not shown. */
    public int more() {
        return counted.wrong() - problems.size();
    }

    public String path() {
        return path(where.id(), token);
    }

    /** Where a file is looked at that was sent for a profile. */
    public static String path(String id, String token) {
        return "/c/" + id + "/files/in/" + token;
    }

    public boolean replacesAll() {
        return as == Incoming.As.WHOLE;
    }

    /** Whether it becomes a file of its own. */
    public boolean isNewFile() {
        return as == Incoming.As.NEW_FILE;
    }

    @Override
    public String title(Messages words) {
        return words.say(isNewFile() ? "incoming.bill.title" : "incoming.title", name);
    }

    @Override
    public String tab() {
        return "files";
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(where);
    }
}
