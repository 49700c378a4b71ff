package org.accede.report.checklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Draft;
import org.accede.checklist.Horizon;
import org.accede.checklist.Owner;
import org.accede.checklist.State;
import org.accede.finding.Finding;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** A checklist as JSON, in the frame of every report; {@code schema/checklist.schema.json} describes it. */
public final class ChecklistJson extends ReportJson {

    private final Checklist checklist;

    private ChecklistJson(Checklist checklist, JsonGenerator json) {
        super(json);
        this.checklist = checklist;
    }

    public static String write(Checklist checklist) {
        return new String(bytes(checklist), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Checklist checklist) {
        return written(json -> new ChecklistJson(checklist, json).report());
    }

    private void report() {
        json.writeStartObject();
        kind("checklist");
        country(checklist.profile());
        text("asOf", checklist.asOf().toString());
        inputs(checklist.profile(), checklist.catalogueDigest(), checklist.rulesDigest());
        json.writeObjectPropertyStart("instrument");
        text("id", checklist.instrument().id());
        text("title", checklist.instrument().title());
        text("depositary", checklist.instrument().depositary());
        text("position", checklist.way().status().id());
        json.writeEndObject();
        horizon(checklist.horizon());
        counts("counts", Checklist.counts(checklist.actions()));
        list("actions", checklist.actions(), this::action);
        list("drafts", checklist.drafts(), this::draft);
        json.writeEndObject();
    }

    private void horizon(Horizon horizon) {
        json.writeObjectPropertyStart("dates");
        day("deposit", horizon.proposed());
        day("lastDeposit", horizon.last());
        text("lastDepositBecause", horizon.lastSays());
        day("inForce", horizon.inForce());
        text("inForceBecause", horizon.inForceSays());
        json.writeBooleanProperty("bound", horizon.bound());
        json.writeEndObject();
    }

    private void counts(String name, Map<State, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((state, count) -> json.writeNumberProperty(state.id(), count));
        json.writeEndObject();
    }

    private void action(Action action) {
        text("id", action.id());
        json.writeNumberProperty("number", action.number());
        text("work", action.work().id());
        text("title", action.title());
        if (action.billArticle() > 0) {
            json.writeNumberProperty("billArticle", action.billArticle());
            text("group", action.group());
        }
        texts("contents", action.contents());
        list("routes", action.routes(), route -> {
            text("title", route.title());
            text("how", route.how());
        });
        text("basis", action.basis());
        texts("owners", action.owners().stream().map(Owner::words).toList());
        texts("needs", action.needs());
        day("earliest", action.earliest());
        day("planned", action.planned());
        day("latest", action.latest());
        text("timing", action.timing());
        text("state", action.state().id());
        text("because", action.because());
        text("evidence", action.proof());
        texts("requirements", action.requirements());
        texts("gaps", action.gaps());
        list("counterparts", action.counterparts(), this::counterpart);
        texts("drafts", action.texts());
        json.writeBooleanProperty("unverified", action.unverified());
    }

    private void counterpart(Finding finding) {
        text("id", finding.requirement().id());
        text("verdict", finding.word().id());
    }

    private void draft(Draft draft) {
        text("id", draft.id());
        text("as", draft.as());
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
