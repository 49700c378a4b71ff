package org.accede.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Result;
import org.accede.desk.action.Typed;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Page;

/**
 * A form that was sent.
 *
 * @param asked what the address says
 */
record Sent(Routes routes, Context request, Asked asked) {

    /** The fields of the form by name. */
    Map<String, List<String>> fields() {
        return request.formParamMap();
    }

    /** A field; empty where it is not there. */
    String field(String name) {
        String value = request.formParam(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** Whether a part of the page is to be exchanged, and not the whole. */
    boolean isQuick() {
        return "true".equals(request.header("HX-Request"));
    }

    /** Reads what was typed; where the file cannot be read it is kept as a draft, and a page says so. */
    Typed typed(String draft) {
        Typed typed = Told.typed(this);
        drafts().settleIfBroken(draft, typed, asked.file());
        asked.file().profile();
        return typed;
    }

    Drafts drafts() {
        return new Drafts(asked.desk(), asked.file());
    }

    /** Goes on to a page, so that loading it anew sends nothing again, and says there what was done. */
    void goTo(String path, String done) {
        goTo(path, done, "");
    }

    /** @param anchor the place on the page, with its sign */
    void goTo(String path, String done, String anchor) {
        goTo(path, new Flash(done, Optional.empty()), anchor);
    }

    private void goTo(String path, Flash done, String anchor) {
        String says = (path.contains("?") ? "&" : "?") + routes.flashes().keep(done);
        request.redirect(path + says + anchor, HttpStatus.SEE_OTHER);
    }

    /** Goes on after a save, and offers there to take it back. */
    void saved(String path, String done, Result result) {
        saved(path, done, result, "", path);
    }

    /**
     * The same of a bill.
     *
     * @param bill the name of its file; empty for the profile
     * @param back the page that is shown when it was taken back
     */
    void saved(String path, String done, Result result, String bill, String back) {
        Flash flash = result instanceof Result.Done saved
                ? Flash.saved(done, asked.place().id(), bill, saved.entry(), back)
                : new Flash(asked.words().say("saved.same"), Optional.empty());
        goTo(path, flash, "");
    }

    /** Answers with a page. */
    <V extends Page> void show(int status, Template<V> template, V view, String done, boolean error) {
        routes.show(request, status, template, view, new Flash(done, Optional.empty()), error);
    }
}
