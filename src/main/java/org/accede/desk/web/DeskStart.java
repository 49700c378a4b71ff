package org.accede.desk.web;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.accede.Accede;
import org.accede.desk.action.Desk;
import org.accede.desk.store.Taken;
import org.accede.input.UsageException;

/** Starts the Desk for a person: says where it is, opens a browser, and stays until it is told to end. */
public final class DeskStart {

    private static final int USUAL_PORT = 8185;
    private static final int ANY = 0;

    private DeskStart() {}

    /**
     * What was asked for.
     *
     * @param port 0 for the usual one, or another if that is taken
     * @param opens whether a browser is opened where there is a desktop
     * @param ownRules whether the rules are the user's own, which every page says
     */
    public record Wish(Path countries, int port, boolean opens, boolean ownRules) {}

    /** Returns when the process is asked to end; at once where another Desk has the folder. */
    public static void run(
            Accede accede, Wish wish, Supplier<LocalDate> today, InstantSource clock, Consumer<String> say)
            throws InterruptedException {
        Desk desk;
        try {
            desk = new Desk(accede.loadRulesAhead(), wish.countries(), today, clock);
        } catch (Taken e) {
            say.accept("A Desk has this folder open already: " + e.said());
            open(wish, e.said());
            return;
        }
        DeskServer server = start(desk, wish, say);
        desk.store().say(server.address());
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            desk.close();
            ended.countDown();
        }));
        say.accept("Accede Desk: " + server.address());
        say.accept("The address holds a key: whoever has it can read and change the profiles. Ctrl+C ends the Desk.");
        open(wish, server.address());
        desk.prepareAfterAPage();
        accede.loadRulesOnJoiningAhead();
        ended.await();
    }

    private static DeskServer start(Desk desk, Wish wish, Consumer<String> say) {
        if (wish.port() != ANY) {
            try {
                return DeskServer.start(desk, DeskServer.Setting.on(wish.port(), say, wish.ownRules()));
            } catch (PortTaken e) {
                throw new UsageException("Something answers on port " + wish.port()
                        + " already. Name another with --port, or leave it out.");
            }
        }
        try {
            return DeskServer.start(desk, DeskServer.Setting.on(USUAL_PORT, say, wish.ownRules()));
        } catch (PortTaken e) {
            return DeskServer.start(desk, DeskServer.Setting.on(ANY, say, wish.ownRules()));
        }
    }

    private static void open(Wish wish, String address) {
        if (wish.opens() && !address.isEmpty()) {
            Browser.open(address);
        }
    }
}
