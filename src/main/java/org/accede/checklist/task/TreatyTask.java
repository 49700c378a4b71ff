package org.accede.checklist.task;

import java.util.Set;

/**
 * A task among those for several treaties.
 *
 * @param place of the treaty among those that were asked for
 * @param done whether it lies behind
 */
public record TreatyTask(int place, Task task, boolean done) {

    public TaskKind getKind() {
        return task.kind();
    }

    public String getAbout() {
        return task.about();
    }

    public String getSubject() {
        return task.subject();
    }

    public Set<String> getRequirements() {
        return task.requirements();
    }

    public Together with(TreatyTask other) {
        return new Together(this, other);
    }
}
