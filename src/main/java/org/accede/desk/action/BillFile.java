package org.accede.desk.action;

import java.util.Optional;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Place;
import org.accede.desk.store.Read;
import org.accede.profile.Bill;

/**
 * A bill's file as it was just read.
 *
 * @param name of the file without its folder and ending
 */
public record BillFile(String name, Read read) {

    private static final String FOLDER = "bills/";

    static BillFile of(Read read) {
        return new BillFile(read.held().id().substring(FOLDER.length()), read);
    }

    static String id(String name) {
        return FOLDER + name;
    }

    public String id() {
        return id(name);
    }

    /** Empty if it cannot be read. */
    public Optional<Bill> bill() {
        return read.bill();
    }

    /** The name of the bill, or of the file where that is not known. */
    public String title() {
        return bill().map(Bill::title).orElse(name);
    }

    /** What it says of itself. */
    public Fields about() {
        return Fields.of(read.contents().at(Place.field("bill")));
    }

    /** Whether it is an example and before no parliament. */
    public boolean constructed() {
        return about().text("constructed").equals("true");
    }

    /** The code of the country whose bill it is; empty if it cannot be read. */
    String country() {
        return about().text("iso3");
    }
}
