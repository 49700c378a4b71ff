package org.accede.properties;

import java.util.List;
import java.util.Random;

/** What chance decides. */
final class Chance {

    private Chance() {}

    static boolean of(double share, Random random) {
        return random.nextDouble() < share;
    }

    static <T> T oneOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
