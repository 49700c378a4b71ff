package org.accede.desk.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.accede.desk.store.NotKept;
import org.accede.desk.store.Section;
import org.accede.desk.store.Work;

/** What was typed into the forms of a country and not saved. It counts as nothing, and is offered again where its form stands. */
public final class Drafts {

    /** What a key begins with that is not the place of an answer: the address of the form's page below the country follows. */
    public static final String FORM = "form:";

    public static final String NEW_SOURCE = FORM + "sources";
    public static final String NEW_BILL = FORM + "bills";

    /** The field that says which of several is changed. */
    public static final String AT = "at";

    private static final String CONDITIONS = FORM + "conditions/";

    /** Fields in which something always stands. */
    private static final Set<String> CHOSEN = Set.of(Sources.KIND, Sources.STATE, Sources.READ, "fact", AT);

    private final Desk desk;
    private final String file;

    public Drafts(Desk desk, CountryFile file) {
        this(desk, file.id());
    }

    public Drafts(Desk desk, String file) {
        this.desk = desk;
        this.file = file;
    }

    public static String source(String id) {
        return FORM + "sources/" + id + "?change=1";
    }

    /** Of what the law has and no treaty asks. @param at the number of the one that is changed; below 0 for another */
    public static String also(int at) {
        return FORM + "also" + (at < 0 ? "" : "?change=" + at);
    }

    public static String happened(String treaty) {
        return FORM + "standing?treaty=" + treaty + "#happened";
    }

    public static String filed(String treaty) {
        return FORM + "standing?treaty=" + treaty + "#filed";
    }

    public static String reports(String treaty) {
        return FORM + "reports?treaty=" + treaty;
    }

    public static String report(String article) {
        return FORM + "a/" + article + "#report";
    }

    /** Of what the law asks for beyond the questions of a topic. */
    public static String conditions(String topic) {
        return CONDITIONS + topic;
    }

    /** The topic whose conditions a key is for; empty where it is for something else. */
    public static Optional<String> topic(String key) {
        return key.startsWith(CONDITIONS) ? Optional.of(key.substring(CONDITIONS.length())) : Optional.empty();
    }

    public static String bill(String name) {
        return FORM + "bills/" + name + "?change=1";
    }

    public static String clause(String name, String fact) {
        return FORM + "bills/" + name + "?answer=" + fact;
    }

    /** All of them, by key. */
    public Map<String, Typed> all() {
        Map<String, Typed> all = new TreeMap<>();
        desk.store().work(file).all(Section.DRAFTS).forEach((key, kept) -> all.put(key, Typed.of(kept)));
        return all;
    }

    public Optional<Typed> of(String key) {
        return desk.store().work(file).get(Section.DRAFTS, key).map(Typed::of);
    }

    public void keep(String key, Typed typed) {
        keepAll(Map.of(key, typed));
    }

    /** Several, written at once. */
    void keepAll(Map<String, Typed> all) {
        if (!all.isEmpty()) {
            desk.store().work(file, work -> {
                Work then = work;
                for (Map.Entry<String, Typed> one : all.entrySet()) {
                    then = then.with(
                            Section.DRAFTS, one.getKey(), one.getValue().kept());
                }
                return then;
            });
        }
    }

    /** The same if the disk takes it. Where it does not, what was typed is in the page that is answered, and that has to do. */
    void keepIfItCan(String key, Typed typed) {
        ifItCan(() -> keep(key, typed));
    }

    public void drop(String key) {
        dropAll(List.of(key));
    }

    /** Several, written at once; what is none is passed over. */
    void dropAll(Collection<String> keys) {
        Set<String> kept = all().keySet();
        List<String> those = keys.stream().filter(kept::contains).toList();
        if (!those.isEmpty()) {
            desk.store().work(file, work -> {
                Work then = work;
                for (String key : those) {
                    then = then.without(Section.DRAFTS, key);
                }
                return then;
            });
        }
    }

    /** The same; one that cannot be dropped is offered once more, and does no harm. */
    void dropIfItCan(String key) {
        ifItCan(() -> drop(key));
    }

    private static void ifItCan(Runnable change) {
        try {
            change.run();
        } catch (NotKept e) {
            // What was saved is saved, and why something was not is told with it.
        }
    }

    /** Keeps what was typed if it did not come into the file; forgets it if it did. */
    public Result settle(String key, Typed typed, Result result) {
        boolean isIn = result instanceof Result.Done || result instanceof Result.Same;
        if (isIn) {
            dropIfItCan(key);
        } else if (isTyped(typed)) {
            keepIfItCan(key, typed);
        }
        return result;
    }

    /**
     * Keeps what was typed while the file cannot be read.
     *
     * @throws BrokenFile if something was kept
     */
    public void settleIfBroken(String key, Typed typed, CountryFile now) {
        if (now.read().isBroken() && isTyped(typed)) {
            keepIfItCan(key, typed);
            throw new BrokenFile(now, true);
        }
    }

    private static boolean isTyped(Typed typed) {
        return typed.fields().keySet().stream()
                .anyMatch(name -> !CHOSEN.contains(name) && !typed.one(name).isEmpty());
    }
}
