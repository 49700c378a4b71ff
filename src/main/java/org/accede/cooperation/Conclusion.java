package org.accede.cooperation;

import java.util.Optional;
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
     * @param certain whether the other law is known not to ask for the same
     */
    record Difference(String topic, Side narrower, Narrower how, String what, String asks, boolean certain, String rule)
            implements Conclusion {

        public static Difference of(Fact.Act act, Narrower how, Fact.Known narrower, String rule) {
            String number = narrower.isAmount() ? ": " + narrower.getWord() : "";
            return new Difference(act.topic(), narrower.side(), how, act.words() + number, act.asks(), true, rule);
        }

        public static Difference of(Fact.Extra extra, boolean certain, String rule) {
            String note = extra.condition().note();
            return new Difference(
                    extra.topic(),
                    extra.side(),
                    Narrower.ASKS_BESIDES,
                    extra.words(),
                    note.isEmpty() ? extra.words() : note,
                    certain,
                    rule);
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
            return new Unclear(topic, side, "conditions", "nobody has looked for all that it asks for besides", rule);
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

    /**
     * A question for the State that is asked.
     *
     * @param about a question, or a topic of which it is to say how far it reaches
     * @param howFar whether it is that
     */
    record Ask(String about, boolean howFar, String rule) implements Conclusion {

        public Ask(String about, String rule) {
            this(about, false, rule);
        }

        public static Ask reachOf(String topic, String rule) {
            return new Ask(topic, true, rule);
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
