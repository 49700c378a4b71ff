package org.accede.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;

/** Stands before every request: whom the Desk answers at all, and with which headers. */
final class Guard {

    /** The field of a form that shows that a page of ours made it. */
    static final String STAMP = "stamp";

    /** The name of the start key in the address. */
    static final String KEY = "key";

    static final int LARGEST_FORM = 256 * 1024;
    static final int LARGEST_UPLOAD = 5_000_000;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            // Not no-referrer: with that, browsers send the Origin 'null' with our own forms.
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "interest-cohort=(), camera=(), microphone=(), geolocation=()",
            "Cache-Control", "no-store");

    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<HandlerType> WRITES = Set.of(HandlerType.POST, HandlerType.PUT, HandlerType.DELETE);

    private final StartKey key;
    private final IntSupplier port;

    Guard(StartKey key, IntSupplier port) {
        this.key = key;
        this.port = port;
    }

    /** Lets a request pass, or ends it. */
    void check(Context request) {
        HEADERS.forEach(request::header);
        mustBeForUs(request);
        if (request.path().startsWith(Assets.PATH) && READS.contains(request.method())) {
            return;
        }
        boolean writes = !READS.contains(request.method());
        if (writes) {
            mustBeAWrite(request);
            mustComeFromOurPages(request);
            mustBeSmall(request);
        }
        if (!writes && takesKey(request)) {
            return;
        }
        mustHaveKey(request);
        if (writes) {
            mustArrive(request);
        }
        if (writes && !isForPrograms(request)) {
            mustBeStamped(request);
        }
    }

    private String cookie() {
        return cookie(port.getAsInt());
    }

    /** The name of the cookie: those of one host are shared between its ports. */
    static String cookie(int port) {
        return "accede_" + port;
    }

    /** Whoever made another name point to this computer is not answered. */
    private void mustBeForUs(Context request) {
        String host = request.header("Host");
        if (host == null || !hosts().contains(host)) {
            throw new Refusal(421, "refused.host");
        }
    }

    private List<String> hosts() {
        return List.of("127.0.0.1:" + port.getAsInt(), "localhost:" + port.getAsInt());
    }

    private static void mustBeAWrite(Context request) {
        if (!WRITES.contains(request.method())) {
            throw new Refusal(405, "refused.method");
        }
    }

    private void mustComeFromOurPages(Context request) {
        String origin = request.header("Origin");
        boolean ours = origin == null
                ? isForPrograms(request) && request.header("Authorization") != null
                : hosts().stream().anyMatch(host -> origin.equals("http://" + host));
        String site = request.header("Sec-Fetch-Site");
        if (!ours || site != null && !site.equals("same-origin")) {
            throw new Refusal(403, "refused.origin");
        }
    }

    /** Said before it is sent: nobody has to take in what is too much. */
    private static void mustBeSmall(Context request) {
        long length = request.req().getContentLengthLong();
        if (length < 0 && request.method() == HandlerType.DELETE && request.header("Transfer-Encoding") == null) {
            return;
        }
        if (length < 0) {
            throw new Refusal(411, "refused.length");
        }
        boolean upload = request.isMultipartFormData() || isForPrograms(request);
        if (length > (upload ? LARGEST_UPLOAD : LARGEST_FORM)) {
            throw new Refusal(413, upload ? "refused.large.file" : "refused.large.form");
        }
    }

    /** The key of the address becomes a cookie, and the address is cleared of it. */
    private boolean takesKey(Context request) {
        String given = request.queryParam(KEY);
        if (given == null || !StartKey.isSame(given, key.inAddress())) {
            return false;
        }
        Cookie cookie = new Cookie(cookie(), key.inCookie());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        request.cookie(cookie);
        request.skipRemainingHandlers();
        request.redirect(request.path().startsWith("//") ? "/" : request.path(), HttpStatus.SEE_OTHER);
        return true;
    }

    private void mustHaveKey(Context request) {
        String bearer = request.header("Authorization");
        boolean program = isForPrograms(request)
                && bearer != null
                && bearer.startsWith("Bearer ")
                && StartKey.isSame(bearer.substring("Bearer ".length()), key.inAddress());
        if (!program && !StartKey.isSame(request.cookie(cookie()), key.inCookie())) {
            throw new Refusal(403, "refused.key");
        }
    }

    /** What is sent is read here, where it fails: later it is there. */
    private static void mustArrive(Context request) {
        try {
            if (request.isMultipartFormData() && !isForPrograms(request)) {
                request.formParamMap();
            } else {
                request.bodyAsBytes();
            }
        } catch (HttpResponseException e) {
            throw e;
        } catch (Exception e) { // the library throws checked ones that it does not declare
            request.header("Connection", "close");
            throw isOfTime(e) ? new Refusal(408, "refused.slow") : new Refusal(400, "refused.unreadable");
        }
    }

    private static boolean isOfTime(Throwable fault) {
        return fault != null && (fault instanceof TimeoutException || isOfTime(fault.getCause()));
    }

    private void mustBeStamped(Context request) {
        if (!StartKey.isSame(request.formParam(STAMP), key.ofForm(request.path()))) {
            throw new Refusal(403, "refused.stamp", true);
        }
    }

    /** What programs send has a header in place of a stamp, which no form of a strange page can send. */
    private static boolean isForPrograms(Context request) {
        return request.path().startsWith("/api/");
    }
}
