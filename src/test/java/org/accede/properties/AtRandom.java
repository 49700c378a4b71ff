package org.accede.properties;

import java.util.Random;
import java.util.function.ObjLongConsumer;

/**
 * Tries something on many countries at random. A failure says its seed; {@code -Daccede.seed=SEED -Daccede.times=1} tries that one
 * again, and any other seed tries other countries.
 */
final class AtRandom {

    private static final long SEED = 185;

    private AtRandom() {}

    /** What is tried on one country and one treaty; more chance may be drawn from the same source. */
    interface Trial {
        void on(Treaty treaty, Country country, Random random, long seed);
    }

    static void countries(int times, Trial trial) {
        seeds(times, (random, seed) -> {
            Treaty treaty = Treaty.ALL.get((int) (seed % Treaty.ALL.size()));
            trial.on(treaty, treaty.country(random), random, seed);
        });
    }

    /** Neighbouring seeds do not give alike countries. */
    static Random chance(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    static void seeds(int times, ObjLongConsumer<Random> trial) {
        long first = Long.getLong("accede.seed", SEED);
        for (long seed = first; seed < first + Integer.getInteger("accede.times", times); seed++) {
            try {
                trial.accept(chance(seed), seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
