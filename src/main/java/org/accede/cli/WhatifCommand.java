package org.accede.cli;

import org.accede.Accede;
import org.accede.Dossier;
import org.accede.change.Changes;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = {
            "What a bill would change: what gets worse first, then what gets better, becomes known or becomes open.",
            "Nothing but the bill differs: what waits to commence, and any bill of --with-bill, counts on both sides."
        },
        footer = {
            "",
            "Examples:",
            "  accede whatif KEN ken-example-preservation-and-search",
            "  accede whatif KEN ken-example-preservation-and-search --out ken-bill.docx"
        })
final class WhatifCommand extends ReportCommand<Changes> {

    @Parameters(
            index = "1",
            paramLabel = "BILL",
            description = "The bill: a file of answers; its name in countries/bills/, or a path.")
    private String bill;

    @Override
    Changes model(Accede accede, Dossier before) {
        return before.with(LawOptions.read(bill, before.profile(), accede)).changesSince(before);
    }

    @Override
    Report output(Changes changes) {
        return Reports.changes(changes);
    }
}
