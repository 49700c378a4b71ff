package org.accede.report.pages;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Consent;
import org.accede.register.Entry;
import org.accede.register.Item;
import org.accede.register.Origin;
import org.accede.register.Register;
import org.accede.report.frame.ReportJson;
import org.accede.report.words.Words;
import tools.jackson.core.JsonGenerator;

/** The register as JSON; {@code schema/status.schema.json} describes it. What is not there is not known. */
public final class StatusJson extends ReportJson {

    private final Register register;
    private final List<Instrument> treaties;
    private final LocalDate asOf;

    private StatusJson(JsonGenerator json, Register register, List<Instrument> treaties, LocalDate asOf) {
        super(json);
        this.register = register;
        this.treaties = treaties;
        this.asOf = asOf;
    }

    /** All States and organizations, by code. */
    public static void all(Register register, List<Instrument> treaties, LocalDate asOf, OutputStream out) {
        List<Entry> entries = register.all().stream()
                .sorted(Comparator.comparing(Entry::iso3))
                .toList();
        write(out, json -> new StatusJson(json, register, treaties, asOf)
                .report(entries.stream().map(Known::of).toList()));
    }

    /** One of them, with what its profile states. */
    public static void one(
            Register register,
            List<Instrument> treaties,
            Optional<Entry> entry,
            Optional<Profile> profile,
            LocalDate asOf,
            OutputStream out) {
        write(out, json -> new StatusJson(json, register, treaties, asOf).report(List.of(new Known(entry, profile))));
    }

    /** What is known of one country. */
    private record Known(Optional<Entry> entry, Optional<Profile> profile) {

        static Known of(Entry entry) {
            return new Known(Optional.of(entry), Optional.empty());
        }

        String iso3() {
            return profile.map(Profile::iso3).or(() -> entry.map(Entry::iso3)).orElseThrow();
        }

        String name() {
            return profile.map(Profile::name).or(() -> entry.map(Entry::name)).orElseThrow();
        }
    }

    private void report(List<Known> countries) {
        json.writeStartObject();
        kind("status");
        text("asOf", asOf.toString());
        inputs(Map.of("register", register.digest()));
        text("compiled", register.compiled());
        text("note", register.note());
        list("treaties", names(), name -> {
            text("id", name[0]);
            text("title", name[1]);
        });
        list("countries", countries, this::country);
        list("sources", List.copyOf(register.origins().values()), this::source);
        json.writeEndObject();
    }

    /** What values can be about: treaties of the catalogue, then what else the register knows. */
    private List<String[]> names() {
        List<String[]> names = new ArrayList<>();
        treaties.forEach(
                treaty -> names.add(new String[] {treaty.id(), treaty.shortTitle() + " (" + treaty.reference() + ")"}));
        register.headings().forEach((key, heading) -> names.add(new String[] {key, heading.title()}));
        return names;
    }

    private void source(Origin origin) {
        text("id", origin.id());
        text("title", origin.title());
        text("kind", origin.kind());
        text("asOf", origin.asOf());
        text("confidence", origin.confidence());
        text("url", origin.url().orElse(""));
        text("note", origin.note());
    }

    private void country(Known country) {
        text("iso3", country.iso3());
        text("name", country.name());
        json.writeBooleanProperty(
                "organization",
                country.entry()
                        .map(Entry::organization)
                        .or(() -> country.profile().map(Profile::organization))
                        .orElse(false));
        list(
                "values",
                country.entry()
                        .map(known -> List.copyOf(known.values().values()))
                        .orElse(List.of()),
                this::value);
        list("filings", country.entry().map(StatusJson::filings).orElse(List.of()), filing -> {
            text("treaty", filing.treaty());
            text("article", filing.of().article());
            text("date", filing.of().date());
            text("text", filing.of().text());
            text("source", filing.of().source());
        });
        country.profile()
                .ifPresent(profile -> object("profile", () -> {
                    text("footnote", profile.footnote());
                    list(
                            "stated",
                            profile.status().entrySet().stream()
                                    .filter(one -> one.getValue().isStated())
                                    .sorted(Map.Entry.comparingByKey())
                                    .toList(),
                            one -> stated(one.getKey(), one.getValue(), profile));
                }));
    }

    private void value(Item item) {
        text("treaty", item.key());
        text("state", item.state().id());
        text("by", item.mode() == Consent.UNKNOWN ? "" : item.mode().id());
        list("dates", List.copyOf(item.dates().entrySet()), date -> {
            text("what", date.getKey());
            text("date", date.getValue().text());
        });
        text("asOf", item.asOf());
        text("source", item.source());
        text("note", item.note());
    }

    /** A filing and the treaty under which it was made. */
    private record Filed(String treaty, Formalities.Filing of) {}

    private static List<Filed> filings(Entry entry) {
        List<Filed> filed = new ArrayList<>();
        entry.filings().forEach((treaty, filings) -> filings.forEach(one -> filed.add(new Filed(treaty, one))));
        return filed;
    }

    private void stated(String treaty, Standing standing, Profile profile) {
        text("treaty", treaty);
        station(standing);
        text("source", Words.source(profile, standing.source()));
        text("note", standing.note());
        list("earlier", standing.earlier(), this::station);
        list("steps", standing.steps(), step -> {
            text("what", step.what().id());
            text("date", step.date().text());
            text("until", step.until().map(Moment::text).orElse(""));
            text("by", step.by());
            text("note", step.note());
        });
    }

    private void station(Standing standing) {
        text("state", standing.state().id());
        text("since", standing.since().map(Moment::text).orElse(""));
        text("asOf", standing.asOf().map(Moment::text).orElse(""));
        text("doubt", standing.doubt());
    }
}
