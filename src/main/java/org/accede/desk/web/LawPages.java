package org.accede.desk.web;

import org.accede.desk.view.ReportsPage;
import org.accede.desk.view.SourcePage;
import org.accede.desk.view.SourcesPage;
import org.accede.desk.view.StandingPage;
import org.accede.desk.web.html.JtereportsGenerated;
import org.accede.desk.web.html.JtesourceGenerated;
import org.accede.desk.web.html.JtesourcesGenerated;
import org.accede.desk.web.html.JtestandingGenerated;

/** Pages on what answers rest on, on treaties and filings, on reports and bills. */
final class LawPages {

    private LawPages() {}

    static void add(Routes to) {
        to.page("/c/{c}/sources", JtesourcesGenerated::render, SourcesPage::of);
        to.form("/c/{c}/sources", SourceForms::add);
        to.page("/c/{c}/sources/{s}", JtesourceGenerated::render, SourcePage::of);
        to.form("/c/{c}/sources/{s}", SourceForms::change);
        to.form("/c/{c}/sources/{s}/again", SourceForms::stillSo);
        to.page("/c/{c}/standing", JtestandingGenerated::render, StandingPage::of);
        to.form("/c/{c}/standing/{t}/happened", StandingForms::happened);
        to.form("/c/{c}/standing/{t}/filed", StandingForms::filed);
        to.form("/c/{c}/standing/{t}/complete", StandingForms::complete);
        to.page("/c/{c}/reports", JtereportsGenerated::render, ReportsPage::of);
        to.form("/c/{c}/reports/{t}", ReportForms::send);
    }
}
