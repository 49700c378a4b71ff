package org.accede.verdict;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An enum whose constants are words of files and of JSON, written there in small letters with hyphens. */
public interface Worded {

    String name();

    /** As files and JSON have it. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a word; empty if there is none. */
    static <E extends Enum<E> & Worded> Optional<E> of(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** All words of a type, in its order. */
    static <E extends Enum<E> & Worded> Set<String> ids(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Worded::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
