package org.accede.desk.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Typed;

/**
 * What stands in the fields of a form, and what they lack.
 *
 * @param form which of the forms of the page it is; empty where nobody has sent one
 * @param values by field
 * @param lacks messages by field; those of the whole form stand under the empty name
 * @param draft under which key it was kept, where it is what somebody typed before; empty where it is not
 */
public record Entered(String form, Map<String, String> values, Map<String, String> lacks, String draft) {

    public static final Entered NOTHING = new Entered("", Map.of(), Map.of(), "");

    /** What somebody sent and could not be saved. */
    public static Entered of(String form, Typed typed, Map<String, String> lacks) {
        return of(form, typed, lacks, "");
    }

    private static Entered of(String form, Typed typed, Map<String, String> lacks, String draft) {
        Map<String, String> values = new LinkedHashMap<>();
        typed.fields().keySet().forEach(name -> values.put(name, typed.one(name)));
        return new Entered(form, values, lacks, draft);
    }

    /** What is typed into one form; nothing into any other. */
    public Entered in(String other) {
        return form.equals(other) ? this : NOTHING;
    }

    /** The same; where nothing was sent, what was typed into it before and not saved. */
    Entered in(String other, Asked asked, String draft) {
        return form.equals(other)
                ? this
                : new Drafts(asked.desk(), asked.file())
                        .of(draft)
                        .map(typed -> of(other, typed, Map.of(), draft))
                        .orElse(NOTHING);
    }

    public boolean isDraft() {
        return !draft.isEmpty();
    }

    /** The same, where nothing was sent, with what stands in the file. */
    Entered or(Map<String, String> there) {
        return form.isEmpty() ? new Entered("", there, Map.of(), "") : this;
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    public String lack(String field) {
        return lacks.getOrDefault(field, "");
    }

    /** For {@code aria-invalid}. */
    public String wrong(String field) {
        return lacks.containsKey(field) ? "true" : null;
    }

    /** Words to choose from, with the one that is chosen. */
    public List<Form.Option> options(String field, List<String> values, String messages, Messages words) {
        return values.stream()
                .map(value -> new Form.Option(value, words.say(messages + value), value.equals(value(field))))
                .toList();
    }
}
