package org.accede.desk.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.profile.Moment;

/** Reads the fields of a form one by one, and gathers what is lacking or wrong in them. */
final class Lacks {

    private final Typed typed;
    private final List<Lack> all = new ArrayList<>();

    Lacks(Typed typed) {
        this.typed = typed;
    }

    List<Lack> all() {
        return List.copyOf(all);
    }

    boolean isAny() {
        return !all.isEmpty();
    }

    void add(String field, String message, Object... of) {
        all.add(Lack.of(field, message, of));
    }

    void add(Lack lack) {
        all.add(lack);
    }

    /** A text that has to be there. */
    String needed(String field, String message) {
        String text = typed.one(field);
        if (text.isEmpty()) {
            add(field, message);
        }
        return text;
    }

    /** One of some words. */
    String oneOf(String field, List<String> words, String message) {
        String word = typed.one(field);
        if (!words.contains(word)) {
            add(field, message);
        }
        return word;
    }

    /** A date as precise as it is known; empty where none is typed. */
    String moment(String field) {
        String text = typed.one(field);
        Optional<Moment> moment = TypedMoment.of(text);
        if (!text.isEmpty() && moment.isEmpty()) {
            add(field, "lack.moment");
        }
        return moment.map(Moment::text).orElse("");
    }

    /** A day; empty where none is typed. */
    String day(String field) {
        String text = typed.one(field);
        Optional<String> day = TypedMoment.day(text).map(Object::toString);
        if (!text.isEmpty() && day.isEmpty()) {
            add(field, "lack.day-typed");
        }
        return day.orElse("");
    }

    /** An address of the web; empty where none is typed. */
    String address(String field) {
        String text = typed.one(field);
        if (!text.isEmpty() && !text.matches("https?://\\S+")) {
            add(field, "lack.address");
        }
        return text;
    }
}
