package org.accede.desk.web;

import org.accede.desk.action.Exports;
import org.accede.desk.view.ArticlesPage;
import org.accede.desk.view.ChecklistPage;
import org.accede.desk.view.ComparePage;
import org.accede.desk.view.CooperatePage;
import org.accede.desk.view.FilesPage;
import org.accede.desk.view.FindPage;
import org.accede.desk.view.HistoryPage;
import org.accede.desk.view.HomePage;
import org.accede.desk.view.ImportPage;
import org.accede.desk.view.ManyPage;
import org.accede.desk.view.NextPage;
import org.accede.desk.view.PlainPage;
import org.accede.desk.view.QuestionPage;
import org.accede.desk.view.SettingsPage;
import org.accede.desk.view.StartPage;
import org.accede.desk.view.StatePage;
import org.accede.desk.web.html.JtearticlesGenerated;
import org.accede.desk.web.html.JtechecklistGenerated;
import org.accede.desk.web.html.JtecompareGenerated;
import org.accede.desk.web.html.JtecooperateGenerated;
import org.accede.desk.web.html.JtefilesGenerated;
import org.accede.desk.web.html.JtefindGenerated;
import org.accede.desk.web.html.JtehistoryGenerated;
import org.accede.desk.web.html.JtehomeGenerated;
import org.accede.desk.web.html.JteimportingGenerated;
import org.accede.desk.web.html.JteincomingGenerated;
import org.accede.desk.web.html.JtemanyGenerated;
import org.accede.desk.web.html.JtenextGenerated;
import org.accede.desk.web.html.JteplainGenerated;
import org.accede.desk.web.html.JtequestionGenerated;
import org.accede.desk.web.html.JtesettingsGenerated;
import org.accede.desk.web.html.JtestartGenerated;
import org.accede.desk.web.html.JtestateGenerated;
import org.accede.report.Format;

/** All pages, one a line: address, template, view. */
final class Pages {

    private Pages() {}

    static void add(Routes to) {
        to.page("/", JtestartGenerated::render, StartPage::of);
        to.form(ImportForms.PATH, ImportForms::in);
        to.page(ImportForms.PATH + "/{token}", JteimportingGenerated::render, ImportPage::which);
        to.page("/start/{iso3}", JtestateGenerated::render, StatePage::of);
        to.page(SettingsForm.PATH, JtesettingsGenerated::render, SettingsPage::of);
        to.form(SettingsForm.PATH, SettingsForm::save);
        to.page("/keys", JteplainGenerated::render, PlainPage::keys);
        to.page("/about", JteplainGenerated::render, PlainPage::about);
        to.page("/c/{c}", JtehomeGenerated::render, HomePage::of);
        to.form("/c/{c}/reword", RewordForms::save);
        to.page("/c/{c}/articles", JtearticlesGenerated::render, ArticlesPage::of);
        to.page("/c/{c}/a/{article}", FillForms::render, FillForms::article);
        to.form("/c/{c}/a/{article}/fill", FillForms::save);
        to.form("/c/{c}/a/{article}/fill/draft", FillForms::keep);
        to.form("/c/{c}/a/{article}/checked", ArticleForms::check);
        to.form("/c/{c}/a/{article}/report", ArticleForms::report);
        to.page("/c/{c}/q/<f>", JtequestionGenerated::render, QuestionPage::of);
        to.page("/c/{c}/next", JtenextGenerated::render, NextPage::of);
        to.form("/c/{c}/later", LaterForms::save);
        to.page("/c/{c}/many", JtemanyGenerated::render, ManyPage::of);
        to.form("/c/{c}/many", ManyForms::save);
        to.page("/c/{c}/find", JtefindGenerated::render, FindPage::of);
        to.form("/c/{c}/q/<f>", AnswerForms::save);
        to.form("/c/{c}/draft/<f>", AnswerForms::keep);
        to.form("/c/{c}/drop/<f>", AnswerForms::drop);
        to.form("/c/{c}/undo", AnswerForms::undo);
        checklist(to);
        LawPages.add(to);
    }

    private static void checklist(Routes to) {
        to.page("/c/{c}/checklist", JtechecklistGenerated::render, ChecklistPage::of);
        to.page("/c/{c}/checklist/{t}", JtechecklistGenerated::render, ChecklistPage::of);
        to.form("/c/{c}/checklist/{t}/day", ChecklistForms::day);
        to.form("/c/{c}/checklist/{t}/task", ChecklistForms::task);
        files(to);
        to.form("/c/{c}/rules", HistoryForms::rulesSeen);
        history(to);
        states(to);
    }

    private static void history(Routes to) {
        to.page("/c/{c}/history", JtehistoryGenerated::render, HistoryPage::of);
        to.form("/c/{c}/history/undo", HistoryForms::undo);
        to.form("/c/{c}/take-back", HistoryForms::takeBack);
        to.form("/c/{c}/history/back", HistoryForms::back);
        to.form("/c/{c}/history/unfinished", HistoryForms::unfinished);
    }

    private static void states(Routes to) {
        to.page("/compare", JtecompareGenerated::render, ComparePage::of);
        to.page("/cooperate", JtecooperateGenerated::render, CooperatePage::of);
        to.page("/cooperate/{a}/{b}", JtecooperateGenerated::render, CooperatePage::of);
        to.file(
                "/cooperate/{a}/{b}/cooperate.{ending}",
                asked -> Exports.cooperation(
                        asked.desk(),
                        asked.desk().file(asked.at("a")),
                        asked.desk().file(asked.at("b")),
                        asked.asOf(),
                        asked.at("ending")));
    }

    private static void files(Routes to) {
        to.page("/c/{c}/files", JtefilesGenerated::render, FilesPage::of);
        to.form("/c/{c}/files/in", FileForms::in);
        to.page("/c/{c}/files/in/{token}", JteincomingGenerated::render, FileForms::preview);
        to.form("/c/{c}/files/in/{token}", FileForms::take);
        to.file("/c/{c}/files/profile.json", asked -> Exports.profile(asked.file()));
        to.file("/c/{c}/files/questions.xlsx", asked -> FileForms.questions(asked, Format.XLSX));
        to.file("/c/{c}/files/questions.csv", asked -> FileForms.questions(asked, Format.CSV));
        to.file("/c/{c}/files/bundle.zip", asked -> Exports.bundle(asked.desk(), asked.file()));
        to.file(
                "/c/{c}/files/{name}",
                asked -> Exports.report(asked.desk(), asked.file(), asked.asOf(), asked.at("name")));
    }
}
