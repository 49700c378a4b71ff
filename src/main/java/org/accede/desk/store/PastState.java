package org.accede.desk.store;

/**
 * A file as it was.
 *
 * @param last the last entry that is in it
 * @param exact whether it is the same to the byte; otherwise it says the same, and may be laid out otherwise
 */
public record PastState(String text, Entry last, boolean exact) {}
