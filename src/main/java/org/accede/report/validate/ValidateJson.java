package org.accede.report.validate;

import java.io.OutputStream;
import org.accede.catalogue.Instrument;
import org.accede.report.frame.ReportJson;
import org.accede.validate.Checked;
import org.accede.validate.Progress;
import org.accede.validate.Validation;
import org.accede.validate.Warning;
import tools.jackson.core.JsonGenerator;

/** What there is to say of profiles, for programs; {@code validate.schema.json} says what it holds. */
public final class ValidateJson extends ReportJson {

    private final ValidateReport report;

    private ValidateJson(JsonGenerator json, ValidateReport report) {
        super(json);
        this.report = report;
    }

    public static void write(ValidateReport report, OutputStream out) {
        write(out, json -> new ValidateJson(json, report).write());
    }

    private void write() {
        json.writeStartObject();
        kind("validate");
        text("asOf", report.asOf().toString());
        inputs(report.inputs());
        list("files", report.files(), this::file);
        json.writeEndObject();
    }

    private void file(Checked file) {
        text("file", file.name());
        list("errors", file.errors(), error -> {
            place(error.file(), error.line(), error.column());
            text("what", error.what());
            text("mend", error.mend());
        });
        file.validation().ifPresent(this::validation);
    }

    private void validation(Validation one) {
        country(
                one.findings().profile(),
                () -> text("profile", one.findings().profile().digest()));
        one.bill().ifPresent(title -> text("bill", title));
        object("questions", () -> {
            json.writeNumberProperty("all", one.findings().catalogue().facts().size());
            json.writeNumberProperty("answered", one.answered());
        });
        list("warnings", one.warnings(), this::warning);
        text("nearest", one.progress().nearest().map(Instrument::id).orElse(""));
        list(
                "progress",
                one.progress().treaties().stream()
                        .filter(treaty -> report.treaties().isEmpty()
                                || report.treaties().contains(treaty.treaty().id()))
                        .toList(),
                this::treaty);
    }

    private void warning(Warning warning) {
        text("kind", warning.kind().id());
        place(warning.file(), warning.line(), warning.column());
        texts("subjects", warning.subjects());
        text("what", warning.what());
        text("why", warning.kind().why());
        text("mend", warning.mend());
    }

    private void treaty(Progress.OfTreaty treaty) {
        text("instrument", treaty.treaty().id());
        count(treaty.count());
        list("articles", treaty.articles(), article -> {
            text("id", article.article().id());
            text("title", article.article().title());
            text("verdict", article.verdict().id());
            count(article.count());
            texts("questionsThatCanChange", article.canChange());
            texts("questionsThatChangeNothing", article.changeNothing());
        });
    }

    private void count(Progress.Count count) {
        json.writeNumberProperty("asked", count.asked());
        json.writeNumberProperty("answered", count.answered());
        json.writeNumberProperty("canChange", count.canChange());
        json.writeNumberProperty("reported", count.reported());
        json.writeNumberProperty("changeNothing", count.idle());
    }

    private void place(String file, int line, int column) {
        text("in", file);
        json.writeNumberProperty("line", line);
        json.writeNumberProperty("column", column);
    }
}
