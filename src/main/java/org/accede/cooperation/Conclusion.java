package org.accede.cooperation;

import java.util.List;
import java.util.Optional;
import org.accede.profile.Agreement;
import org.accede.verdict.Truth;
import org.accede.verdict.Worded;

/** What the rules conclude, each with the name of its rule. */
public sealed interface Conclusion {

    String rule();

    /** How far conduct is a crime in both. */
    enum Criminality implements Worded {
        /** Nothing differs, and everything that was asked is known. */
        ALIKE,
        NARROWER,
        HOW_FAR_OPEN,
        NOT_IN_ONE,
        IN_NEITHER,
        OPEN
    }

    /** What the law of the State that is asked holds of something. */
    enum Holds implements Worded {
        YES,
        IN_PART,
        NO,
        NUMBER,
        LIST,
        OPEN
    }

    /** That both laws make something a crime, if only in part. */
    record Common(String topic, String rule) implements Conclusion {}

    /** That nobody has said whether the law of a State makes something a crime. */
    record Silent(Side side, String topic, String rule) implements Conclusion {}

    /** How a law is the narrower one. */
    enum Narrower implements Worded {
        LEAVES_OUT,
        REACHES_IN_PART,
        LOWER_AGE,
        ASKS_BESIDES
    }

    /**
     * Where one law is narrower.
     *
     * @param narrower whose law it is
     * @param what in a word or two, or what it asks for in a sentence
     * @param asks the question or the note in full
     * @param acts questions on the acts of which it is asked; empty where that is no condition
     * @param certain whether the other law is known not to be as narrow
     */
    record Difference(
            String topic,
            Side narrower,
            Narrower how,
            String what,
            String asks,
            List<String> acts,
            boolean certain,
            String rule)
            implements Conclusion {

        public static Difference of(Fact.Act act, Narrower how, Fact.Known narrower, String rule) {
            String number = narrower.isAmount() ? ": " + narrower.getWord() : "";
            return new Difference(
                    act.topic(), narrower.side(), how, act.words() + number, act.asks(), List.of(), true, rule);
        }

        /** That a law leaves an act out, where the other may do so too. */
        public static Difference perhaps(Fact.Act act, Fact.Known without, String rule) {
            return new Difference(
                    act.topic(), without.side(), Narrower.LEAVES_OUT, act.words(), act.asks(), List.of(), false, rule);
        }

        public static Difference of(Fact.Extra extra, boolean certain, String rule) {
            String note = extra.condition().note();
            return new Difference(
                    extra.topic(),
                    extra.side(),
                    Narrower.ASKS_BESIDES,
                    extra.words(),
                    note.isEmpty() ? extra.words() : note,
                    List.of(extra.act()),
                    certain,
                    rule);
        }

        /** The same of these acts. */
        Difference with(List<String> others) {
            return new Difference(topic, narrower, how, what, asks, others, certain, rule);
        }
    }

    /**
     * What of two laws is not known well enough to compare them.
     *
     * @param side whose law it is
     */
    record Unclear(String topic, Side side, String what, String because, String rule) implements Conclusion {

        public static Unclear act(Fact.Act act, Side side, String because, String rule) {
            return new Unclear(act.topic(), side, act.words(), because, rule);
        }

        public static Unclear conditions(String topic, Side side, String rule) {
            return new Unclear(
                    topic,
                    side,
                    "what it asks for besides",
                    "nobody has looked for all that it asks for besides",
                    rule);
        }
    }

    /**
     * Whether an offence is a crime in both.
     *
     * @param lacks in whose law it is none, if in one
     */
    record Dual(String topic, Criminality word, Optional<Side> lacks, String rule) implements Conclusion {

        public static Dual of(Fact.Offence offence, Criminality word, String rule) {
            return new Dual(offence.topic(), word, Optional.empty(), rule);
        }

        public static Dual of(Fact.Offence offence, Criminality word, Side lacks, String rule) {
            return new Dual(offence.topic(), word, Optional.of(lacks), rule);
        }

        /** Whether it is no crime in both for certain. */
        public boolean isLacking() {
            return word == Criminality.NOT_IN_ONE || word == Criminality.IN_NEITHER;
        }

        public boolean isLackingAsked() {
            return lacks.filter(side -> side == Side.ASKED).isPresent();
        }

        public boolean isOpen() {
            return word == Criminality.OPEN;
        }
    }

    /** Whether a treaty is in force for both. */
    record TreatyInForce(Fact.Treaty treaty, Truth truth, String rule) implements Conclusion {}

    /**
     * Whether a treaty between the two alone is a basis.
     *
     * @param agreed what a profile says; empty where none says anything
     */
    record Between(Agreement.Matter on, Truth truth, Optional<Fact.Agreed> agreed, String rule) implements Conclusion {

        public static Between of(Fact.Agreed agreed, Truth truth, String rule) {
            return new Between(agreed.matter(), truth, Optional.of(agreed), rule);
        }

        public static Between open(Agreement.Matter matter, String rule) {
            return new Between(matter, Truth.UNKNOWN, Optional.empty(), rule);
        }
    }

    /** That the penalty in one law is too low for a treaty, or not known to be high enough. */
    record Low(Fact.Treaty treaty, Side side, String topic, String rule) implements Conclusion {}

    /** Whether an offence is within the article of a treaty that is in force for both. */
    record Reach(Fact.Treaty treaty, String topic, Truth truth, String rule) implements Conclusion {}

    /** Whether the law of the State that is asked holds an offence extraditable. */
    record Extraditable(String topic, Holds holds, Optional<Fact.Known> known, String rule) implements Conclusion {

        public Extraditable(String topic, Holds holds, Fact.Known known, String rule) {
            this(topic, holds, Optional.of(known), rule);
        }

        public static Extraditable open(String topic, String rule) {
            return new Extraditable(topic, Holds.OPEN, Optional.empty(), rule);
        }
    }

    /** What the law of the State that is asked says on a line. */
    record Said(Fact.Line line, Holds holds, Optional<Fact.Known> known, String rule) implements Conclusion {

        public Said(Fact.Line line, Holds holds, Fact.Known known, String rule) {
            this(line, holds, Optional.of(known), rule);
        }

        public static Said open(Fact.Line line, String rule) {
            return new Said(line, Holds.OPEN, Optional.empty(), rule);
        }

        public boolean isDualCriminality() {
            return line.dualCriminality();
        }
    }

    /** That a number of the law is as high as is asked for. */
    record Enough(String question, String rule) implements Conclusion {}

    /** That a ground of refusal meets an offence that the State that is asked does not have. */
    record Bars(Fact.Line line, String topic, String rule) implements Conclusion {}

    /** What a question to the State that is asked is about. */
    enum About implements Worded {
        /** A question on its law. */
        QUESTION,
        /** How far an offence reaches there. */
        HOW_FAR,
        /** Whether there is a treaty between the two. */
        BETWEEN
    }

    /**
     * A question for the State that is asked.
     *
     * @param about a question, a topic, or what a treaty would be on
     */
    record Ask(About what, String about, String rule) implements Conclusion {

        public Ask(String about, String rule) {
            this(About.QUESTION, about, rule);
        }

        public static Ask reachOf(String topic, String rule) {
            return new Ask(About.HOW_FAR, topic, rule);
        }

        public static Ask between(Agreement.Matter matter, String rule) {
            return new Ask(About.BETWEEN, matter.id(), rule);
        }
    }

    /** What the State that asks has to find out of its own law. */
    record FindOut(String topic, boolean howFar, String rule) implements Conclusion {

        public static FindOut exists(String topic, String rule) {
            return new FindOut(topic, false, rule);
        }

        public static FindOut reachOf(String topic, String rule) {
            return new FindOut(topic, true, rule);
        }
    }
}
