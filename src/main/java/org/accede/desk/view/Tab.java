package org.accede.desk.view;

import java.util.List;

/** A treaty as a tab: the same page, for that treaty. */
public record Tab(String title, String address, boolean current) {

    static List<Tab> all(Asked asked, String path) {
        return asked.catalogue().instruments().stream()
                .map(treaty -> new Tab(
                        treaty.shortTitle(), asked.address(path, "treaty", treaty.id()), treaty.equals(asked.treaty())))
                .toList();
    }
}
