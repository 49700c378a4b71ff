package org.accede.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.accede.cli.Cli;
import org.accede.workbook.Filled;

/** Workbooks that somebody has filled in, for the schema of what is said of them. */
final class Workbooks {

    private Workbooks() {}

    static List<String> written() {
        try {
            Path folder = Files.createTempDirectory("workbooks");
            Path empty = folder.resolve("empty.xlsx");
            Cli.asOf("questionnaire", "KEN", "--instrument", "budapest", "--out", empty.toString());
            byte[] bytes = Files.readAllBytes(empty);
            Path changes = folder.resolve("changes.xlsx");
            Files.write(
                    changes,
                    Filled.of(bytes)
                            .source("act", "An Act", "statute-read")
                            .put("illegal-access/access", "Answer", "partly")
                            .change(book -> book.createSheet("Mine")
                                    .createRow(0)
                                    .createCell(0)
                                    .setCellValue("mine"))
                            .bytes());
            Path toMend = folder.resolve("to-mend.xlsx");
            Files.write(
                    toMend,
                    Filled.of(bytes)
                            .put("illegal-access/access", "Answer", "mabye")
                            .bytes());
            List<String> files = List.of(changes.toString(), toMend.toString());
            folder.toFile().deleteOnExit();
            files.forEach(file -> Path.of(file).toFile().deleteOnExit());
            empty.toFile().deleteOnExit();
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
