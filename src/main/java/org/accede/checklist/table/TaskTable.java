package org.accede.checklist.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tables on tasks, of every treaty.
 *
 * @param general rows that hold for all treaties
 * @param own rows of single treaties, by the treaty's id; they come before the general ones
 */
public record TaskTable(List<TaskRow> general, Map<String, List<TaskRow>> own) {

    /** The rows that hold for a treaty. */
    public List<TaskRow> of(String treaty) {
        return Stream.concat(own.getOrDefault(treaty, List.of()).stream(), general.stream())
                .toList();
    }
}
