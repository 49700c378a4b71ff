package org.accede.checklist.task;

/**
 * That no day of the entry into force follows from a deposit alone.
 *
 * @param says on what it hangs
 */
public record EntryIntoForce(String instrument, String says) {}
