package org.accede.report.next;

import java.io.OutputStream;
import org.accede.catalogue.Instrument;
import org.accede.finding.Findings;
import org.accede.next.Next;
import org.accede.report.frame.Papers;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** Which open question to answer next, for programs. */
public final class NextJson extends ReportJson {

    private final Next next;

    private NextJson(JsonGenerator json, Next next) {
        super(json);
        this.next = next;
    }

    public static void write(Next next, OutputStream out) {
        write(out, json -> new NextJson(json, next).report());
    }

    private void report() {
        Findings findings = next.findings();
        json.writeStartObject();
        head(
                "next",
                findings.profile(),
                findings.asOf(),
                Papers.inputs(findings.profile(), findings.catalogueDigest(), findings.rulesDigest()));
        texts("instruments", next.treaties().stream().map(Instrument::id).toList());
        json.writeNumberProperty("open", next.open());
        list("questions", next.questions(), this::question);
        json.writeEndObject();
    }

    private void question(Next.Question question) {
        text("id", question.question().id());
        text("asks", question.asks());
        texts("waiting", question.waiting());
        list("trials", question.trials(), trial -> {
            text("answer", trial.answer());
            list("changes", trial.changes(), change -> {
                text("requirement", change.requirement());
                text("from", change.from().id());
                text("to", change.to().id());
            });
            json.writeNumberProperty("narrowed", trial.narrowed());
        });
    }
}
