package org.accede.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.accede.Shipped;
import org.accede.profile.ProfileText;
import org.accede.workbook.Choice;
import org.accede.workbook.Tampered;
import org.accede.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The room that files from elsewhere take: that of the Desk is enough, and nothing of it stays. */
class UploadMemoryTest {

    @Test
    @Timeout(120)
    void theLargestThatAreTakenFitIntoTheDesk(@TempDir Path temporary) throws IOException {
        List<byte[]> files = List.of(workbook(190_000, 4), workbook(700_000, 1), profile(), deep());
        try (DeskProcess desk = DeskProcess.on(DeskProcess.folder(temporary, "ken"), "-Xmx256m")) {
            for (int round = 0; round < 3; round++) {
                for (byte[] file : files) {
                    HttpResponse<String> answer = desk.upload("ken", "x", file);
                    assertThat(answer.statusCode()).as("%s bytes", file.length).isIn(303, 422);
                    answer.headers()
                            .firstValue("Location")
                            .ifPresent(to -> look(desk, to.replaceAll("^http://[^/]*", "")));
                }
            }
            assertThat(desk.page("/c/ken/articles").statusCode()).isEqualTo(200);
        }
    }

    private static void look(DeskProcess desk, String path) {
        try {
            HttpResponse<String> page = desk.page(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).hasSizeLessThan(1_000_000);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A questionnaire to which somebody has added cells, of words that do not pack well. */
    private static byte[] workbook(int cells, int words) {
        ProfileText ken = ProfileText.read(Shipped.COUNTRIES.resolve("ken.json"));
        byte[] book = Workbook.write(
                Shipped.accede().dossier(Shipped.accede().profile("KEN"), Shipped.AS_OF), ken, Choice.of("budapest"));
        Random random = new Random(185);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < cells; i++) {
            rows.append(i % 100 > 0 ? "" : i == 0 ? "<row>" : "</row><row>")
                    .append("<c t=\"str\"><v>")
                    .append(Integer.toString(random.nextInt(Integer.MAX_VALUE), 36)
                            .repeat(words))
                    .append("</v></c>");
        }
        return Tampered.of(book)
                .edit(Tampered.SHEET, sheet -> {
                    int end = sheet.indexOf("</sheetData>");
                    return sheet.substring(0, end) + rows + "</row>" + sheet.substring(end);
                })
                .bytes();
    }

    /** A profile with notes and no end. */
    private static byte[] profile() throws IOException {
        String note = IntStream.range(0, 9_000).mapToObj(i -> "why " + i).collect(Collectors.joining(" "));
        String ken = java.nio.file.Files.readString(Shipped.COUNTRIES.resolve("ken.json"));
        String noted = ken.replace("\"value\": \"no\"", "\"value\": \"no\", \"note\": \"" + note + "\"");
        return noted.substring(0, Math.min(noted.length(), 4_900_000)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] deep() {
        return "{\"a\":".repeat(900_000).getBytes(StandardCharsets.UTF_8);
    }
}
