package org.accede.desk.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;

/**
 * Ends a connection on which the headers of a request have not all come in time, however steadily they drip: the server bounds silence alone.
 * Between requests a connection may be kept for as long as the server likes, and what comes after the headers is {@link Patience}'s.
 */
final class HeaderPatience implements Connection.Listener {

    private static final long MOST_BETWEEN_LOOKS = 1_000;
    private static final long LOOKS = 4;
    private static final byte[] TOO_LATE =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private final Connector connector;
    private final long longest;
    private final long pause;
    private final Map<Connection, Seen> open = new ConcurrentHashMap<>();

    /**
     * A connection at the last look.
     *
     * @param requests whose headers were complete
     * @param answers that were given
     * @param bytes that had come by then
     * @param begun when the first bytes of another request were seen, or nothing
     */
    private record Seen(long requests, long answers, long bytes, Long begun) {}

    /** @param longest milliseconds from the first byte of a request to the end of its headers */
    HeaderPatience(Connector connector, int longest) {
        this.connector = connector;
        this.longest = TimeUnit.MILLISECONDS.toNanos(longest);
        this.pause = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, longest / LOOKS));
    }

    /** Begins, once the connector has started; ends with it. */
    void begin() {
        connector.addEventListener(this);
        connector.getScheduler().schedule(this::look, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Seen(0, 0, 0, null));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    private void look() {
        if (!connector.isRunning()) {
            return;
        }
        long now = System.nanoTime();
        open.replaceAll((connection, seen) -> seen(connection, seen, now));
        open.forEach((connection, seen) -> {
            if (seen.begun() != null && now - seen.begun() > longest) {
                end(connection);
            }
        });
        connector.getScheduler().schedule(this::look, pause, TimeUnit.MILLISECONDS);
    }

    private static Seen seen(Connection connection, Seen before, long now) {
        long requests = connection.getMessagesIn();
        long answers = connection.getMessagesOut();
        long bytes = connection.getBytesIn();
        if (requests != before.requests() || answers != before.answers() || answers < requests) {
            return new Seen(requests, answers, bytes, null);
        }
        return before.begun() == null && bytes > before.bytes() ? new Seen(requests, answers, bytes, now) : before;
    }

    private static void end(Connection connection) {
        try {
            connection.getEndPoint().flush(ByteBuffer.wrap(TOO_LATE));
        } catch (IOException e) {
            // Nobody is there any more to be told.
        }
        connection.close();
    }
}
