package org.accede.readiness;

import java.util.Optional;
import org.accede.profile.Moment;

/** A step of the way, and whether it lies behind or ahead. */
public record Stage(Step step, Status status, Optional<Moment> on) {

    /** Where a step lies. */
    public enum Status {
        DONE("behind"),
        HERE("here"),
        AHEAD("ahead"),
        /** No part of the straight way; it need not come. */
        MAY_COME("may come"),
        HAPPENED("happened"),
        NOT_KNOWN("not known");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public String getInstrument() {
        return step.instrument();
    }

    public String getId() {
        return step.id();
    }

    /** Whether it is no part of the straight way. */
    public boolean isBranch() {
        return step.branch();
    }

    public boolean isDone() {
        return status == Status.DONE || status == Status.HERE;
    }

    static Stage of(Step step, Optional<Step> here, Road road) {
        Optional<Moment> on =
                road.on(step.id().equals("left") ? "denounced" : step.id().equals("decision") ? "invited" : step.id());
        Optional<Moment> had = on.filter(moment -> moment.hadCome(road.asOf()));
        return new Stage(step, status(step, here, had.isPresent()), had);
    }

    private static Status status(Step step, Optional<Step> here, boolean happened) {
        if (here.isEmpty()) {
            return step.branch() ? Status.MAY_COME : Status.NOT_KNOWN;
        }
        int order = Integer.compare(step.order(), here.get().order());
        if (order == 0) {
            return Status.HERE;
        }
        if (step.branch()) {
            return happened ? Status.HAPPENED : Status.MAY_COME;
        }
        return order < 0 ? Status.DONE : Status.AHEAD;
    }
}
