package org.accede.checklist.task;

import org.accede.verdict.Worded;

/** Who usually sees to a task. In a given State it may be somebody else. */
public enum Owner implements Worded {
    MINISTRY_OF_JUSTICE("ministry of justice"),
    FOREIGN_MINISTRY("foreign ministry"),
    PARLIAMENT("parliament"),
    GOVERNMENT("government"),
    POLICE("police"),
    PROSECUTION("prosecution"),
    COURTS("courts"),
    DATA_PROTECTION_AUTHORITY("data protection authority"),
    REGULATOR("regulator"),
    REVIEWER("named reviewer"),
    COUNCIL_OF_EUROPE("Council of Europe"),
    DEPOSITARY("depositary");

    private final String words;

    Owner(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
