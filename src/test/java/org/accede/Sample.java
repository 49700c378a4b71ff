package org.accede;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * How much is tried of what takes long: some by default, and all with {@code -Daccede.all=true}, which is meant for the night. Which are
 * some is drawn by a seed; {@code -Daccede.seed=N} draws others.
 */
public final class Sample {

    public static final boolean ALL = Boolean.getBoolean("accede.all");

    /** For authors of rules, who wait for it: a third. */
    private static final boolean QUICK = Boolean.getBoolean("accede.quick");

    private static final long SEED = Long.getLong("accede.seed", 185);

    private Sample() {}

    /** How often something is tried at random. */
    public static int times(int some, int all) {
        return ALL ? all : QUICK ? some / 3 : some;
    }

    /**
     * One of several.
     *
     * @param what it is drawn for: not the same one for everything
     */
    public static <T> List<T> one(List<T> all, String what) {
        return ALL ? all : List.of(all.get(new Random(SEED + what.hashCode()).nextInt(all.size())));
    }

    /**
     * A third of several, in their order.
     *
     * @param what it is drawn for: not the same third for everything
     */
    public static <T> List<T> third(Collection<T> all, String what) {
        List<T> drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, new Random(SEED + what.hashCode()));
        Set<T> third = Set.copyOf(drawn.subList(0, (drawn.size() + 2) / 3));
        return all.stream().filter(one -> ALL || third.contains(one)).toList();
    }
}
