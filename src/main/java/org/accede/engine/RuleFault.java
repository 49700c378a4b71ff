package org.accede.engine;

/**
 * Rules that contradict each other, or leave undecided what they have to decide. It is a fault of whoever wrote them: ours for the rules
 * that ship, the user's for rules of his own folder.
 */
public final class RuleFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RuleFault(String message) {
        super(message);
    }

    RuleFault(String message, Throwable cause) {
        super(message, cause);
    }
}
