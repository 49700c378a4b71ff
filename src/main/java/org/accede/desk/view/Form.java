package org.accede.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.Filling;

/**
 * A question that is being answered.
 *
 * @param fact id of the question
 * @param article on whose page it stands; empty on a page of its own
 * @param seen the digest of what stands in the file now
 * @param kind answer, number, date, choice or list
 * @param options what can be chosen, with its words
 * @param value what is chosen or typed
 * @param by who may sign; empty where it is no judgement
 * @param answersMany the questions that a no answers along with it
 * @param listed whether these were shown, so that it can be saved
 * @param ticks provisions at hand
 * @param laws sources at hand
 * @param lacks messages by field; the whole form's stand under the empty name
 * @param theirs what stands in the file by now, where somebody changed it meanwhile
 * @param draft whether it was typed and not saved
 * @param would what each answer would do; empty where that was not tried
 * @param kept what the page has to be told again after a save, by name
 * @param tried what it would do as it is typed; empty where that was not asked
 * @param was a sign of how the fields stand before anybody types
 * @param shared whether its fields stand in one form with those of other questions
 * @param hasAnswer whether there is something that can be taken away
 */
public record Form(
        String fact,
        String asks,
        String topic,
        List<String> help,
        String article,
        String seen,
        String kind,
        List<Option> options,
        Typing typing,
        String unit,
        String by,
        List<String> answersMany,
        boolean listed,
        List<Tick> ticks,
        List<Option> laws,
        List<Option> states,
        Map<String, String> lacks,
        Optional<Theirs> theirs,
        boolean draft,
        boolean hasAnswer,
        List<Said> others,
        List<Would> would,
        Map<String, String> kept,
        Optional<Tried> tried,
        String was,
        boolean shared) {

    /** What a form takes along, so that after it the same page is shown. */
    public static final List<String> KEPT = List.of("from", "treaty", "look", "topic");

    /** Something that can be chosen. */
    public record Option(String value, String words, boolean chosen) {}

    /** A provision that can be ticked. */
    public record Tick(String value, String words, boolean ticked) {}

    /** An answer by another provision, which stays. */
    public record Said(String value, String cited) {}

    /** What somebody else saved meanwhile. */
    public record Theirs(String value, String cited, String note, String who, String at) {}

    /** What stands in the fields. */
    public record Typing(
            String value,
            String number,
            boolean unlimited,
            String section,
            String day,
            String note,
            String signed,
            boolean nothingElse,
            String why,
            boolean complete,
            List<Item> items) {}

    /** A row of a list. */
    public record Item(String item, String value) {}

    /** What one answer would do. */
    public Optional<Would> would(String answer) {
        return would.stream().filter(one -> one.answer().equals(answer)).findFirst();
    }

    /** Whether it stands on the page of what to find out next. */
    public boolean isNext() {
        return "next".equals(kept.get("from"));
    }

    public String id() {
        return "f-" + fact.replace('/', '-');
    }

    /** The id of a field, unique on the page. */
    public String field(String name) {
        return id() + "-" + name;
    }

    /** The name under which a field is sent. */
    public String name(String field) {
        return shared ? fact + Filling.OF + field : field;
    }

    /** The law or report that is chosen; empty for none. */
    public String law() {
        return chosen(laws);
    }

    /** The state of the section that is chosen. */
    public String state() {
        return chosen(states);
    }

    private static String chosen(List<Option> options) {
        return options.stream()
                .filter(Option::chosen)
                .map(Option::value)
                .findFirst()
                .orElse("");
    }

    /** What a field lacks; empty for nothing. */
    public String lack(String field) {
        return lacks.getOrDefault(field, "");
    }

    /** The id of a field where something leads to it; null where nothing does. */
    public String idIfWrong(String name) {
        return lacks.containsKey(name) || name.equals("section") && lacks.containsKey("law") ? field(name) : null;
    }

    /** For {@code aria-describedby}; null where nothing is lacking. */
    public String describedBy(String field) {
        return lacks.containsKey(field) ? field(field) + "-lack" : null;
    }

    /** For {@code aria-invalid}. */
    public String wrong(String field) {
        return lacks.containsKey(field) ? "true" : null;
    }
}
