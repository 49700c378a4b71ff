package org.accede.assessment.law;

import java.util.List;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.assessment.treaty.Question;
import org.accede.profile.Profile;

/** A question on which the profile says something that does not count: no provision in force, or a judgement that nobody signed. */
public final class Unsettled {

    private final Question asks;
    private final org.accede.profile.Answer given;
    private final boolean said;
    private final Profile profile;

    /** @param said whether the profile says anything but that it is unknown */
    Unsettled(Question asks, org.accede.profile.Answer given, boolean said, Profile profile) {
        this.asks = asks;
        this.given = given;
        this.said = said;
        this.profile = profile;
    }

    /** What it would answer. */
    public Question asks() {
        return asks;
    }

    public String getQuestion() {
        return asks.getId();
    }

    public String getTopic() {
        return asks.getTopic();
    }

    /** Whether the profile says anything: "unknown" stands in the way of nothing that follows or is reported. */
    public boolean isSaid() {
        return said;
    }

    /** Whether it would say if its topic exists. */
    public boolean isExistence() {
        return asks.isExistence();
    }

    /** The elements that an answer would decide. */
    public List<AskedAnswer> asked() {
        return asks.asked();
    }

    public org.accede.profile.Answer given() {
        return given;
    }

    public Profile profile() {
        return profile;
    }
}
