package org.accede.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.input.UsageException;
import org.accede.paper.CsvWriter;
import org.accede.paper.Lines;
import org.accede.paper.Paper;
import org.accede.paper.Picture;
import org.accede.paper.Table;
import org.accede.paper.svg.SvgWriter;
import org.accede.report.Format;
import org.accede.report.Report;

/** A folder of documents, and the list of what is in it. */
final class Folder {

    private static final int WIDTH = 80;

    private final Path path;
    private final Saving saving;
    private final List<String> list = new ArrayList<>();
    private int files;

    private Folder(Path path, Saving saving) {
        this.path = path;
        this.saving = saving;
    }

    /** The folder, made if it is not there; files in it that are no documents of ours stay as they are. */
    static Folder at(Path path, Saving saving) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UsageException(
                    "--out " + path + " is no folder and cannot be made one (" + e.getMessage() + ").");
        }
        return new Folder(path, saving);
    }

    /** Writes a report in every format, each further table as CSV, and each picture as a drawing with its data. */
    void add(String name, Report output) {
        Paper paper = output.paper();
        line(0, name + ": " + paper.title());
        for (Format format : Format.of(output)) {
            save(name + "." + format.extension(), format.write(output));
        }
        line(
                4,
                Format.of(output).stream()
                        .map(format -> "." + format.extension())
                        .collect(Collectors.joining(" ")));
        List<String> tables = new ArrayList<>();
        for (Table sheet :
                paper.sheets().stream().filter(table -> !table.isOfTallies()).toList()) {
            if (sheet != paper.main()) {
                tables.add("-" + sheet.id() + ".csv");
                save(name + tables.get(tables.size() - 1), CsvWriter.write(sheet));
            }
        }
        named("tables", tables);
        named("pictures, each with its numbers as .csv", pictures(name, paper));
    }

    /** Writes a report as above, for {@link #add(Folder)}: several threads may do so at once. */
    Folder part(String name, Report output) {
        Folder part = new Folder(path, saving);
        part.add(name, output);
        return part;
    }

    /** Puts a part behind what is in the list. */
    void add(Folder part) {
        list.addAll(part.list);
        files += part.files;
    }

    private List<String> pictures(String name, Paper paper) {
        List<String> pictures = new ArrayList<>();
        paper.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .forEach(picture -> {
                    String file = name + "-picture-" + picture.id();
                    pictures.add("-picture-" + picture.id() + ".svg");
                    save(file + ".svg", SvgWriter.write(picture));
                    save(file + ".csv", CsvWriter.write(picture.data()));
                });
        return pictures;
    }

    private void named(String what, List<String> names) {
        if (!names.isEmpty()) {
            line(4, what + ": " + String.join(" ", names));
        }
    }

    private void save(String name, String text) {
        save(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One file; it stands in no list. */
    void save(String name, byte[] bytes) {
        saving.save(bytes, path.resolve(name));
        files++;
    }

    private void line(int indent, String text) {
        Lines.wrap(text, WIDTH - indent).forEach(line -> list.add(" ".repeat(indent) + line));
    }

    /** How many files were written, and where. */
    String inShort() {
        return files + " files in " + path;
    }

    /** What was written, one report after the other. */
    String list() {
        return inShort() + "\n\n" + String.join("\n", list) + "\n";
    }
}
