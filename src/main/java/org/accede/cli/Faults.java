package org.accede.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.accede.engine.RuleFault;
import org.accede.input.InvalidDocumentException;
import org.accede.input.UsageException;

/** What went wrong, in a sentence and an exit code. */
final class Faults {

    static final int BAD_INPUT = 2;
    static final int FAULT_OF_OURS = 3;

    private Faults() {}

    /**
     * Tells what ended a command.
     *
     * @param rules the user's own rules, if the command ran with any: a fault of theirs is none of ours
     * @return the exit code
     */
    static int tell(Exception fault, Optional<Path> rules, Terminal terminal) {
        if (fault instanceof InvalidDocumentException || fault instanceof UsageException) {
            terminal.say(fault.getMessage());
            return BAD_INPUT;
        }
        if (fault instanceof RuleFault && rules.isPresent()) {
            terminal.say("The rules of " + rules.get() + " do not hold together: " + fault.getMessage()
                    + ".\n    Mend them, or leave out " + SettingOptions.RULES + " to use the built-in ones.");
            return BAD_INPUT;
        }
        terminal.say("This is a fault of Accede, not of yours: " + fault);
        terminal.say("Please report it with the command that you ran. Set ACCEDE_TRACE=1 to see where it happened.");
        if (System.getenv("ACCEDE_TRACE") != null) {
            terminal.say(fault::printStackTrace);
        }
        return FAULT_OF_OURS;
    }
}
