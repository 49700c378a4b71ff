package org.accede.report.change;

import java.io.OutputStream;
import java.util.Optional;
import org.accede.change.Change;
import org.accede.change.ChangeKind;
import org.accede.change.Changes;
import org.accede.change.Compared;
import org.accede.change.Difference;
import org.accede.change.Side;
import org.accede.finding.Counts;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.readiness.Way;
import org.accede.report.frame.Papers;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** What differs, for programs; {@code schema/changes.schema.json} describes it. */
public final class ChangesJson extends ReportJson {

    private final Changes changes;

    private ChangesJson(JsonGenerator json, Changes changes) {
        super(json);
        this.changes = changes;
    }

    public static void write(Changes changes, OutputStream out) {
        write(out, json -> new ChangesJson(json, changes).report());
    }

    /** The same within another document. */
    public static void write(Changes changes, JsonGenerator json) {
        new ChangesJson(json, changes).report();
    }

    private void report() {
        Findings after = changes.after().findings();
        json.writeStartObject();
        head(
                "changes",
                changes.profile(),
                after.asOf(),
                Papers.inputs(changes.profile(), after.catalogueDigest(), after.rulesDigest()));
        object("before", () -> side(changes.before()));
        object("after", () -> side(changes.after()));
        list("differences", changes.differences(), this::difference);
        list("alsoAnswered", changes.alsoAnswered(), one -> {
            text("id", one.id());
            text("asks", one.asks());
            text("because", changes.existenceOf(one));
        });
        list("changes", changes.changed(), this::change);
        json.writeNumberProperty("stay", changes.of(ChangeKind.STAYS).size());
        list("filings", changes.filings(), one -> {
            text("instrument", one.filing().instrument());
            text("article", one.filing().article());
            text("by", one.filing().by());
            text("kind", one.kind().id());
            text("rule", one.rule());
            texts("before", one.filing().before());
            texts("after", one.filing().after());
        });
        list("instruments", changes.treaties(), one -> {
            text("id", one.treaty().id());
            object("before", () -> standing(one.wayBefore(), one.countsBefore()));
            object("after", () -> standing(one.wayAfter(), one.countsAfter()));
            texts("newlyBlocking", one.newlyBlocking());
            texts("noLongerBlocking", one.noLongerBlocking());
            json.writeNumberProperty("stillBlocking", one.stillBlocking());
        });
        json.writeEndObject();
    }

    private void side(Side side) {
        text("asOf", side.findings().asOf().toString());
        text("profile", side.findings().profile().digest());
        json.writeBooleanProperty("withBills", side.withBills());
        texts("bills", ChangeWords.bills(side));
    }

    private void standing(Way way, Counts counts) {
        text("readiness", way.verdict().word().id());
        object("counts", () -> obligations(counts));
    }

    private void difference(Difference one) {
        text("kind", one.kind().id());
        text("id", one.id());
        text("asks", one.asks());
        text("before", one.before());
        text("after", one.after());
        texts("citations", one.citations());
    }

    private void change(Change change) {
        text("requirement", change.id());
        text("kind", change.kind().id());
        text("rule", change.rule());
        object("before", () -> verdict(change.compared().before()));
        object("after", () -> verdict(change.compared().after()));
        list("elements", change.compared().elements(), this::element);
        texts(
                "because",
                change.because().stream().map(Difference::id).distinct().toList());
    }

    private void verdict(Finding finding) {
        text("verdict", finding.word().id());
        text("floor", finding.interval().floor().words());
        text("ceiling", finding.interval().ceiling().words());
        text("applies", finding.applies().id());
    }

    private void element(Compared.ElementChange one) {
        Optional<ElementResult> either = one.after().or(one::before);
        text("element", either.orElseThrow().name().toString());
        text("says", one.says());
        text("before", Compared.ElementChange.words(one.before()));
        text("after", Compared.ElementChange.words(one.after()));
    }
}
