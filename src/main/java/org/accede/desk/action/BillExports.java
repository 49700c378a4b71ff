package org.accede.desk.action;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.accede.Dossier;
import org.accede.report.Report;
import org.accede.report.Reports;

/** Files on a bill that can be taken away; their names are ours. */
public final class BillExports {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private BillExports() {}

    /**
     * A file on a bill.
     *
     * @param name {@code changes.docx}, {@code gap.docx} or {@code bill.json}
     * @throws NotThere if there is no such file
     */
    public static Attachment of(Desk desk, CountryFile file, LocalDate day, String bill, String name) {
        BillFile one = new Bills(desk, file).one(bill);
        return switch (name) {
            case "changes.docx" ->
                word(
                        bill + "-changes.docx",
                        Reports.changes(with(desk, file, day, one).changes()));
            case "gap.docx" -> word(bill + "-gap.docx", Reports.gap(with(desk, file, day, one)));
            case "bill.json" ->
                new Attachment(
                        bill + ".json", "application/json", one.read().text().getBytes(StandardCharsets.UTF_8));
            default -> throw new NotThere(name);
        };
    }

    private static Dossier with(Desk desk, CountryFile file, LocalDate day, BillFile bill) {
        return desk.dossier(file, day).with(bill.bill().orElseThrow(() -> new NotThere(bill.name())));
    }

    private static Attachment word(String name, Report report) {
        return new Attachment(name, WORD, report.docx());
    }
}
