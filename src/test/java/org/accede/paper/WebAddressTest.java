package org.accede.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.paper.html.HtmlWriter;
import org.accede.paper.office.DocxWriter;
import org.accede.paper.office.XlsxWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address of a source can be followed in every format that has links; what is anything else stays text. */
class WebAddressTest {

    private static final String FINE = "https://laws.example/acts/5?lang=en&part=2#s-14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                FINE,
                "https://laws.example/",
                "HTTP://laws.example",
                "https://laws.example:8443/a?b=c&d=(e)#f",
                "https://laws.example/lege_%C4%83",
                "https://laws.example/?&copy;x",
                "https://192.0.2.1/act,5;all"
            })
    void plainAddressesCanBeFollowed(String text) {
        assertThat(Cell.address(text)).isEqualTo(new Cell.Link(text));
    }

    /** What is no plain address of the web. */
    static Stream<String> refused() {
        return Stream.of(
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//https://laws.example",
                "\tjavascript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://laws.example/",
                "//laws.example/",
                "laws.example",
                "https:laws.example",
                "https://",
                "https:///etc",
                "https://[x",
                "https://laws.example/a b",
                " https://laws.example/",
                "https://laws.example/\" onmouseover=\"alert(1)",
                "https://laws.example/><script>alert(1)</script>",
                "https://laws.example/`x`|y\\\\z",
                "https://laws.example/[x](y)^{z}",
                "https://laws.example/%zz",
                "https://laws.example/l'acte",
                "https://laws.example/lege_\u0103",
                "https://-laws.example/",
                "https://laws.example./",
                "https://laws.example/\u202Egro.live",
                "https://laws.example/\u0000",
                "https://laws.example/\n# heading",
                "https://\u043b\u0430ws.example/",
                "https://good.example@evil.example/",
                "https://user:secret@laws.example/",
                "https://javascript:alert(1)",
                "=HYPERLINK(\"https://laws.example\")",
                "https://laws.example/" + "x".repeat(2000),
                "https://laws.example/" + "\u0103".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void allElseStaysText(String text) throws IOException {
        assertThat(Cell.address(text)).isNotInstanceOf(Cell.Link.class);
        assertThatThrownBy(() -> new Cell.Link(text)).isInstanceOf(IllegalArgumentException.class);
        Paper paper = paper(text);
        assertThat(Jsoup.parse(HtmlWriter.write(paper)).select("main a, main [rel]"))
                .isEmpty();
        assertThat(MarkdownWriter.write(paper)).doesNotContain("<").doesNotContainPattern("(?<!\\\\)]\\(");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(paper)))) {
            assertThat(book.getSheetAt(1).getHyperlinkList()).isEmpty();
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper)))) {
            assertThat(document.getHyperlinks()).isEmpty();
        }
    }

    @Test
    void inAPageItIsALinkThatTellsNobodyWhereItWasFollowed() {
        List<Element> links = Jsoup.parse(HtmlWriter.write(paper(FINE))).select("main td a");
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.attr("href")).isEqualTo(FINE);
            assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
            assertThat(link.text()).isEqualTo(FINE);
        });
    }

    @Test
    void itIsALinkInOfficeFilesAndInMarkdown() throws IOException {
        Paper paper = paper(FINE);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(paper)))) {
            assertThat(book.getSheetAt(1).getRow(1).getCell(1).getHyperlink().getAddress())
                    .isEqualTo(FINE);
            assertThat(book.getSheetAt(1).getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(FINE);
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper)))) {
            assertThat(document.getHyperlinks()).singleElement().satisfies(link -> assertThat(link.getURL())
                    .isEqualTo(FINE));
            assertThat(document.getTables().get(0).getText()).contains(FINE);
        }
        assertThat(MarkdownWriter.write(paper)).contains("| <" + FINE + "> |");
    }

    @ParameterizedTest
    @ValueSource(strings = {FINE, "javascript:alert(1)"})
    void inTextItIsTheAddress(String address) {
        assertThat(TextWriter.write(paper(address), false)).contains(address);
        assertThat(CsvWriter.write(paper(address))).contains("\"" + address + "\"");
    }

    private static Paper paper(String address) {
        Table table = new Table(
                "sources",
                "Sources",
                List.of(
                        new Table.Column("Cited as", 40, Table.Kind.HEAD),
                        new Table.Column("Address", 60, Table.Kind.TEXT)),
                List.of(new Table.Row("act", List.of(Cell.text("Act"), Cell.address(address)), Map.of())));
        return new Paper(
                "sample",
                "Sample",
                "Sample",
                LocalDate.of(2026, 11, 29),
                List.of(),
                Map.of(),
                List.of(),
                List.of(new Section("sources", 1, "Sources", List.of(table))),
                List.of(table));
    }
}
