package org.accede.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.CountryFile;
import org.accede.input.Problem;

/**
 * A profile whose file cannot be read: what is wrong in it, and where.
 *
 * @param typed what somebody had typed into the form that was sent, by field
 * @param again where that can be sent once more
 * @param kept whether it is a draft now
 */
public record BrokenPage(
        Place where, String file, List<Line> problems, Map<String, List<String>> typed, String again, boolean kept)
        implements Page {

    /** Something wrong; line and column are 0 where it is the whole file. */
    public record Line(int line, int column, String wrong, String mend) {}

    static List<Line> problems(CountryFile held) {
        return held.problems().stream().map(BrokenPage::line).toList();
    }

    public static BrokenPage of(CountryFile held, Map<String, List<String>> typed, String again, boolean kept) {
        return new BrokenPage(
                new Place(held.id(), held.name()), held.id() + ".json", problems(held), typed, again, kept);
    }

    private static Line line(Problem problem) {
        return new Line(problem.where().line(), problem.where().column(), problem.wrong(), problem.mend());
    }

    @Override
    public String title(Messages words) {
        return words.say("broken.title", file);
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(where);
    }
}
