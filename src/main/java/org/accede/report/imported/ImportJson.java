package org.accede.report.imported;

import java.io.OutputStream;
import org.accede.report.frame.ReportJson;
import org.accede.workbook.Preview;
import tools.jackson.core.JsonGenerator;

/** The same for programs. */
public final class ImportJson extends ReportJson {

    private final Preview preview;

    private ImportJson(JsonGenerator json, Preview preview) {
        super(json);
        this.preview = preview;
    }

    public static void write(Preview preview, OutputStream out) {
        write(out, json -> new ImportJson(json, preview).report());
    }

    private void report() {
        json.writeStartObject();
        kind("import");
        text("iso3", preview.iso3());
        text("country", preview.country());
        text("workbook", preview.workbook());
        text("into", preview.into());
        json.writeBooleanProperty("changedSince", preview.changedSince());
        object("counts", () -> {
            for (Preview.Kind kind : Preview.Kind.values()) {
                json.writeNumberProperty(ImportPaper.word(kind), preview.count(kind));
            }
            json.writeNumberProperty("same", preview.same());
            json.writeNumberProperty("problems", preview.problems().size());
        });
        list("changes", preview.changes(), this::change);
        list("problems", preview.problems(), problem -> {
            text("sheet", problem.sheet());
            text("cell", problem.cell());
            text("wrong", problem.wrong());
            text("mend", problem.mend());
        });
        texts("notes", preview.notes());
        json.writeEndObject();
    }

    private void change(Preview.Change change) {
        text("kind", ImportPaper.word(change.kind()));
        text("id", change.id());
        text("asks", change.asks());
        text("sheet", change.sheet());
        list("cells", change.cells(), cell -> {
            text("cell", cell.cell());
            text("column", cell.column());
            text("was", cell.was());
            text("inProfile", cell.inProfile());
            text("now", cell.now());
        });
    }
}
