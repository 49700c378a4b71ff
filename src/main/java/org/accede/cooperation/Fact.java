package org.accede.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.profile.Agreement;
import org.accede.profile.Answer;
import org.accede.profile.Conditions;
import org.accede.profile.Profile;
import org.accede.profile.Value;
import org.accede.verdict.Truth;

/** What the rules are told: of the two laws, and of what one State asks about the other's. */
public sealed interface Fact {

    /** The day on which both laws are looked at. */
    record Today(LocalDate day) implements Fact {}

    /** One of the two States. */
    record Party(Side side, Profile profile) implements Fact {}

    /** A known answer of one of the two laws. */
    record Known(Side side, String topic, String name, Answer answer, Profile profile) implements Fact {

        @Override
        public int hashCode() {
            return 31 * side.hashCode() + answer.fact().hashCode();
        }

        public String getQuestion() {
            return answer.fact();
        }

        public boolean isAsking() {
            return side == Side.ASKING;
        }

        public boolean isAsked() {
            return side == Side.ASKED;
        }

        public boolean isYes() {
            return answer.is(Value.Degree.YES);
        }

        public boolean isPartly() {
            return answer.is(Value.Degree.PARTLY);
        }

        public boolean isNo() {
            return answer.is(Value.Degree.NO);
        }

        public boolean isDegree() {
            return answer.value() instanceof Value.Degree;
        }

        /** Whether it is a number that has an end. */
        public boolean isAmount() {
            return answer.value() instanceof Value.Amount;
        }

        /** Whether it is a number, with an end or without, or another word than a degree. */
        public boolean isNumber() {
            return !isDegree() && !isList();
        }

        public boolean isList() {
            return answer.value() instanceof Value.Items;
        }

        /** Whether it is a list to which more may belong. */
        public boolean isOpenList() {
            return answer.value() instanceof Value.Items list && !list.complete();
        }

        /** As a reader is told it. */
        public String getWord() {
            return answer.value() instanceof Value.Items list
                    ? words(list)
                    : answer.value().words();
        }

        private static String words(Value.Items list) {
            String named = list.items().stream().map(Known::words).collect(Collectors.joining(", "));
            return list.complete() ? (named.isEmpty() ? "none" : named) : named + "; others not known";
        }

        private static String words(Value.Item item) {
            return item.value() == Value.Degree.NO
                    ? "not " + item.name()
                    : item.name()
                            + (item.value() == Value.Degree.YES
                                    ? ""
                                    : item.value() == Value.Degree.PARTLY ? " (in part)" : " (open)");
        }

        public boolean atLeast(int least) {
            return answer.value() instanceof Value.Unlimited
                    || answer.value() instanceof Value.Amount number
                            && number.amount().compareTo(BigDecimal.valueOf(least)) >= 0;
        }

        public boolean above(Known other) {
            return answer.value() instanceof Value.Amount mine
                    && other.answer.value() instanceof Value.Amount theirs
                    && mine.amount().compareTo(theirs.amount()) > 0;
        }
    }

    /** A topic of the law that is an offence. */
    record Offence(String topic, String title) implements Fact {

        public String getExists() {
            return topic + "/exists";
        }

        public String getExtraditable() {
            return topic + "/extraditable";
        }
    }

    /**
     * A question on what an offence reaches.
     *
     * @param number whether a number answers it
     */
    record Act(String topic, String question, String asks, boolean number) implements Fact {

        /** In a word or two: "possession of devices". */
        public String words() {
            return words(question);
        }

        /** Whether it is the offence as a whole. */
        public boolean isWhole() {
            return question.endsWith("/exists");
        }

        /** Whether a condition can be asked of it: it is one of several acts, and no number. */
        public boolean isNarrowable() {
            return !number && !isWhole();
        }

        /** The same of the question on an act. */
        public static String words(String question) {
            String name = question.substring(question.lastIndexOf('/') + 1).replace('-', ' ');
            return name.equals("exists") ? "some of the conduct" : name;
        }
    }

    /**
     * Something that the law of one State asks for besides, of one act: what both laws ask is compared act by act.
     *
     * @param act the question on the act
     * @param words in a sentence
     */
    record Extra(Side side, String topic, String act, Conditions.Condition condition, String words) implements Fact {

        @Override
        public int hashCode() {
            return 31 * side.hashCode() + act.hashCode();
        }

        public Side getOther() {
            return side.other();
        }

        /** Conditions that have no name of their own are never known to be the same. */
        public boolean sameAs(Extra other) {
            return condition.name().equals(other.condition.name())
                    && !condition.name().equals("other");
        }
    }

    /** That somebody has looked for all that the law of a State asks for besides. */
    record LookedFor(Side side, String topic) implements Fact {}

    /** Whether a treaty is in force for one of the two on the day. */
    record Bound(Side side, String treaty, Truth inForce) implements Fact {

        public boolean isAsking() {
            return side == Side.ASKING;
        }

        public boolean isAsked() {
            return side == Side.ASKED;
        }
    }

    /** What a request can be for. */
    record Of(Agreement.Matter matter) implements Fact {}

    /**
     * What the profile of one of the two says of a treaty between them alone.
     *
     * @param state on the day
     */
    record Agreed(Side side, Agreement.Matter matter, Agreement.State state, Agreement agreement) implements Fact {}

    /**
     * A treaty between many that can be a basis.
     *
     * @param title where the catalogue does not have it; empty where it does
     * @param requirement of the catalogue that says so; empty where it does not have the treaty
     * @param offences topics of the offences for which it is a basis for extradition
     * @param penalty the question on an offence that must be yes in both laws; empty where it asks for no penalty
     * @param begins the day on which the treaty entered into force; empty while it is not
     */
    record Treaty(
            String treaty,
            Agreement.Matter on,
            String title,
            String requirement,
            List<String> offences,
            String penalty,
            Optional<LocalDate> begins)
            implements Fact {

        /** Whether the catalogue has it, so that its articles can be applied. */
        public boolean isKnown() {
            return !requirement.isEmpty();
        }

        /** Whether it is in force for anybody on a day. */
        public boolean hasBegun(LocalDate day) {
            return begins.filter(first -> !first.isAfter(day)).isPresent();
        }

        public boolean isPenal() {
            return !penalty.isEmpty();
        }

        public boolean covers(String topic) {
            return offences.contains(topic);
        }
    }

    /**
     * A question on the law of the State that is asked.
     *
     * @param hinders the answer that stands in the way; empty where a yes helps
     * @param least the number that is asked for; 0 for none
     * @param dualCriminality whether it is the ground that the conduct is no crime there
     * @param detail whether it says more of the line above
     * @param exception whether the answer that does not hinder says only that there are exceptions
     * @param unless a question of which a number that is high enough makes this one needless; empty for none
     */
    record Line(
            Part part,
            String question,
            String says,
            String hinders,
            int least,
            boolean dualCriminality,
            boolean detail,
            boolean exception,
            String unless)
            implements Fact {

        public boolean isGround() {
            return !hinders.isEmpty();
        }

        public boolean isFloored() {
            return least > 0;
        }
    }
}
