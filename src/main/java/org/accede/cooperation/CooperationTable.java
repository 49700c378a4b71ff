package org.accede.cooperation;

import java.util.List;
import java.util.Map;
import org.accede.profile.Agreement;

/** What is asked of the law of a State before it is asked for help, as {@code rules/cooperation/lines.yaml} has it. */
public record CooperationTable(List<Fact.Treaty> treaties, List<Fact.Line> lines, Letter letter) {

    /**
     * The letter around the questions, with slots for the two States.
     *
     * @param between what is asked of treaties between them
     */
    public record Letter(List<String> opening, Map<Agreement.Matter, String> between, List<String> closing) {}
}
