package org.accede.assessment.treaty;

import java.util.ArrayList;
import java.util.List;
import org.accede.catalogue.FactDefinition;

/** A question about national law, with everything that reads it: rules walk from an answer to what it decides. */
public final class Question {

    private final FactDefinition definition;
    private final String name;
    private final boolean existence;
    private final boolean part;
    private final List<AskedAnswer> asked = new ArrayList<>(2);
    private final List<AskedAnswer> askedForYes = new ArrayList<>(2);
    private final List<AskedAnswer> askedForNo = new ArrayList<>(0);
    private final List<AskedOfEach> askedOfEach = new ArrayList<>(0);
    private final List<Reads> readers = new ArrayList<>(2);
    private final List<OnlyIf> decides = new ArrayList<>(0);
    private final List<Gate> gates = new ArrayList<>(0);
    private final List<Banding> bands = new ArrayList<>(0);
    private final List<Following> following = new ArrayList<>(0);
    private boolean besides;

    /** @param asksExistence whether its topic is asked whether it exists at all */
    Question(FactDefinition definition, boolean asksExistence) {
        this.definition = definition;
        this.name = definition.id().substring(definition.topic().length() + 1);
        this.existence = asksExistence && name.equals("exists");
        this.part = asksExistence && !existence && !definition.apart();
    }

    void add(Reads reads) {
        readers.add(reads);
        if (reads instanceof AskedAnswer asked) {
            this.asked.add(asked);
            (asked.isHelpsNo() ? askedForNo : askedForYes).add(asked);
        } else if (reads instanceof AskedOfEach each) {
            askedOfEach.add(each);
        }
    }

    void add(OnlyIf onlyIf) {
        decides.add(onlyIf);
    }

    void add(Gate gate) {
        gates.add(gate);
    }

    void add(Banding band) {
        bands.add(band);
    }

    void add(Following follows) {
        following.add(follows);
    }

    void askedBesides() {
        besides = true;
    }

    public FactDefinition definition() {
        return definition;
    }

    public String getId() {
        return definition.id();
    }

    public String getTopic() {
        return definition.topic();
    }

    /** Without its topic. */
    public String getName() {
        return name;
    }

    /** Whether it asks if its topic exists. */
    public boolean isExistence() {
        return existence;
    }

    /** Whether it asks for a part of a topic that may not exist, and not for something that there may be all the same. */
    public boolean isPart() {
        return part;
    }

    /** Whether it is the topic's own, and not asked of every topic of a kind. */
    public boolean isOwn() {
        return definition.own();
    }

    public boolean isJudgement() {
        return definition.kind() == FactDefinition.Kind.JUDGEMENT;
    }

    /** Whether a permit asks for it besides. */
    public boolean isBesides() {
        return besides;
    }

    /** A question for a person, with who may answer it. */
    public String toReview() {
        return definition.asks() + " (" + definition.by() + ")";
    }

    /** The elements that its answer decides, whichever answer they ask for. */
    public List<AskedAnswer> asked() {
        return asked;
    }

    public List<AskedAnswer> askedForYes() {
        return askedForYes;
    }

    public List<AskedAnswer> askedForNo() {
        return askedForNo;
    }

    public List<AskedOfEach> askedOfEach() {
        return askedOfEach;
    }

    public List<Reads> readers() {
        return readers;
    }

    public List<OnlyIf> decides() {
        return decides;
    }

    public List<Gate> gates() {
        return gates;
    }

    public List<Banding> bands() {
        return bands;
    }

    public List<Following> following() {
        return following;
    }
}
