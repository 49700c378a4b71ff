package org.accede.desk.web;

import java.util.Optional;
import org.accede.desk.view.Messages;
import org.accede.desk.view.Page;
import org.accede.desk.view.Person;

/**
 * What stands around every page.
 *
 * @param path of the request, to which a form of the page can be sent
 * @param error whether something has to be put right first; the title of the window begins with it
 * @param done what was just done, read out once
 * @param drafts how many things were typed for the country and not saved
 * @param ownRules whether the rules are the user's own, and not ours
 */
public record Frame(
        Messages words,
        Page page,
        String path,
        boolean error,
        Flash done,
        int drafts,
        Person person,
        StartKey key,
        boolean ownRules) {

    /** The window's title: what, country, Desk. */
    public String title() {
        String what = page.title(words);
        String where = page.place()
                .map(Page.Place::name)
                .filter(name -> !name.equals(what))
                .map(name -> " \u00b7 " + name)
                .orElse("");
        return (error ? words.say("frame.error") + " " : "") + what + where + " \u00b7 " + words.say("frame.desk");
    }

    /** What was just done; empty for nothing. */
    public String status() {
        return done.says();
    }

    /** How it can be taken back. */
    public Optional<Flash.Undo> undo() {
        return done.undo();
    }

    /** A message. */
    public String say(String message, Object... of) {
        return words.say(message, of);
    }

    /** What a form that is sent to a path has to carry, whatever stands behind the path. */
    public String stamp(String to) {
        return key.ofForm(to.replaceFirst("\\?.*", ""));
    }

    public Optional<Page.Place> place() {
        return page.place();
    }

    /** For the entry of the bar that the page belongs to. */
    public String current(String tab) {
        return page.tab().equals(tab) ? "page" : null;
    }
}
