package org.accede.engine;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.ConsequenceException;

/** One run of rules over the facts of one country: a working memory of its own, which ends with the run. */
public final class RuleRun implements AutoCloseable {

    /** Far more than any country needs; reaching it means that rules feed each other for ever. */
    private static final int MOST_FIRINGS = 250_000;

    private final KieSession session;
    private AgendaFilter chosen;

    RuleRun(KieBase base) {
        this.session = base.newKieSession();
    }

    /** Tells the name of each rule when it has fired, for tests and for the coverage of rules. */
    public RuleRun tell(Consumer<String> fired) {
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.accept(event.getMatch().getRule().getName());
            }
        });
        return this;
    }

    /** Lets one rule fire and no other, for tests of each rule by itself. */
    public RuleRun only(String rule) {
        chosen = match -> match.getRule().getName().equals(rule);
        return this;
    }

    public RuleRun insert(Object fact) {
        session.insert(fact);
        return this;
    }

    public RuleRun insertAll(Stream<?> facts) {
        facts.forEach(session::insert);
        return this;
    }

    public RuleRun insertAll(Iterable<?> facts) {
        facts.forEach(session::insert);
        return this;
    }

    /**
     * Runs phase after phase; within a phase no rule depends on another's firing first.
     *
     * @throws RuleFault if the rules do not come to an end, or one of them fails
     */
    public RuleRun run(String... phases) {
        for (int i = phases.length - 1; i >= 0; i--) {
            session.getAgenda().getAgendaGroup(phases[i]).setFocus();
        }
        // The engine counts one firing more than it was allowed.
        if (fired() >= MOST_FIRINGS) {
            throw new RuleFault("the rules do not come to an end in " + String.join(", ", phases));
        }
        return this;
    }

    /** Whatever a rule throws is its fault; a fault of several rules, told by the facts that they make, stays what it is. */
    private int fired() {
        try {
            return chosen == null ? session.fireAllRules(MOST_FIRINGS) : session.fireAllRules(chosen, MOST_FIRINGS);
        } catch (ConsequenceException e) {
            throw new RuleFault(
                    e.getCause() instanceof RuleFault fault
                            ? fault.getMessage()
                            : "the rule '" + e.getRule().getName() + "' fails: " + e.getCause(),
                    e);
        }
    }

    /** All facts of a type, in no order that can be relied on. */
    public <T> List<T> all(Class<T> type) {
        return session.getObjects(new ClassObjectFilter(type)).stream()
                .map(type::cast)
                .toList();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
