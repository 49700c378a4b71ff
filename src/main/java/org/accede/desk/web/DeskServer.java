package org.accede.desk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.accede.desk.action.Desk;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A running Desk. It answers on the loopback of this computer, and to nobody else. */
public final class DeskServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 16;
    /** A machine under load takes its time. */
    private static final Duration LONGEST_TO_ASK = Duration.ofMinutes(3);

    private static final int LONGEST_HEADERS = 8 * 1024;

    private final Javalin server;
    private final StartKey key;

    private DeskServer(Javalin server, StartKey key) {
        this.server = server;
        this.key = key;
    }

    /**
     * How a Desk is started.
     *
     * @param port 0 for any that is free
     * @param longest milliseconds that somebody may be silent in the middle of a request, that its headers may take, and that all of what is sent with it may
     * @param log takes a line for each fault
     * @param ownRules whether the rules are the user's own, which every page says
     */
    public record Setting(int port, int longest, Consumer<String> log, boolean ownRules) {

        private static final int HALF_A_MINUTE = 30_000;

        public static Setting on(int port, Consumer<String> log, boolean ownRules) {
            return new Setting(port, HALF_A_MINUTE, log, ownRules);
        }
    }

    /**
     * Starts one.
     *
     * @throws PortTaken if somebody else answers on that port
     */
    public static DeskServer start(Desk desk, Setting setting) {
        StartKey key = StartKey.random();
        Javalin[] started = new Javalin[1];
        Guard guard = new Guard(key, () -> started[0].port());
        Routes routes = new Routes(desk, guard, key, setting);
        started[0] = Javalin.create(config -> configure(config, setting, routes));
        try {
            started[0].start();
        } catch (RuntimeException e) {
            started[0].stop();
            throw new PortTaken(setting.port(), e);
        }
        // Before it has started it has none.
        for (var connector : started[0].jettyServer().server().getConnectors()) {
            ((ServerConnector) connector).setIdleTimeout(setting.longest());
            new HeaderPatience(connector, setting.longest()).begin();
        }
        return new DeskServer(started[0], key);
    }

    private static void configure(JavalinConfig config, Setting setting, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = LOOPBACK;
        config.jetty.port = setting.port();
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("desk");
        config.jetty.threadPool = threads;
        config.jetty.multipartConfig.maxFileSize(Guard.LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Guard.LARGEST_UPLOAD, SizeUnit.BYTES);
        // What is sent is held in memory: no copy of a bill that nobody has published lies about in a folder of the
        // system.
        config.jetty.multipartConfig.maxInMemoryFileSize(Guard.LARGEST_UPLOAD, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(LONGEST_HEADERS);
            http.setIdleTimeout(setting.longest());
            // Else a header that differs from an earlier one in capitals alone is taken for it: a name, and even a key.
            http.setHeaderCacheCaseSensitive(true);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(0);
            server.setHandler(new Patience(setting.longest()));
        });
        config.http.maxRequestSize = Guard.LARGEST_UPLOAD;
        config.http.prefer405over404 = true;
        routes.add(config.routes);
    }

    public int port() {
        return server.port();
    }

    /** The address with the key of this start. */
    public String address() {
        return "http://" + LOOPBACK + ":" + port() + "/?" + Guard.KEY + "=" + key.inAddress();
    }

    /** Asks for a page as whoever has the key does, without a socket; gives the answer as it would go out; null if there is none in time. */
    String ask(String path) throws Exception {
        LocalConnector here = new LocalConnector(server.jettyServer().server());
        here.setIdleTimeout(LONGEST_TO_ASK.toMillis());
        here.start();
        try {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + LOOPBACK + ":" + port() + "\r\nCookie: "
                    + Guard.cookie(port()) + "=" + key.inCookie() + "\r\nConnection: close\r\n\r\n";
            return here.getResponse(request, false, LONGEST_TO_ASK.toSeconds(), TimeUnit.SECONDS);
        } finally {
            here.stop();
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
