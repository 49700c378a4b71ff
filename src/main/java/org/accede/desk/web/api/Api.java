package org.accede.desk.web.api;

import static org.accede.desk.web.api.Endpoint.delete;
import static org.accede.desk.web.api.Endpoint.get;
import static org.accede.desk.web.api.Endpoint.post;
import static org.accede.desk.web.api.Endpoint.put;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.accede.desk.action.Desk;
import org.accede.desk.view.Messages;

/** All that programs can ask for, one a line. {@code openapi.json} says the same for their authors, and a test holds the two together. */
public final class Api {

    /** Before each address for programs. */
    public static final String PATH = "/api/";

    private static final String OF = PATH + "countries/{c}/";
    private static final Set<String> NOTHING = Set.of();
    private static final Set<String> DAY = Set.of("as-of");
    private static final Set<String> LAW = Set.of("as-of", "with", "basis");
    private static final Set<String> TREATIES = with(LAW, "instrument");

    static final List<Endpoint> ENDPOINTS = List.of(
            get(PATH + "openapi.json", NOTHING, Descriptions::openApi),
            get(PATH + "schema/{name}", NOTHING, Descriptions::schema),
            get(PATH + "countries", NOTHING, Lists::countries),
            get(PATH + "register", DAY, Lists::register),
            get(PATH + "catalogue", Set.of("instrument"), Lists::catalogue),
            get(PATH + "questions", Set.of("q", "limit"), Lists::questions),
            get(OF + "profile", NOTHING, Files::profile),
            put(OF + "profile", NOTHING, Files::putProfile),
            get(OF + "answers/<f>", NOTHING, Answers::answer),
            put(OF + "answers/<f>", DAY, Answers::putAnswer),
            delete(OF + "answers/<f>", DAY, Answers::deleteAnswer),
            get(OF + "conditions/<topic>", NOTHING, Answers::conditions),
            put(OF + "conditions/<topic>", DAY, Answers::putConditions),
            delete(OF + "conditions/<topic>", DAY, Answers::deleteConditions),
            get(OF + "gap", with(TREATIES, "only"), Papers::gap),
            get(OF + "delta", with(LAW, "from", "to"), Papers::delta),
            get(OF + "readiness", with(TREATIES, "deposit"), Papers::readiness),
            get(OF + "checklist", with(TREATIES, "deposit"), Papers::checklist),
            get(OF + "next", with(TREATIES, "limit"), Papers::next),
            get(OF + "history", NOTHING, Lists::history),
            get(OF + "bills/{b}", NOTHING, Files::bill),
            put(OF + "bills/{b}", NOTHING, Files::putBill),
            get(OF + "work", NOTHING, Files::work),
            put(OF + "work", NOTHING, Files::putWork),
            post(OF + "try", LAW, Answers::tried),
            get(PATH + "compare", Set.of("c", "instrument", "as-of", "basis", "differ"), Papers::compare),
            get(PATH + "cooperate/{a}/{b}", Set.of("as-of", "basis"), Papers::cooperate));

    private Api() {}

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /** Whether a program asks. */
    public static boolean isFor(Context request) {
        return request.path().startsWith(PATH);
    }

    /** @param words what a person reads who looks at what her program was told */
    public static void add(RoutesConfig routes, Desk desk, Messages words) {
        for (Endpoint endpoint : ENDPOINTS) {
            routes.addHttpHandler(
                    endpoint.method(), endpoint.path(), request -> answer(request, endpoint, desk, words));
        }
    }

    private static void answer(Context request, Endpoint endpoint, Desk desk, Messages words) {
        send(
                request,
                Failures.caught(() -> endpoint.answerer().answer(Call.of(request, endpoint, desk, words)), words));
    }

    /** What the Desk refuses before it is asked, or cannot do, in the form of all that goes wrong. */
    public static void refuse(Context request, int status, String why) {
        String wrong = why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
        send(request, Failures.one(status, request.path(), wrong, ""));
    }

    private static void send(Context request, Reply reply) {
        reply.version().ifPresent(version -> request.header("ETag", '"' + version + '"'));
        request.status(reply.status())
                .contentType("application/json; charset=utf-8")
                .result(reply.body());
    }
}
