package org.accede.desk.view;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Exports;
import org.accede.report.Format;
import org.accede.validate.Validation;

/**
 * The files of a country: what is wrong in its own, what can be taken away and what can be brought in.
 *
 * @param readable whether its file can be read; if not, it can only be mended or put back
 * @param problems what keeps it from being read
 * @param warnings what is no error and weakens what is made of it
 * @param wrong the message on what was sent or asked for; empty for none
 */
public record FilesPage(
        Place where,
        LocalDate day,
        Map<String, String> inputs,
        boolean readable,
        List<BrokenPage.Line> problems,
        List<Warned> warnings,
        List<Row> reports,
        List<Instrument> treaties,
        String wrong)
        implements Page {

    /** Warnings of one kind: why they matter, and where they are. */
    public record Warned(String why, List<BrokenPage.Line> lines) {}

    /** A report in its formats. @param name the key of its message, {@code of} what it is of besides */
    public record Row(String name, String of, List<Link> formats) {}

    public record Link(String address, String format) {}

    public static FilesPage of(Asked asked) {
        return of(asked, "");
    }

    /** The same with a message on what was sent. */
    public static FilesPage of(Asked asked, String wrong) {
        CountryFile file = asked.file();
        boolean readable = file.profileIfRead().isPresent();
        return new FilesPage(
                asked.place(),
                asked.asOf(),
                readable ? Inputs.of(asked.dossier().findings()) : Map.of(),
                readable,
                BrokenPage.problems(file),
                readable ? warnings(asked, file) : List.of(),
                readable ? reports(asked) : List.of(),
                asked.catalogue().instruments(),
                wrong);
    }

    private static List<Warned> warnings(Asked asked, CountryFile file) {
        Validation validation =
                asked.desk().once(file, asked.asOf(), "", Validation.class, dossier -> validated(dossier, file));
        return validation.warnings().stream()
                .map(one -> one.kind())
                .distinct()
                .sorted()
                .map(kind -> new Warned(
                        kind.why(),
                        validation.warnings().stream()
                                .filter(one -> one.kind() == kind)
                                .map(one -> new BrokenPage.Line(one.line(), one.column(), one.what(), one.mend()))
                                .toList()))
                .toList();
    }

    private static Validation validated(Dossier dossier, CountryFile file) {
        byte[] bytes = file.read().text().getBytes(StandardCharsets.UTF_8);
        return dossier.accede().validate(new ByteArrayInputStream(bytes), file.id() + ".json", dossier.asOf());
    }

    private static List<Row> reports(Asked asked) {
        String files = "/c/" + asked.place().id() + "/files/";
        return Exports.reports(asked.desk(), asked.file(), asked.asOf()).keySet().stream()
                .map(name -> {
                    int dash = name.indexOf('-');
                    String kind = dash < 0 ? name : name.substring(0, dash);
                    List<Format> formats =
                            kind.equals("checklist") ? List.of(Format.values()) : Format.ALL_BUT_CALENDAR;
                    return new Row(
                            "files.report." + kind,
                            dash < 0 ? "" : treaties(asked, name.substring(dash + 1)),
                            formats.stream()
                                    .map(format -> new Link(
                                            asked.address(files + name + "." + format.extension()),
                                            "files.format." + format.id()))
                                    .toList());
                })
                .toList();
    }

    /** Of which treaty it is, or from which to which. */
    private static String treaties(Asked asked, String treaties) {
        List<Instrument> all = asked.catalogue().instruments();
        return asked.catalogue()
                .instrument(treaties)
                .map(Instrument::shortTitle)
                .orElseGet(() -> all.stream()
                        .flatMap(from -> all.stream()
                                .filter(to -> treaties.equals(from.id() + "-" + to.id()))
                                .map(to -> asked.words().say("files.from-to", from.shortTitle(), to.shortTitle())))
                        .findFirst()
                        .orElse(treaties));
    }

    /** The name of its file. */
    public String file() {
        return where.id() + ".json";
    }

    /** The address of a page of the country. */
    public String at(String page) {
        return "/c/" + where.id() + "/" + page;
    }

    @Override
    public String title(Messages words) {
        return words.say("files.title");
    }

    @Override
    public String tab() {
        return "files";
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(where);
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(day);
    }

    @Override
    public Map<String, String> digests() {
        return inputs;
    }
}
