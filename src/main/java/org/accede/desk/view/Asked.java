package org.accede.desk.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.Desk;
import org.accede.desk.action.Held;

/**
 * What somebody asked to see.
 *
 * @param path what stands in the places of the address, by name
 * @param query what stands behind its question mark, by name
 */
public record Asked(Desk desk, Map<String, String> path, Map<String, List<String>> query, Messages words) {

    /** What the address says in a place that its pattern has. */
    public String at(String place) {
        return path.get(place);
    }

    /** The first value behind the question mark; empty where there is none or it is blank. */
    public Optional<String> one(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** The day on which the law is looked at: today, or the one asked for. */
    public LocalDate asOf() {
        return one("as-of").flatMap(Asked::day).orElseGet(desk::today);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The profile that the address names. */
    public Held held() {
        return desk.held(at("c"));
    }

    /** What is to be said of it on the day. */
    public Dossier dossier() {
        return desk.dossier(held(), asOf());
    }

    public Page.Place place() {
        return new Page.Place(held().id(), held().name());
    }

    public Catalogue catalogue() {
        return desk.accede().catalogue();
    }

    /** The treaty asked for, or else the first. */
    public Instrument treaty() {
        return one("treaty")
                .flatMap(catalogue()::instrument)
                .orElseGet(() -> catalogue().instruments().get(0));
    }

    /** An address with what is asked for there, and with the day, where one was asked for. */
    public String address(String path, String name, String value) {
        return path + "?" + name + "=" + value + one("as-of").flatMap(Asked::day).map(day -> "&as-of=" + day).orElse("");
    }

    /** The same with nothing but the day. */
    public String address(String path) {
        return path + one("as-of").flatMap(Asked::day).map(day -> "?as-of=" + day).orElse("");
    }
}
