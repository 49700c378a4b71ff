package org.accede.workbook;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a workbook would change in a profile.
 *
 * @param workbook name of its file
 * @param into the file of the profile
 * @param changedSince whether the profile has changed since the workbook was written
 * @param same how many questions the workbook leaves as they are
 * @param notes what else there is to know
 */
public record Preview(
        String iso3,
        String country,
        String workbook,
        String into,
        boolean changedSince,
        List<Change> changes,
        int same,
        List<Problem> problems,
        List<String> notes) {

    /** What becomes of a question. */
    public enum Kind {
        /** It had no answer. */
        NEW,
        /** It had another. */
        CHANGED,
        /** Its answer is taken back. */
        TAKEN_BACK,
        /** It was answered in the workbook and, otherwise, in the profile since the workbook was written. */
        CLASH,
        /** A source that the profile does not have. */
        SOURCE
    }

    /**
     * What the workbook says of a question, and the profile does not.
     *
     * @param id of the question, condition or source
     * @param cells the cells that differ
     */
    public record Change(Kind kind, String id, String asks, String sheet, List<Cell> cells) {}

    /**
     * A cell that differs.
     *
     * @param cell such as E14
     * @param column its title
     * @param was what it held when the workbook was written
     * @param inProfile what the profile says now
     * @param now what it holds
     */
    public record Cell(String cell, String column, String was, String inProfile, String now) {}

    /**
     * What keeps the workbook from being read.
     *
     * @param sheet empty if it is none of a sheet
     * @param cell empty if it is none of a cell
     */
    public record Problem(String sheet, String cell, String wrong, String mend) {

        /** Where, what is wrong, and how to mend it. */
        public String words() {
            String where = sheet.isEmpty()
                    ? cell.isEmpty() ? "" : cell + ": "
                    : "Sheet '" + sheet + "'" + (cell.isEmpty() ? "" : ", cell " + cell) + ": ";
            return where + wrong + "." + (mend.isEmpty() ? "" : " " + mend);
        }
    }

    /** The same of a table, which has no sheets: @param where says a place by its row and column */
    Preview ofTable(UnaryOperator<String> where) {
        return new Preview(
                iso3,
                country,
                workbook,
                into,
                changedSince,
                changes.stream()
                        .map(change -> new Change(
                                change.kind(),
                                change.id(),
                                change.asks(),
                                "",
                                change.cells().stream()
                                        .map(cell -> new Cell(
                                                where.apply(cell.cell()),
                                                cell.column(),
                                                cell.was(),
                                                cell.inProfile(),
                                                cell.now()))
                                        .toList()))
                        .toList(),
                same,
                problems.stream()
                        .map(one -> new Problem("", where.apply(one.cell()), one.wrong(), one.mend()))
                        .toList(),
                notes);
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether something has to be decided or mended before anything can be written. */
    public boolean isBlocked(boolean clashesAreDecided) {
        return !problems.isEmpty() || !clashesAreDecided && count(Kind.CLASH) > 0;
    }
}
