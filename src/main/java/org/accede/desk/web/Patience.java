package org.accede.desk.web;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Waits for what somebody sends, but not for ever, however steadily it drips. The time is that of the whole, and nobody is cut off for how
 * much comes in a second: what has arrived is read, however late a machine under load comes to it. Only who keeps us waiting for more when
 * the time is over is told so.
 */
final class Patience extends Handler.Wrapper {

    private static final long NANOS = 1_000_000;

    private final long longest;

    /** @param longest milliseconds from the headers to the end of what is sent */
    Patience(int longest) {
        this.longest = longest * NANOS;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Awaited(request, longest), response, callback);
    }

    private static final class Awaited extends Request.Wrapper {

        private final long begun = System.nanoTime();
        private final long longest;

        Awaited(Request request, long longest) {
            super(request);
            this.longest = longest;
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            return chunk == null && System.nanoTime() - begun > longest
                    ? Content.Chunk.from(new TimeoutException("it takes too long to arrive"), true)
                    : chunk;
        }
    }
}
