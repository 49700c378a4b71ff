package org.accede.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.function.Function;
import org.accede.desk.action.Attachment;
import org.accede.desk.action.BrokenFile;
import org.accede.desk.action.Desk;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.desk.store.NotKept;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Messages;
import org.accede.desk.view.Page;
import org.accede.desk.web.api.Api;

/** Which address shows which page. A page is one line here: an address, a template, and what makes its view of what is asked. */
final class Routes {

    private final Desk desk;
    private final Guard guard;
    private final StartKey key;
    private final boolean ownRules;
    private final Faults faults;
    private final Assets assets = new Assets();
    private final Messages words = Messages.english();

    private final Flashes flashes = new Flashes();
    private RoutesConfig routes;

    Routes(Desk desk, Guard guard, StartKey key, DeskServer.Setting setting) {
        this.desk = desk;
        this.guard = guard;
        this.key = key;
        this.ownRules = setting.ownRules();
        this.faults = new Faults(words, key, ownRules, setting.log());
    }

    void add(RoutesConfig config) {
        this.routes = config;
        config.before(guard::check);
        config.get(Assets.PATH + "{name}", assets::serve);
        Pages.add(this);
        Api.add(config, desk, words);
        config.exception(Refusal.class, faults::refused);
        config.exception(BrokenFile.class, faults::broken);
        config.exception(NotThere.class, (e, request) -> faults.notThere(request));
        config.exception(NotKept.class, faults::notKept);
        config.exception(HttpResponseException.class, faults::answered);
        config.exception(Exception.class, faults::ours);
        config.error(404, request -> {
            if (!Api.isFor(request)
                    && (request.resultInputStream() == null || request.result() == null || !isPage(request))) {
                faults.notThere(request);
            }
        });
    }

    /** A page that is only read. */
    <V extends Page> void page(String path, Template<V> template, Function<Asked, V> view) {
        routes.get(
                path, request -> show(request, 200, template, view.apply(asked(request)), flashes.of(request), false));
    }

    /** What was just done, to be said once on the page that is shown next. */
    Flashes flashes() {
        return flashes;
    }

    /** A file that is kept and not shown. */
    void file(String path, Function<Asked, Attachment> file) {
        routes.get(path, request -> {
            Attachment attachment = file.apply(asked(request));
            request.header("Content-Disposition", "attachment; filename=\"" + attachment.name() + "\"");
            request.contentType(attachment.type()).result(attachment.bytes());
        });
    }

    /** Something that is sent by a form. */
    void form(String path, Handler handler) {
        routes.addHttpHandler(
                HandlerType.POST, path, request -> handler.handle(new Sent(this, request, asked(request))));
    }

    /** What answers a form. */
    interface Handler {
        void handle(Sent sent);
    }

    <V extends Page> void show(Context request, int status, Template<V> template, V view, Flash done, boolean error) {
        Frame frame = new Frame(
                words,
                view,
                request.path(),
                error || view.isWrong(),
                done,
                drafts(view),
                PersonCookie.of(request),
                key,
                ownRules);
        request.status(status).html(Html.of(template, frame, view));
        desk.aPageWasShown();
    }

    private int drafts(Page view) {
        return view.place()
                .filter(place -> desk.ids().contains(place.id()))
                .map(place -> new Drafts(desk, place.id()).all().size())
                .orElse(0);
    }

    private Asked asked(Context request) {
        return new Asked(desk, request.pathParamMap(), request.queryParamMap(), words, PersonCookie.of(request));
    }

    private static boolean isPage(Context request) {
        String type = request.res().getContentType();
        return type != null && type.startsWith("text/html");
    }
}
