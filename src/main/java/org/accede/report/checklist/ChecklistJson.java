package org.accede.report.checklist;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Stage;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Course;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.schedule.Leg;
import org.accede.checklist.schedule.Timing;
import org.accede.checklist.task.Owner;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.Timeframe;
import org.accede.finding.Finding;
import org.accede.report.frame.Papers;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** A checklist as JSON, in the frame of every report; {@code schema/checklist.schema.json} describes it. */
public final class ChecklistJson extends ReportJson {

    /** Since one list can be of several treaties, and its days rest on stages. */
    private static final int VERSION = 2;

    private final Checklist checklist;

    private ChecklistJson(Checklist checklist, JsonGenerator json) {
        super(json);
        this.checklist = checklist;
    }

    public static String write(Checklist checklist) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(checklist, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static void write(Checklist checklist, OutputStream out) {
        write(out, json -> new ChecklistJson(checklist, json).report());
    }

    private void report() {
        json.writeStartObject();
        head(
                "checklist",
                VERSION,
                checklist.profile(),
                checklist.asOf(),
                Papers.inputs(checklist.profile(), checklist.catalogueDigest(), checklist.rulesDigest()));
        list("instruments", checklist.courses(), this::course);
        counts("states", Checklist.counts(checklist.actions()));
        list("stages", checklist.stages(), this::stage);
        list("actions", checklist.actions(), this::action);
        list("drafts", checklist.drafts(), this::draft);
        json.writeEndObject();
    }

    private void course(Course course) {
        text("id", course.treaty().id());
        text("title", course.treaty().title());
        text("depositary", course.treaty().depositary());
        text("position", course.way().status().id());
        object("counts", () -> obligations(course.counts()));
        dates(course.days());
    }

    private void stage(Stage stage) {
        text("id", stage.id());
        text("title", stage.title());
        json.writeNumberProperty("days", stage.days());
        json.writeBooleanProperty("inTurn", stage.inTurn());
        json.writeBooleanProperty("assumed", !stage.own());
        text("note", stage.note());
    }

    private void dates(Timeframe days) {
        json.writeObjectPropertyStart("dates");
        day("deposit", days.proposed());
        day("lastDeposit", days.last());
        text("lastDepositBecause", days.lastSays());
        day("inForce", days.inForce());
        text("inForceBecause", days.inForceSays());
        json.writeBooleanProperty("bound", days.bound());
        json.writeEndObject();
    }

    private void counts(String name, Map<TaskState, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((state, count) -> json.writeNumberProperty(state.id(), count));
        json.writeEndObject();
    }

    private void action(Action action) {
        text("id", action.id());
        json.writeNumberProperty("number", action.number());
        texts("instruments", action.treaties());
        text("work", action.work().id());
        text("title", action.title());
        action.bill().ifPresent(article -> {
            json.writeNumberProperty("billArticle", article.number());
            text("group", article.heading());
        });
        texts("contents", action.contents());
        list("routes", action.routes(), route -> {
            text("title", route.title());
            text("how", route.how());
        });
        text("basis", action.origin().basis());
        texts("owners", action.owners().stream().map(Owner::words).toList());
        texts("needs", action.needs());
        Timing timing = action.timing();
        day("begins", timing.begins());
        day("ready", timing.ready());
        day("beginBy", timing.beginBy());
        day("doneBy", timing.doneBy());
        json.writeNumberProperty("daysLate", timing.late());
        list("legs", timing.legs(), this::leg);
        text("timing", timing.says());
        text("state", action.state().id());
        text("because", action.progress().because());
        text("evidence", action.progress().proof());
        texts("requirements", action.origin().requirements());
        texts("gaps", action.origin().gaps());
        list("counterparts", action.origin().counterparts(), this::counterpart);
        texts("drafts", action.texts());
        json.writeBooleanProperty("unverified", action.origin().unverified());
    }

    private void leg(Leg leg) {
        text("stage", leg.stage().id());
        text("begins", leg.begins().toString());
        text("ready", leg.ready().toString());
        day("doneBy", leg.doneBy());
    }

    private void counterpart(Finding finding) {
        text("id", finding.requirement().id());
        text("verdict", finding.word().id());
    }

    private void draft(Draft draft) {
        text("id", draft.id());
        text("as", draft.as().id());
        text("title", draft.title());
        text("basis", draft.basis());
        texts("paragraphs", draft.paragraphs());
        text("note", draft.note());
        json.writeBooleanProperty("fromProfile", draft.own());
    }

    private void day(String name, Optional<LocalDate> date) {
        date.ifPresent(day -> text(name, day.toString()));
    }
}
