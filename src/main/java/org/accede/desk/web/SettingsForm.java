package org.accede.desk.web;

import org.accede.desk.view.Person;
import org.accede.desk.view.SettingsPage;
import org.accede.desk.web.html.JtesettingsGenerated;

/** Keeps what a person set. */
final class SettingsForm {

    static final String PATH = "/settings";

    private static final int LONGEST = 80;

    private SettingsForm() {}

    static void save(Sent sent) {
        String name = sent.field("name").replaceAll("\\s+", " ");
        String old = sent.field("old").isEmpty() ? Integer.toString(Person.NOBODY.old()) : sent.field("old");
        boolean isNumber = old.matches("[1-9]\\d{0,4}");
        Person person = new Person(
                name.substring(0, Math.min(name.length(), LONGEST)),
                !sent.fields().containsKey("form") || !sent.field("keys").isEmpty(),
                isNumber ? Integer.parseInt(old) : Person.NOBODY.old());
        if (!isNumber) {
            SettingsPage page = new SettingsPage(person, sent.asked().words().say("lack.days"));
            sent.show(422, JtesettingsGenerated::render, page, "", true);
            return;
        }
        PersonCookie.keep(sent.request(), person);
        sent.goTo(PATH, sent.asked().words().say("settings.saved"));
    }
}
