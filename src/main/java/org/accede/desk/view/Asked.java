package org.accede.desk.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Desk;
import org.accede.desk.store.Read;

/** What somebody asked to see. The file of the country that the address names is read once for each. */
public final class Asked {

    private static final String AS_OF = "as-of";

    /** What is kept from page to page: the day, and the bill with which articles are looked at. */
    private static final List<String> KEPT = List.of(AS_OF, BillChoice.WITH);

    private final Desk desk;
    private final Map<String, String> path;
    private final Map<String, List<String>> query;
    private final Messages words;
    private final Person person;
    private CountryFile file;
    private Read.Contents contents;

    /**
     * @param path what stands in the places of the address, by name
     * @param query what stands behind its question mark, by name
     */
    public Asked(Desk desk, Map<String, String> path, Map<String, List<String>> query, Messages words, Person person) {
        this.desk = desk;
        this.path = path;
        this.query = query;
        this.words = words;
        this.person = person;
    }

    /** The same country, day and bill, read anew, with other places of the address, and nothing behind the question mark. */
    public Asked anew(Map<String, String> places) {
        return anew(places, Map.of());
    }

    /** @param asked what stands behind the question mark besides the day and the bill */
    public Asked anew(Map<String, String> places, Map<String, String> asked) {
        Map<String, String> all = new LinkedHashMap<>(path);
        all.putAll(places);
        Map<String, List<String>> behind = new LinkedHashMap<>();
        asked.forEach((name, value) -> behind.put(name, List.of(value)));
        KEPT.stream().filter(query::containsKey).forEach(name -> behind.put(name, query.get(name)));
        return new Asked(desk, all, behind, words, person);
    }

    public Desk desk() {
        return desk;
    }

    /** Who asks, and how they like it. */
    public Person person() {
        return person;
    }

    public Messages words() {
        return words;
    }

    /** What the address says in a place that its pattern has. */
    public String at(String place) {
        return path.get(place);
    }

    /** The same of a place that the pattern may not have; empty then. */
    String place(String name) {
        return path.getOrDefault(name, "");
    }

    /** The first value behind the question mark; empty where there is none or it is blank. */
    public Optional<String> one(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** All values of a name behind the question mark. */
    public List<String> all(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The day on which the law is looked at: today, or the one asked for. */
    public LocalDate asOf() {
        return one(AS_OF).flatMap(Asked::day).orElseGet(desk::today);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The profile that the address names. */
    public CountryFile file() {
        if (file == null) {
            file = desk.file(at("c"));
        }
        return file;
    }

    /** What stands in its file at some places: taken apart once for all questions of a page. */
    Read.Contents contents() {
        if (contents == null) {
            contents = file().read().contents();
        }
        return contents;
    }

    /** What is to be said of it on the day. */
    public Dossier dossier() {
        return desk.dossier(file(), asOf());
    }

    public Page.Place place() {
        return new Page.Place(file().id(), file().name());
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

    /** An address with what is asked for there, and with the day and the bill, where one was asked for. */
    public String address(String path, String name, String value) {
        return path + "?" + name + "=" + value + (kept().isEmpty() ? "" : "&" + Addresses.query(kept()));
    }

    /** The same with several. */
    public String address(String path, Map<String, String> asked) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.putAll(kept());
        return all.isEmpty() ? path : path + "?" + Addresses.query(all);
    }

    /** The same with nothing but these. */
    public String address(String path) {
        return path + (kept().isEmpty() ? "" : "?" + Addresses.query(kept()));
    }

    /** The day and the bill that were asked for, by their names in an address. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        one(AS_OF).flatMap(Asked::day).ifPresent(day -> kept.put(AS_OF, day.toString()));
        one(BillChoice.WITH).ifPresent(bill -> kept.put(BillChoice.WITH, bill));
        return kept;
    }
}
