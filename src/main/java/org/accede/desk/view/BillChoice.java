package org.accede.desk.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.Bills;

/**
 * The bills with which an article can be looked at.
 *
 * @param bills their titles by their names
 * @param chosen the name of one of them; empty for none
 * @param constructed whether that is an example
 */
public record BillChoice(Map<String, String> bills, String chosen, boolean constructed) {

    /** Its name in an address. */
    public static final String WITH = "with";

    static BillChoice of(Asked asked, Optional<WithBill> with) {
        Map<String, String> bills = new LinkedHashMap<>();
        new Bills(asked.desk(), asked.file())
                .all().stream()
                        .filter(one -> one.bill().isPresent())
                        .forEach(one -> bills.put(one.name(), one.title()));
        return new BillChoice(
                bills,
                with.map(WithBill::name).orElse(""),
                with.filter(WithBill::constructed).isPresent());
    }

    public boolean isNone() {
        return bills.isEmpty();
    }

    /** What the chosen one is called. */
    public String title() {
        return bills.getOrDefault(chosen, "");
    }
}
