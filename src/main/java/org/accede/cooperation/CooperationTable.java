package org.accede.cooperation;

import java.util.List;

/** What is asked of the law of a State before it is asked for help, as {@code rules/cooperation/lines.yaml} has it. */
public record CooperationTable(List<Fact.Treaty> treaties, List<Fact.Line> lines, Letter letter) {

    /** The letter around the questions, with slots for the two States. */
    public record Letter(List<String> opening, List<String> closing) {}
}
