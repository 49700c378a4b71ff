package org.accede.desk.web;

import org.accede.desk.view.StartPage;
import org.accede.desk.web.html.JtestartGenerated;

/** All pages, one a line: address, template, view. */
final class Pages {

    private Pages() {}

    static void add(Routes to) {
        to.page("/", JtestartGenerated::render, StartPage::of);
    }
}
