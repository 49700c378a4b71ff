package org.accede.report;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Draft;
import org.accede.checklist.Horizon;
import org.accede.checklist.Owner;
import org.accede.checklist.State;
import org.accede.finding.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A checklist as JSON, in the frame of every report; {@code schema/checklist.schema.json} describes it. */
public final class ChecklistJson {

    private final Checklist checklist;
    private final JsonGenerator json;

    private ChecklistJson(Checklist checklist, JsonGenerator json) {
        this.checklist = checklist;
        this.json = json;
    }

    public static String write(Checklist checklist) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new PrettyJson(), out)) {
            new ChecklistJson(checklist, json).report();
        }
        return out.append('\n').toString();
    }

    private void report() {
        json.writeStartObject();
        text("report", "checklist");
        json.writeNumberProperty("version", 1);
        json.writeObjectPropertyStart("country");
        text("iso3", checklist.profile().iso3());
        text("name", checklist.profile().name());
        json.writeBooleanProperty("constructed", checklist.profile().constructed());
        json.writeEndObject();
        text("asOf", checklist.asOf().toString());
        json.writeObjectPropertyStart("inputs");
        text("profile", checklist.profile().digest());
        text("catalogue", checklist.catalogueDigest());
        text("rules", checklist.rulesDigest());
        json.writeEndObject();
        json.writeObjectPropertyStart("instrument");
        text("id", checklist.instrument().id());
        text("title", checklist.instrument().title());
        text("depositary", checklist.instrument().depositary());
        text("position", checklist.way().position().id());
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

    private void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    private void texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void list(String name, List<T> items, Consumer<T> each) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            each.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
