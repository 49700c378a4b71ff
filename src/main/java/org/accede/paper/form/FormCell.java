package org.accede.paper.form;

import java.util.List;

/** A cell of a workbook to be filled in. */
public sealed interface FormCell {

    /** What it says when the workbook is opened. */
    String text();

    /** One that stays as it is. */
    record Fixed(String text) implements FormCell {}

    /**
     * One that can be filled in.
     *
     * @param choices from which to choose
     * @param number whether it may hold a number
     */
    record Fill(String text, Choices choices, boolean number) implements FormCell {}

    /** A count that follows what is filled in. */
    record Counted(String formula, int now) implements FormCell {
        @Override
        public String text() {
            return String.valueOf(now);
        }
    }

    /**
     * What a cell takes.
     *
     * @param words from which to choose; empty if there are none
     * @param range where they stand in the workbook instead; empty for nowhere
     * @param only whether it takes nothing else
     * @param say what to write, where that is to be told; empty for nothing
     */
    record Choices(List<String> words, String range, boolean only, String say) {

        public static final Choices ANY = new Choices(List.of(), "", false, "");
    }

    static FormCell fixed(String text) {
        return new Fixed(text);
    }
}
