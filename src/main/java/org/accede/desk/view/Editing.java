package org.accede.desk.view;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.Requirement;
import org.accede.desk.action.Answering;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Content;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Place;
import org.accede.finding.Findings;
import org.accede.profile.Source;

/** Which question is being answered on a page, and what came of the last try. */
public final class Editing {

    private final Asked asked;
    private final Optional<String> fact;
    private final Optional<Typed> typed;
    private final Map<String, String> lacks;
    private final Optional<Clash> clash;
    private final Optional<Tried> tried;
    private final String in;
    private Set<String> drafts;
    private Set<String> against;
    private boolean shown;

    /** What stands in the file by now, and who put it there. */
    public record Clash(Content theirs, Optional<Entry> by) {}

    private Editing(
            Asked asked,
            Optional<String> fact,
            Optional<Typed> typed,
            Map<String, String> lacks,
            Optional<Clash> clash,
            Optional<Tried> tried) {
        this.tried = tried;
        this.asked = asked;
        this.fact = fact;
        this.typed = typed;
        this.lacks = lacks;
        this.clash = clash;
        this.in = asked.one("in").orElse("");
    }

    /** The question that the address opens; with the draft of it, if there is one. */
    static Editing of(Asked asked) {
        Optional<String> fact = asked.one("edit");
        return new Editing(
                asked, fact, fact.flatMap(one -> draft(asked, one)), Map.of(), Optional.empty(), Optional.empty());
    }

    /** A question that is opened without anybody asking for it by name. */
    static Editing open(Asked asked, String fact) {
        return new Editing(asked, Optional.of(fact), draft(asked, fact), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The question that is open. */
    Optional<String> fact() {
        return fact;
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
        return new Editing(asked, Optional.of(fact), Optional.of(typed), lacks, clash, Optional.empty());
    }

    /** A question whose answer was tried and is not saved. */
    public static Editing tried(Asked asked, String fact, Typed typed, Tried tried) {
        return new Editing(
                asked, Optional.of(fact), Optional.of(typed), Map.of(), Optional.empty(), Optional.of(tried));
    }

    /** The form of a question within a paragraph, where it is the one and stands nowhere on the page yet. */
    Optional<Form> form(Findings findings, Requirement within, String id) {
        return in.isEmpty() || in.equals(within.id()) ? form(findings, id) : Optional.empty();
    }

    /** The same on a page of its own. */
    Optional<Form> form(Findings findings, String id) {
        if (shown || !fact.filter(id::equals).isPresent()) {
            return Optional.empty();
        }
        shown = true;
        return Optional.of(new Forms(asked, findings).of(id, typed, lacks, clash, in, tried));
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

    List<String> lacks() {
        return List.copyOf(lacks.values());
    }
}
