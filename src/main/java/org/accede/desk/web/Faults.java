package org.accede.desk.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.accede.desk.action.BrokenFile;
import org.accede.desk.store.NotKept;
import org.accede.desk.view.BrokenPage;
import org.accede.desk.view.FaultPage;
import org.accede.desk.view.Messages;
import org.accede.desk.view.Person;
import org.accede.desk.web.api.Api;
import org.accede.desk.web.html.JtebrokenGenerated;
import org.accede.desk.web.html.JtefaultGenerated;

/** Says what went wrong, to whom it concerns: what a person can mend to the person, what is ours to the log. */
final class Faults {

    private static final int DEEPEST = 12;

    private final Messages words;
    private final StartKey key;
    private final boolean ownRules;
    private final Consumer<String> log;

    Faults(Messages words, StartKey key, boolean ownRules, Consumer<String> log) {
        this.words = words;
        this.key = key;
        this.ownRules = ownRules;
        this.log = log;
    }

    void refused(Refusal refusal, Context request) {
        // Whoever is not let in is told nothing but that; what was typed is given back to who typed it.
        show(
                request,
                refusal.status(),
                new FaultPage(
                        words.say(refusal.getMessage()),
                        refusal.status() == 403 ? typed(request) : Map.of(),
                        refusal.canBeSentAgain() ? address(request) : ""));
    }

    void broken(BrokenFile broken, Context request) {
        BrokenPage page = BrokenPage.of(broken.file(), typed(request), address(request), broken.isKept());
        Frame frame = new Frame(words, page, request.path(), true, Flash.NOTHING, 0, Person.NOBODY, key, ownRules);
        instead(request);
        request.status(request.method() == HandlerType.POST ? 409 : 200)
                .html(Html.of(JtebrokenGenerated::render, frame, page));
    }

    /** Where a part of a page was asked for, this one is put in place of the whole: no part of it is the one that was asked for. */
    private static void instead(Context request) {
        if ("true".equals(request.header("HX-Request"))) {
            request.header("HX-Retarget", "#content")
                    .header("HX-Reselect", "#content")
                    .header("HX-Reswap", "outerHTML show:window:top");
        }
    }

    void notThere(Context request) {
        show(request, 404, new FaultPage(words.say("refused.not-there"), Map.of(), ""));
    }

    /** The disk did not take it. */
    void notKept(NotKept fault, Context request) {
        String why = words.say("not-written." + fault.outcome().why().id());
        show(request, 503, new FaultPage(words.say("told.not-written", why), typed(request), address(request)));
    }

    /** What the server itself refuses, such as a body that is too large. */
    void answered(HttpResponseException refused, Context request) {
        int status = refused.getStatus();
        String message = status == 413 ? "refused.large.file" : status == 405 ? "refused.method" : "refused.not-there";
        show(request, status, new FaultPage(words.say(message), Map.of(), ""));
    }

    /** Number, place and what was asked for; nothing of what was asked or sent, and no message, which may quote it. */
    void ours(Exception fault, Context request) {
        String number =
                String.format(Locale.ROOT, "%04X", ThreadLocalRandom.current().nextInt(0x10000));
        StringBuilder line = new StringBuilder("no. " + number + ": " + request.method() + " " + pattern(request)
                + " 500 " + fault.getClass().getName());
        Arrays.stream(fault.getStackTrace()).limit(DEEPEST).forEach(at -> line.append("\n    at ")
                .append(at));
        log.accept(line.toString());
        show(
                request,
                500,
                new FaultPage(
                        words.say(Api.isFor(request) ? "api.fault" : "refused.fault", number), typed(request), ""));
    }

    /** Where the same can be sent once more: with the day and the bill, if there are some. */
    private static String address(Context request) {
        String behind = request.queryString();
        return request.path() + (behind == null ? "" : "?" + behind);
    }

    private static String pattern(Context request) {
        var endpoint = request.endpoints().lastHttpEndpoint();
        return endpoint == null ? "*" : endpoint.path;
    }

    /** What somebody typed into a form, as far as it came. */
    private static Map<String, List<String>> typed(Context request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        if (request.isFormUrlencoded()) {
            form(request).forEach((name, values) -> {
                List<String> said =
                        values.stream().filter(value -> !value.isBlank()).toList();
                if (!name.equals(Guard.STAMP) && !said.isEmpty()) {
                    typed.put(name, said);
                }
            });
        }
        return typed;
    }

    private static Map<String, List<String>> form(Context request) {
        try {
            return request.formParamMap();
        } catch (Exception e) { // it has not arrived
            return Map.of();
        }
    }

    private void show(Context request, int status, FaultPage page) {
        if (Api.isFor(request)) {
            Api.refuse(request, status, page.says());
            return;
        }
        Frame frame = new Frame(words, page, request.path(), true, Flash.NOTHING, 0, Person.NOBODY, key, ownRules);
        if (request.method() == HandlerType.POST) {
            instead(request);
        } else {
            // What was fetched by the way leaves the page alone, and what is being typed in it.
            request.header("HX-Reswap", "none");
        }
        request.status(status).html(Html.of(JtefaultGenerated::render, frame, page));
    }
}
