package org.accede.desk.action;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.accede.Dossier;
import org.accede.catalogue.Instrument;
import org.accede.input.UsageException;
import org.accede.profile.ProfileText;
import org.accede.report.CountryReports;
import org.accede.report.Format;
import org.accede.report.Report;
import org.accede.report.Reports;
import org.accede.workbook.Choice;
import org.accede.workbook.Workbook;

/** Files that can be taken away: reports, the workbook of questions, the profile. They are looked up by name, and their names are ours. */
public final class Exports {

    private static final String JSON = "application/json";

    /** Of every file in a bundle. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Exports() {}

    /** All reports by name; the checklists hold what the team wrote, and every brief stands in its words. None is made before it is asked for. */
    public static Map<String, Supplier<Report>> reports(Desk desk, CountryFile file, LocalDate day) {
        Dossier dossier = desk.dossier(file, day);
        List<Instrument> treaties = desk.accede().catalogue().instruments();
        CountryReports all = new CountryReports(dossier, new Rewording(desk, file)::in);
        Map<String, Supplier<Report>> reports = new LinkedHashMap<>(
                all.all(Optional.empty(), treaties, desk.accede().concerns()));
        treaties.forEach(treaty -> reports.put(
                "checklist-" + treaty.id(),
                () -> all.behind(
                        List.of(treaty.id()),
                        true,
                        Reports.checklist(Board.of(desk, file, dossier, treaty).checklist()))));
        return reports;
    }

    /**
     * A report as a file.
     *
     * @param name such as {@code gap.docx}
     * @throws NotThere if there is no such report, or not in that format
     */
    public static Attachment report(Desk desk, CountryFile file, LocalDate day, String name) {
        int dot = name.lastIndexOf('.');
        String kind = dot < 0 ? name : name.substring(0, dot);
        String ending = name.substring(dot + 1);
        Report report = Optional.ofNullable(reports(desk, file, day).get(kind))
                .orElseThrow(() -> new NotThere(name))
                .get();
        return written(report, file.id() + "-" + kind, ending);
    }

    private static Attachment written(Report report, String name, String ending) {
        Format format = Format.of(report).stream()
                .filter(one -> one.extension().equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotThere(ending));
        return new Attachment(name + "." + ending, type(format), format.write(report));
    }

    /** What two laws say of a request by one State to the other. */
    public static Report cooperation(Desk desk, CountryFile asking, CountryFile asked, LocalDate day) {
        return Reports.cooperate(desk.accede().cooperation(desk.dossier(asking, day), desk.dossier(asked, day)));
    }

    /** The same as a file. */
    public static Attachment cooperation(
            Desk desk, CountryFile asking, CountryFile asked, LocalDate day, String ending) {
        return written(cooperation(desk, asking, asked, day), "cooperate-" + asking.id() + "-" + asked.id(), ending);
    }

    private static String type(Format format) {
        return switch (format) {
            case TEXT, MARKDOWN -> "text/plain; charset=utf-8";
            case JSON -> JSON;
            case CSV -> "text/csv; charset=utf-8";
            case HTML -> "text/html; charset=utf-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case ICS -> "text/calendar; charset=utf-8";
        };
    }

    /** The profile as it stands in its file, whether or not it can be read. */
    public static Attachment profile(CountryFile file) {
        return new Attachment(file.id() + ".json", JSON, file.read().text().getBytes(StandardCharsets.UTF_8));
    }

    /** The questions as a workbook, or as a table; empty if there is none of that choice. */
    public static Optional<Attachment> questions(
            Desk desk, CountryFile file, LocalDate day, Choice choice, Format format) {
        ProfileText text = new ProfileText(
                file.id() + ".json", file.read().text(), file.read().digest());
        try {
            return Optional.of(new Attachment(
                    file.id() + "-questions." + format.id(),
                    type(format),
                    format == Format.CSV
                            ? Workbook.writeTable(desk.dossier(file, day), text, choice)
                            : Workbook.write(desk.dossier(file, day), text, choice)));
        } catch (UsageException e) {
            return Optional.empty();
        }
    }

    /** What a colleague needs to go on: the profile, the bills of the country, and what the team wrote; the same for the same files. */
    public static Attachment bundle(Desk desk, CountryFile file) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(file.id() + ".json", file.read().text());
        if (file.profileIfRead().isPresent()) {
            desk.billFiles(file)
                    .forEach(id -> texts.put(id + ".json", desk.store().read(id).text()));
        }
        texts.put(
                "desk/" + file.id() + ".work.json", desk.store().work(file.id()).text());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                ZipEntry entry = new ZipEntry(text.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Attachment(file.id() + "-bundle.zip", "application/zip", bytes.toByteArray());
    }
}
