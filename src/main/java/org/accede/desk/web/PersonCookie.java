package org.accede.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.accede.desk.view.Person;

/** Where a browser keeps who sits before it. */
final class PersonCookie {

    private static final String NAME = "accede_person";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private PersonCookie() {}

    static Person of(Context request) {
        try {
            String kept = request.cookie(NAME);
            if (kept == null) {
                return Person.NOBODY;
            }
            String[] parts = new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8).split("\n", -1);
            return parts.length == 3
                    ? new Person(parts[0], Boolean.parseBoolean(parts[1]), Integer.parseInt(parts[2]))
                    : Person.NOBODY;
        } catch (IllegalArgumentException e) {
            return Person.NOBODY;
        }
    }

    static void keep(Context request, Person person) {
        String kept = String.join("\n", person.name(), Boolean.toString(person.keys()), Integer.toString(person.old()));
        Cookie cookie = new Cookie(
                NAME, Base64.getUrlEncoder().withoutPadding().encodeToString(kept.getBytes(StandardCharsets.UTF_8)));
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        request.cookie(cookie);
    }
}
