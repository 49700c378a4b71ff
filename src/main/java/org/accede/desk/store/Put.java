package org.accede.desk.store;

/**
 * What is to stand at a place.
 *
 * @param seen the digest of what stood there when whoever puts it looked
 */
public record Put(Place place, Content now, String seen) {}
