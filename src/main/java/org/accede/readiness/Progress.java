package org.accede.readiness;

import org.accede.profile.Standing;
import org.accede.register.Item;

/** How far a State had come by the as-of day: the last step that is known by its date to have been made. */
record Progress(StateBeforeTreaty state) {

    String furthest() {
        return state.isStatedByProfile()
                ? furthestStated()
                : state.registered().map(this::furthestRegistered).orElse("unknown");
    }

    private String furthestStated() {
        String furthest =
                switch (state.own().state()) {
                    case NONE -> "none";
                    case SIGNED -> had("signed") ? "signed" : "none";
                    case INVITED -> had("invited") ? "invited" : "unknown";
                    case DEPOSITED, PARTY ->
                        had("deposited")
                                ? "deposited"
                                : had("signed") && state.on("signed").isPresent() ? "signed" : "unknown";
                    case UNKNOWN -> "unknown";
                };
        for (Standing.Step step : state.own().steps()) {
            boolean further = Standing.STEPS.indexOf(step.what()) > Standing.STEPS.indexOf(furthest);
            boolean onTheWay = !step.what().equals("objection")
                    && !step.what().equals("extended")
                    && !step.what().equals("approved");
            if (further && onTheWay && step.date().hadCome(state.asOf())) {
                furthest = step.what();
            }
        }
        return furthest;
    }

    private boolean had(String what) {
        return state.on(what).map(moment -> moment.hadCome(state.asOf())).orElse(true);
    }

    private String furthestRegistered(Item item) {
        return switch (item.state()) {
            case "party", "deposited" -> had("deposited") ? "deposited" : beforeDeposit(item);
            case "invited" -> had("invited") ? "invited" : "none";
            case "signed" -> had("signed") ? "signed" : "none";
            case "none" -> "none";
            default -> "unknown";
        };
    }

    /** A day before a Party's deposit: it may have signed; an invitation is not in the register any more. */
    private String beforeDeposit(Item item) {
        return item.date("signed")
                        .filter(signed -> signed.hadCome(state.asOf()))
                        .isPresent()
                ? "signed"
                : item.mode().equals("accession") ? "unknown" : "none";
    }
}
