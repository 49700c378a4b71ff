package org.accede.desk.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be said once on the page that a form leads to. Said again if that page is loaded again; forgotten as others come. */
final class Flashes {

    /** The name under which an address carries it. */
    static final String DONE = "done";

    private static final int KEPT = 64;

    private final Map<String, Flash> said = new LinkedHashMap<>();
    private long last;

    /** Keeps it, and gives what the address has to carry. */
    synchronized String keep(Flash says) {
        String id = Long.toString(++last);
        said.put(id, says);
        if (said.size() > KEPT) {
            said.remove(said.keySet().iterator().next());
        }
        return DONE + "=" + id;
    }

    synchronized Flash of(Context request) {
        String id = request.queryParam(DONE);
        return id == null ? Flash.NOTHING : said.getOrDefault(id, Flash.NOTHING);
    }
}
