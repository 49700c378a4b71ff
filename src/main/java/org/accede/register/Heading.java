package org.accede.register;

/**
 * What a value of the register is about, where it is no treaty of the catalogue.
 *
 * @param column the head of its column in a table of all States; empty if it has none there
 */
public record Heading(String title, String column) {}
