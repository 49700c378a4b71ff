package org.accede.assessment.law;

import java.util.List;
import java.util.stream.Stream;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.assessment.treaty.AskedOfEach;
import org.accede.assessment.treaty.Banding;
import org.accede.assessment.treaty.Following;
import org.accede.assessment.treaty.Gate;
import org.accede.assessment.treaty.OnlyIf;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Topic;
import org.accede.catalogue.Bounds;
import org.accede.profile.Profile;
import org.accede.profile.Value;

/** A known answer to one question, stated by the profile or made by a rule from other answers. */
public final class Answer {

    private final Question asks;
    private final org.accede.profile.Answer given;
    private final Profile profile;

    Answer(Question asks, org.accede.profile.Answer given, Profile profile) {
        this.asks = asks;
        this.given = given;
        this.profile = profile;
    }

    // What it answers

    public Question asks() {
        return asks;
    }

    /** The id of the question. */
    public String getQuestion() {
        return asks.getId();
    }

    public String getTopic() {
        return asks.getTopic();
    }

    /** The question's name within its topic. */
    public String getName() {
        return asks.getName();
    }

    /** Whether it says that its topic exists, or that it does not. */
    public boolean isExistence() {
        return asks.isExistence();
    }

    /** Whether it answers for a part of a topic that is asked whether it exists. */
    public boolean isPart() {
        return asks.isPart();
    }

    /** Whether that part is the topic's own question. */
    public boolean isOwnPart() {
        return asks.isPart() && asks.isOwn();
    }

    // What it says

    public boolean isYes() {
        return given.value() == Value.Degree.YES;
    }

    public boolean isPartly() {
        return given.value() == Value.Degree.PARTLY;
    }

    public boolean isNo() {
        return given.value() == Value.Degree.NO;
    }

    /** Whether it is yes, partly or no. */
    public boolean isDegree() {
        return given.value() instanceof Value.Degree;
    }

    public boolean isList() {
        return given.value() instanceof Value.Items;
    }

    /** The option of a choice; empty where it is none. */
    public String getOption() {
        return given.value() instanceof Value.Choice choice ? choice.option() : "";
    }

    /** As the files of a treaty write it. */
    public String getWord() {
        return given.value() instanceof Value.Choice choice
                ? choice.option()
                : given.value().words();
    }

    /** Whether it is among the answers that are meant, exactly, whatever the number. */
    public boolean liesIn(Bounds bounds) {
        if (!bounds.isNumbers()) {
            return bounds.is().equals(getWord());
        }
        return given.value() instanceof Value.Amount number && bounds.hold(number.amount())
                || given.value() instanceof Value.Unlimited && bounds.holdUnlimited();
    }

    /** Whether both are numbers and this one is no less than the other; without end is no less than any. */
    public boolean reaches(Answer other) {
        if (given.value() instanceof Value.Unlimited) {
            return other.given.value() instanceof Value.Amount || other.given.value() instanceof Value.Unlimited;
        }
        return given.value() instanceof Value.Amount mine
                && other.given.value() instanceof Value.Amount theirs
                && mine.amount().compareTo(theirs.amount()) >= 0;
    }

    // What reads it

    /** The elements that it decides, whichever answer they ask for. */
    public List<AskedAnswer> asked() {
        return asks.asked();
    }

    public List<AskedAnswer> askedForYes() {
        return asks.askedForYes();
    }

    public List<AskedAnswer> askedForNo() {
        return asks.askedForNo();
    }

    public List<AskedOfEach> askedOfEach() {
        return asks.askedOfEach();
    }

    public List<OnlyIf> decides() {
        return asks.decides();
    }

    public List<Gate> gates() {
        return asks.gates();
    }

    public List<Banding> bands() {
        return asks.bands();
    }

    public List<Following> following() {
        return asks.following();
    }

    /** Whether something follows from it. */
    public boolean isLeading() {
        return !asks.following().isEmpty();
    }

    /** Whether elements turn on the band in which it lies. */
    public boolean isBanded() {
        return !asks.bands().isEmpty();
    }

    /** Whether a permit asks for it besides. */
    public boolean isBesides() {
        return asks.isBesides();
    }

    // What follows from it

    /** Of several of one topic the first by name, so that one is cited whatever the order of facts. */
    public boolean precedes(Answer other) {
        return getQuestion().compareTo(other.getQuestion()) < 0;
    }

    /** What follows from this answer by the questions' files. */
    public Derived follows(Following following, String rule, Answer... others) {
        return new Derived(
                following.to(), following.from().gives(), following.from().because(), with(others), rule);
    }

    /** An answer on a topic that follows from this one. */
    public Derived follows(Topic topic, String name, String gives, String because, String rule, Answer... others) {
        return new Derived(topic.question(name), gives, because, with(others), rule);
    }

    private List<Answer> with(Answer... others) {
        return Stream.concat(Stream.of(this), Stream.of(others)).toList();
    }

    // As reports need it

    public org.accede.profile.Answer given() {
        return given;
    }

    public Profile profile() {
        return profile;
    }

    @Override
    public String toString() {
        return getQuestion() + ": " + given.value().words();
    }
}
