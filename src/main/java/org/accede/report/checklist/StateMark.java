package org.accede.report.checklist;

import org.accede.checklist.task.TaskState;
import org.accede.paper.Mark;

/** How far an action has come, as every page shows it. */
public final class StateMark {

    private StateMark() {}

    public static Mark of(TaskState state) {
        return new Mark(
                state.id(),
                state.words(),
                switch (state) {
                    case DONE -> Mark.Tone.FINE;
                    case PLANNED, DRAFTED -> Mark.Tone.FORMALITY;
                    case TO_DO -> Mark.Tone.GAP;
                    case OPEN -> Mark.Tone.OPEN;
                    case OPTIONAL, LATER -> Mark.Tone.ASIDE;
                });
    }
}
