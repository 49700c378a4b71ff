package org.accede.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.accede.Accede;
import org.accede.input.UsageException;
import org.accede.profile.Profile;

/**
 * The same work for each of several countries, spread over the cores. What it gives comes in the order in which the countries were asked for,
 * as if they had been done one by one. A country that fails is told, and the others go on.
 */
final class Several {

    private final Terminal terminal;
    private final ToIntFunction<Exception> tell;
    private final boolean colour;
    private int code;

    /**
     * @param tell says what went wrong, and gives the exit code for it
     * @param colour whether the screen may be coloured
     */
    Several(Terminal terminal, ToIntFunction<Exception> tell, boolean colour) {
        this.terminal = terminal;
        this.tell = tell;
        this.colour = colour;
    }

    /** The worst exit code so far. */
    int code() {
        return code;
    }

    /** What one country would have ended with. */
    void ends(int with) {
        code = Math.max(code, with);
    }

    /** The profiles that are meant; of those that nobody named, the real ones. */
    List<Profile> profiles(List<CountriesArgument.Asked> asked, Accede accede) {
        List<Profile> profiles = new ArrayList<>();
        each(asked, CountriesArgument.Asked::name, one -> accede.profile(one.name()), (one, profile) -> {
            if (one.isNamed() || !profile.constructed()) {
                profiles.add(profile);
            }
        });
        return profiles;
    }

    /** Those whose files have a name of their own; another one of the same country is told and left out. */
    List<Profile> apart(List<Profile> profiles) {
        Map<String, Profile> byName = new HashMap<>();
        List<Profile> apart = new ArrayList<>();
        for (Profile profile : profiles) {
            if (byName.putIfAbsent(fileName(profile), profile) == null) {
                apart.add(profile);
            } else {
                failed(
                        profile.name(),
                        new UsageException("There is another profile of " + profile.iso3()
                                + ", and their files would have the same names. Take them one by one."));
            }
        }
        return apart;
    }

    /** By which the files on a country begin. */
    static String fileName(Profile profile) {
        return profile.iso3().toLowerCase(Locale.ROOT);
    }

    /**
     * Does the work for each.
     *
     * @param name by which one is told that fails
     * @param work done by several threads at once
     * @param then what is to be done with a result; by this thread alone, and in order
     */
    <T, R> void each(List<T> of, Function<T, String> name, Function<T, R> work, BiConsumer<T, R> then) {
        Progress progress = Progress.on(terminal, colour, of.size());
        ForkJoinPool threads = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        try {
            progress.begin();
            List<ForkJoinTask<Outcome<R>>> outcomes = new ArrayList<>();
            for (T one : of) {
                outcomes.add(threads.submit(() -> {
                    try {
                        return Outcome.of(() -> work.apply(one));
                    } finally {
                        progress.step();
                    }
                }));
            }
            for (int i = 0; i < outcomes.size(); i++) {
                T one = of.get(i);
                Outcome<R> outcome = outcomes.get(i).join();
                progress.aside(() -> settle(name.apply(one), outcome, result -> then.accept(one, result)));
            }
        } finally {
            threads.shutdownNow();
            progress.end();
        }
    }

    /**
     * Parts of the work for one country, by {@link #each}'s threads: one that has no country left takes parts of another's, and all cores are
     * busy to the end. What they give comes in order.
     */
    static <T, R> List<R> parts(List<T> of, Function<T, R> work) {
        return of.stream()
                .map(one -> ForkJoinTask.adapt((Callable<Outcome<R>>) () -> Outcome.of(() -> work.apply(one)))
                        .fork())
                .toList()
                .stream()
                .map(part -> part.join().get())
                .toList();
    }

    private <R> void settle(String name, Outcome<R> outcome, Consumer<R> then) {
        if (outcome.fault() != null) {
            failed(name, outcome.fault());
            return;
        }
        try {
            then.accept(outcome.result());
        } catch (UsageException e) {
            failed(name, e);
        }
    }

    private void failed(String name, Exception fault) {
        ends(tell.applyAsInt(fault));
        terminal.say("Left out: " + name + ".");
    }
}
