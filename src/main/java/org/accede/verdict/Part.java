package org.accede.verdict;

/**
 * A part of something larger: an element of a requirement, a requirement of an article.
 *
 * @param interval how far it is fulfilled, if it applies
 * @param essential whether nothing is left of the whole without it
 * @param applies whether it is asked at all; while that is unknown it counts both ways
 */
public record Part(Interval interval, boolean essential, Truth applies) {

    public static Part of(Interval interval) {
        return new Part(interval, false, Truth.YES);
    }

    public Part withEssential() {
        return new Part(interval, true, applies);
    }
}
