package org.accede.desk.web;

import org.accede.desk.action.BillExports;
import org.accede.desk.view.AlsoPage;
import org.accede.desk.view.BeginPage;
import org.accede.desk.view.BillPage;
import org.accede.desk.view.BillsPage;
import org.accede.desk.view.ConditionsPage;
import org.accede.desk.view.DraftsPage;
import org.accede.desk.view.ReportsPage;
import org.accede.desk.view.SourcePage;
import org.accede.desk.view.SourcesPage;
import org.accede.desk.view.StandingPage;
import org.accede.desk.view.WhatifPage;
import org.accede.desk.web.html.JtealsoGenerated;
import org.accede.desk.web.html.JtebeginGenerated;
import org.accede.desk.web.html.JtebillGenerated;
import org.accede.desk.web.html.JtebillsGenerated;
import org.accede.desk.web.html.JteconditionsGenerated;
import org.accede.desk.web.html.JtedraftsGenerated;
import org.accede.desk.web.html.JtereportsGenerated;
import org.accede.desk.web.html.JtesourceGenerated;
import org.accede.desk.web.html.JtesourcesGenerated;
import org.accede.desk.web.html.JtestandingGenerated;
import org.accede.desk.web.html.JtewhatifGenerated;

/** Pages on what answers rest on, on treaties and filings, on reports and bills. */
final class LawPages {

    private LawPages() {}

    static void add(Routes to) {
        to.page("/c/{c}/drafts", JtedraftsGenerated::render, DraftsPage::of);
        to.form("/c/{c}/drafts", DraftForms::drop);
        to.page("/start/{iso3}/{way}", JtebeginGenerated::render, BeginPage::of);
        to.form("/start/{iso3}/{way}", BeginForms::begin);
        to.page("/c/{c}/sources", JtesourcesGenerated::render, SourcesPage::of);
        to.form("/c/{c}/sources", SourceForms::add);
        to.page("/c/{c}/sources/{s}", JtesourceGenerated::render, SourcePage::of);
        to.form("/c/{c}/sources/{s}", SourceForms::change);
        to.form("/c/{c}/sources/{s}/again", SourceForms::stillSo);
        to.page("/c/{c}/conditions/<topic>", JteconditionsGenerated::render, ConditionsPage::of);
        to.form("/c/{c}/conditions/<topic>", ConditionForms::save);
        to.form("/c/{c}/conditions-draft/<topic>", ConditionForms::keep);
        to.page("/c/{c}/also", JtealsoGenerated::render, AlsoPage::of);
        to.form("/c/{c}/also", AlsoForms::save);
        to.page("/c/{c}/standing", JtestandingGenerated::render, StandingPage::of);
        to.form("/c/{c}/standing/{t}/happened", StandingForms::happened);
        to.form("/c/{c}/standing/{t}/filed", StandingForms::filed);
        to.form("/c/{c}/standing/{t}/complete", StandingForms::complete);
        to.page("/c/{c}/reports", JtereportsGenerated::render, ReportsPage::of);
        to.form("/c/{c}/reports/{t}", ReportForms::send);
        to.page("/c/{c}/bills", JtebillsGenerated::render, BillsPage::of);
        to.form("/c/{c}/bills", BillForms::create);
        to.page("/c/{c}/bills/{b}", JtebillGenerated::render, BillPage::of);
        to.form("/c/{c}/bills/{b}", BillForms::change);
        to.form("/c/{c}/bills/{b}/clause", BillForms::clause);
        to.page("/c/{c}/bills/{b}/compare", JtewhatifGenerated::render, WhatifPage::of);
        to.file(
                "/c/{c}/bills/{b}/{name}",
                asked -> BillExports.of(asked.desk(), asked.file(), asked.asOf(), asked.at("b"), asked.at("name")));
    }
}
