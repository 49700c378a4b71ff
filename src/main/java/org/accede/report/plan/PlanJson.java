package org.accede.report.plan;

import java.io.OutputStream;
import org.accede.plan.Plan;
import org.accede.report.frame.Papers;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** The smallest sets of changes, for programs; {@code schema/plan.schema.json} describes it. */
public final class PlanJson extends ReportJson {

    private final Plan plan;

    private PlanJson(JsonGenerator json, Plan plan) {
        super(json);
        this.plan = plan;
    }

    public static void write(Plan plan, OutputStream out) {
        write(out, json -> new PlanJson(json, plan).report());
    }

    private void report() {
        json.writeStartObject();
        head(
                "plan",
                plan.findings().profile(),
                plan.findings().asOf(),
                Papers.inputs(
                        plan.findings().profile(),
                        plan.findings().catalogueDigest(),
                        plan.findings().rulesDigest()));
        text("instrument", plan.treaty().id());
        text("readiness", plan.now().word().id());
        list("routes", plan.routes(), route -> {
            text("kind", route.kind().id());
            text("readiness", route.then().word().id());
            json.writeBooleanProperty("reached", route.isReached());
            json.writeBooleanProperty("fewest", route.equals(plan.fewest()));
            json.writeBooleanProperty("least", route.isLeast());
            json.writeNumberProperty("inEverySet", route.inEach());
            texts("unreached", route.unreached());
            list("steps", route.steps(), step -> {
                text("kind", step.kind().id());
                text("id", step.id());
                text("asks", step.asks());
                text("from", step.from());
                text("to", step.to());
                texts("for", route.needs().get(step));
            });
        });
        json.writeEndObject();
    }
}
