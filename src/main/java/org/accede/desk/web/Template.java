package org.accede.desk.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;

/** A template, as jte makes it: of the frame and of what the page says. */
interface Template<V> {

    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, Frame frame, V view);
}
