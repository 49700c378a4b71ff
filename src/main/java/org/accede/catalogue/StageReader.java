package org.accede.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;

/** Reads how long the stages of the work are assumed to take. */
public final class StageReader {

    /** Ten years: more is a slip of the pen. */
    private static final int MOST_DAYS = 3650;

    private final Problems problems;

    StageReader(Problems problems) {
        this.problems = problems;
    }

    /** By id, in the order of the file. */
    Map<String, Stage> read(Form form) {
        Map<String, Stage> stages = new LinkedHashMap<>();
        for (Node node : form.items("durations")) {
            Form one = Form.of(node, problems);
            Stage stage = new Stage(
                    one.text("stage"),
                    one.text("title"),
                    days(one, problems),
                    one.flag("in-turn", false),
                    one.text("note", ""),
                    false);
            one.done();
            if (stages.put(stage.id(), stage) != null) {
                problems.add(one.where("stage"), "the stage '" + stage.id() + "' is written twice", "Keep one.");
            }
        }
        form.done();
        return stages;
    }

    /** How many days something takes, of which there may be none; a problem is told if that is no sensible number. */
    public static int days(Form form, Problems problems) {
        if (!form.has("days")) {
            form.missing("days", "Write how many days of the calendar it takes.");
            return 0;
        }
        int days = form.integer("days", 0);
        if (days < 0 || days > MOST_DAYS) {
            problems.add(
                    form.where("days"),
                    days + " is no number of days from 0 to " + MOST_DAYS,
                    "Write how many days of the calendar it takes.");
        }
        return days;
    }
}
