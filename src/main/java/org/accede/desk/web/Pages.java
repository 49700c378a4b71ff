package org.accede.desk.web;

import org.accede.desk.view.ArticlePage;
import org.accede.desk.view.ArticlesPage;
import org.accede.desk.view.HomePage;
import org.accede.desk.view.PlainPage;
import org.accede.desk.view.QuestionPage;
import org.accede.desk.view.SettingsPage;
import org.accede.desk.view.StartPage;
import org.accede.desk.view.StatePage;
import org.accede.desk.web.html.JtearticleGenerated;
import org.accede.desk.web.html.JtearticlesGenerated;
import org.accede.desk.web.html.JtehomeGenerated;
import org.accede.desk.web.html.JteplainGenerated;
import org.accede.desk.web.html.JtequestionGenerated;
import org.accede.desk.web.html.JtesettingsGenerated;
import org.accede.desk.web.html.JtestartGenerated;
import org.accede.desk.web.html.JtestateGenerated;

/** All pages, one a line: address, template, view. */
final class Pages {

    private Pages() {}

    static void add(Routes to) {
        to.page("/", JtestartGenerated::render, StartPage::of);
        to.page("/start/{iso3}", JtestateGenerated::render, StatePage::of);
        to.page(SettingsForm.PATH, JtesettingsGenerated::render, SettingsPage::of);
        to.form(SettingsForm.PATH, SettingsForm::save);
        to.page("/keys", JteplainGenerated::render, PlainPage::keys);
        to.page("/about", JteplainGenerated::render, PlainPage::about);
        to.page("/c/{c}", JtehomeGenerated::render, HomePage::of);
        to.page("/c/{c}/articles", JtearticlesGenerated::render, ArticlesPage::of);
        to.page("/c/{c}/a/{article}", JtearticleGenerated::render, ArticlePage::of);
        to.page("/c/{c}/q/<f>", JtequestionGenerated::render, QuestionPage::of);
        to.form("/c/{c}/q/<f>", AnswerForms::save);
        to.form("/c/{c}/draft/<f>", AnswerForms::keep);
        to.form("/c/{c}/drop/<f>", AnswerForms::drop);
        to.form("/c/{c}/undo", AnswerForms::undo);
    }
}
