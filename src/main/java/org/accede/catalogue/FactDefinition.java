package org.accede.catalogue;

import java.util.List;
import org.accede.verdict.Worded;

/**
 * One question about the law or about an institution, in words that no treaty owns.
 *
 * @param kind whether it is answered from the law, from practice or by a judgement that a named reviewer signs
 * @param unit of a number; empty otherwise
 * @param by who may sign a judgement; empty otherwise
 * @param neverOfAState whether the answer is no of every State, since it is asked of organizations of States
 * @param followsFrom the answers to other questions from which its answer follows, each enough by itself
 * @param own whether it is the topic's own question, which a condition can narrow, or one asked of every topic of its kind
 * @param apart whether it is asked also where its topic does not exist, and says nothing of whether it does
 */
public record FactDefinition(
        String id,
        String topic,
        String asks,
        Type type,
        Kind kind,
        String unit,
        List<String> options,
        String by,
        String help,
        boolean own,
        boolean apart,
        boolean neverOfAState,
        List<FollowsFrom> followsFrom) {

    /** What an answer looks like. */
    public enum Type implements Worded {
        ANSWER,
        NUMBER,
        DATE,
        CHOICE,
        LIST
    }

    /** What an answer rests on. */
    public enum Kind implements Worded {
        LAW,
        PRACTICE,
        JUDGEMENT
    }
}
