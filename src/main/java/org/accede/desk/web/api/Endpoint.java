package org.accede.desk.web.api;

import io.javalin.http.HandlerType;
import java.util.Set;

/**
 * Something that programs can ask for.
 *
 * @param path as Javalin has it: {@code {c}} holds a part of an address, {@code <f>} one or more
 * @param query what may stand behind the question mark
 */
record Endpoint(HandlerType method, String path, Set<String> query, Answerer answerer) {

    /** What answers it. */
    interface Answerer {
        Reply answer(Call call);
    }

    static Endpoint get(String path, Set<String> query, Answerer answerer) {
        return new Endpoint(HandlerType.GET, path, query, answerer);
    }

    static Endpoint put(String path, Set<String> query, Answerer answerer) {
        return new Endpoint(HandlerType.PUT, path, query, answerer);
    }

    static Endpoint delete(String path, Set<String> query, Answerer answerer) {
        return new Endpoint(HandlerType.DELETE, path, query, answerer);
    }

    static Endpoint post(String path, Set<String> query, Answerer answerer) {
        return new Endpoint(HandlerType.POST, path, query, answerer);
    }
}
