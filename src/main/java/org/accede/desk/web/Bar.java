package org.accede.desk.web;

import java.util.List;

/** The entries of the bar: pages of a country, by the last part of their address. Each has a message {@code bar.ENTRY}. */
public final class Bar {

    /** In this order. */
    public static final List<String> TABS = List.of("articles", "next", "bills", "checklist", "sources", "files");

    private Bar() {}

    /** Whether there is a page that finds something. */
    public static boolean hasFind() {
        return true;
    }
}
