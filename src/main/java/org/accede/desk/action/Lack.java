package org.accede.desk.action;

import java.util.List;

/**
 * Something that is lacking or wrong in what was typed.
 *
 * @param field beside which it is said
 * @param message its key
 * @param of what the message speaks of
 */
public record Lack(String field, String message, List<Object> of) {

    static Lack of(String field, String message, Object... of) {
        return new Lack(field, message, List.of(of));
    }
}
