package org.accede.desk.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.desk.action.Answering;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Content;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Place;
import org.accede.finding.Findings;
import org.accede.profile.Source;

/** Which question is being answered on a page, and what came of the last try. */
public final class Editing {

    private final Asked asked;
    private final Map<String, One> open;
    private final boolean all;
    private final Set<String> shown = new HashSet<>();
    private Forms forms;
    private Set<String> drafts;
    private Set<String> against;

    /** What stands in the file by now, and who put it there. */
    public record Clash(Content theirs, Optional<Entry> by) {}

    /**
     * A question that is open.
     *
     * @param typed empty where nobody has typed anything
     * @param lacks messages by field, of the whole form under the empty name
     */
    public record One(Optional<Typed> typed, Map<String, String> lacks, Optional<Clash> clash, Optional<Tried> tried) {

        /** One that has a draft, or is as the file has it. */
        static One of(Optional<Typed> draft) {
            return new One(draft, Map.of(), Optional.empty(), Optional.empty());
        }

        /** One that could not be saved. */
        public static One refused(Typed typed, Map<String, String> lacks, Optional<Clash> clash) {
            return new One(Optional.of(typed), lacks, clash, Optional.empty());
        }
    }

    private Editing(Asked asked, Map<String, One> open, boolean all) {
        this.asked = asked;
        this.open = open;
        this.all = all;
    }

    /** The question that the address opens; with the draft of it, if there is one. */
    static Editing of(Asked asked) {
        return asked.one("edit").map(fact -> open(asked, fact)).orElseGet(() -> new Editing(asked, Map.of(), false));
    }

    /** A question that is opened without anybody asking for it by name. */
    static Editing open(Asked asked, String fact) {
        return new Editing(asked, Map.of(fact, One.of(draft(asked, fact))), false);
    }

    /**
     * Every question of a page, in one form.
     *
     * @param typed those that could not be saved, by question
     */
    static Editing all(Asked asked, Map<String, One> typed) {
        Map<String, One> open = new HashMap<>();
        new Drafts(asked.desk(), asked.file()).all().forEach((key, draft) -> Place.of(key)
                .ifPresent(place -> open.put(place.name(), One.of(Optional.of(draft)))));
        open.putAll(typed);
        return new Editing(asked, open, true);
    }

    /** The question that is open. */
    Optional<String> fact() {
        return open.keySet().stream().findFirst();
    }

    private static Optional<Typed> draft(Asked asked, String fact) {
        return new Answering(asked.desk(), asked.file()).draft(Place.answer(fact));
    }

    /**
     * A question whose answer could not be saved.
     *
     * @param lacks messages by field, of the whole form under the empty name
     */
    public static Editing refused(
            Asked asked, String fact, Typed typed, Map<String, String> lacks, Optional<Clash> clash) {
        return new Editing(asked, Map.of(fact, One.refused(typed, lacks, clash)), false);
    }

    /** A question whose answer was tried and is not saved. */
    public static Editing tried(Asked asked, String fact, Typed typed, Tried tried) {
        One one = new One(Optional.of(typed), Map.of(), Optional.empty(), Optional.of(tried));
        return new Editing(asked, Map.of(fact, one), false);
    }

    /** The form of a question, where it is the one and stands nowhere on the page yet. */
    Optional<Form> form(Findings findings, String id) {
        boolean isOpen =
                open.containsKey(id) || all && asked.catalogue().fact(id).isPresent();
        if (!isOpen || !shown.add(id)) {
            return Optional.empty();
        }
        if (forms == null) {
            forms = new Forms(asked, findings);
        }
        return Optional.of(forms.of(id, open.getOrDefault(id, One.of(Optional.empty())), all));
    }

    /** The entry of the history by which a question was just answered; 0 for none. */
    long saved(String id) {
        return asked.one("fact")
                .filter(id::equals)
                .flatMap(any -> asked.one("entry"))
                .filter(entry -> entry.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** Whether something was typed for a question and not saved. */
    boolean hasDraft(String id) {
        return drafts().contains(Place.answer(id).id());
    }

    /** The same of what else the law asks for, of a topic. */
    boolean hasDraftOfConditions(String topic) {
        return drafts().contains(Drafts.conditions(topic));
    }

    /** Whether a draft contradicts what stands in the file, and this is one of the two. */
    boolean isAgainst(String id) {
        if (against == null) {
            against = new HashSet<>();
            new Answering(asked.desk(), asked.file()).contradictions().forEach((draft, other) -> {
                against.add(draft.id());
                against.add(other.id());
            });
        }
        return against.contains(id);
    }

    /** What is to be said of an answer that rests on a law which nobody has read for long; empty for nothing. */
    String old(Source source) {
        return Old.flag(asked, source);
    }

    private Set<String> drafts() {
        if (drafts == null) {
            drafts = new Answering(asked.desk(), asked.file()).drafts();
        }
        return drafts;
    }
}
