package org.accede.desk.store;

/** Who changes something, by the name that they gave; empty if they gave none. */
public record Who(String name) {}
