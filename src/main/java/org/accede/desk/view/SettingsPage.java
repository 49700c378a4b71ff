package org.accede.desk.view;

/** What a person sets for their own browser. */
public record SettingsPage(Person person, String lack) implements Page {

    public static SettingsPage of(Asked asked) {
        return new SettingsPage(asked.person(), "");
    }

    @Override
    public String title(Messages words) {
        return words.say("settings.title");
    }
}
