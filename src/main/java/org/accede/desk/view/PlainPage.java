package org.accede.desk.view;

import java.util.List;
import java.util.Map;

/**
 * A page of a few facts under a heading: the keys, and what the Desk is.
 *
 * @param key of its message
 * @param facts in order: what, and what is so
 */
public record PlainPage(String key, Map<String, String> facts, List<String> notes) implements Page {

    public static PlainPage about(Asked asked) {
        Map<String, String> facts = new java.util.LinkedHashMap<>();
        facts.put(
                asked.words().say("about.folder"),
                asked.desk().countries().toAbsolutePath().normalize().toString());
        facts.put(asked.words().say("about.java"), System.getProperty("java.version"));
        facts.put(
                asked.words().say("about.register"),
                asked.desk().accede().register().compiled());
        return new PlainPage(
                "about",
                facts,
                List.of(
                        asked.words().say("about.what"),
                        asked.words().say("about.not"),
                        asked.words().say("about.licence")));
    }

    public static PlainPage keys(Asked asked) {
        Map<String, String> facts = new java.util.LinkedHashMap<>();
        for (String key : List.of("yes", "partly", "no", "unknown", "save", "note", "next", "before", "close")) {
            facts.put(asked.words().say("keys." + key), asked.words().say("keys." + key + ".does"));
        }
        return new PlainPage(
                "keys",
                facts,
                List.of(asked.words().say("keys.when"), asked.words().say("keys.off")));
    }

    @Override
    public String title(Messages words) {
        return words.say(key + ".title");
    }
}
