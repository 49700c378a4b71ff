package org.accede.profile.edit;

import java.util.List;

/** In which order a profile says what it says, where it has an order of its own it is kept. */
public final class Order {

    public static final List<String> PROFILE = List.of(
            "$schema",
            "bill",
            "country",
            "constructed",
            "lawAsRead",
            "note",
            "source",
            "sources",
            "status",
            "formalities",
            "durations",
            "topics",
            "reports",
            "agreements",
            "bills",
            "also");
    public static final List<String> TOPIC =
            List.of("source", "provisions", "note", "exists", "facts", "conditions", "open");
    public static final List<String> STATEMENT =
            List.of("value", "complete", "list", "provisions", "source", "reviewer", "nothingElse", "note");
    public static final List<String> CONDITIONS = List.of("complete", "list", "note");
    public static final List<String> CONDITION = List.of("name", "narrows", "provisions", "mayBe", "note");

    private Order() {}
}
