package org.accede.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.desk.action.Filling;

/**
 * A request that could not be answered as asked.
 *
 * @param says why, and what to do
 * @param typed what somebody had typed, by field, each of several ticks by itself, which is not to be lost
 * @param again the path to which the same can be sent once more; empty where it cannot
 */
public record FaultPage(String says, Map<String, List<String>> typed, String again) implements Page {

    /** What a form carries besides what people type, and sends once more without showing it. */
    private static final Set<String> CARRIED = Set.of(
            "seen", "article", "do", "cite", "entry", "task", "fact", "place", "from", "treaty", "look", "topic",
            "back", "was", "draft", "leave", "listed");

    /** Whether somebody wrote or chose the field of that name in so many words. */
    public static boolean isTyped(String field) {
        return !CARRIED.contains(alone(field));
    }

    /** What a field is called where it is filled in; of a form of many questions with the id of its question. */
    public static String label(String field, Messages words) {
        String of = alone(field);
        return field.substring(0, field.length() - of.length()).replace(Filling.OF, ": ")
                + words.sayOr("typed." + of, of.replace('-', ' '));
    }

    private static String alone(String field) {
        return field.substring(field.lastIndexOf(Filling.OF) + 1);
    }

    @Override
    public String title(Messages words) {
        return words.say("fault.title");
    }
}
