package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.paper.Picture;
import org.accede.paper.svg.SvgWriter;
import org.accede.report.Format;
import org.accede.report.Report;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Where a format has markup, text from a profile makes none: what is parsed has no other elements than with harmless text. */
class MarkupSafetyTest {

    /** What may be followed: an address of the web, as the hostile profiles have it, without anything that ends a link. */
    private static final String ADDRESS = "https://evil\\.example/[!-~&&[^\"'<>\\\\^`{|}]]*";

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void aPageHasNoOtherElementsOrAttributes() {
        Set<String> own = new TreeSet<>();
        Exports.of(HostileProfile.of("harmless words"))
                .values()
                .forEach(output -> own.addAll(shapes(parsed(Format.HTML.write(output)))));
        Exports.of("ken").values().forEach(output -> own.addAll(shapes(parsed(Format.HTML.write(output)))));
        HostileExports.bytes(List.of(Format.HTML), (name, bytes) -> {
            Document page = parsed(bytes);
            assertThat(shapes(page)).as(name).isSubsetOf(own);
            page.select("[href], [src]").forEach(link -> assertThat(link.attr("href") + link.attr("src"))
                    .as(name)
                    .matches("#.*|data:text/csv;charset=utf-8;base64,[A-Za-z0-9+/=]*|" + ADDRESS));
            assertThat(page.select("[href^=http]")).as(name).allSatisfy(link -> assertThat(
                            shape(link) + link.attr("rel"))
                    .isEqualTo("a href relnoreferrer noopener"));
        });
        assertThat(own).noneMatch(shape -> shape.matches("(script|iframe|img|object|embed|base|link)\\b.*|.* on.*"));
    }

    @Test
    void aReaderOfThePageSeesTheText() {
        HostileExports.ALL.get("script").forEach((name, output) -> assertThat(
                        parsed(Format.HTML.write(output)).title())
                .as(name)
                .contains(SCRIPT));
    }

    private static Document parsed(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    /** Elements with the names of their attributes. */
    private static Set<String> shapes(Document page) {
        return page.getAllElements().stream().map(MarkupSafetyTest::shape).collect(Collectors.toSet());
    }

    private static String shape(Element element) {
        return element.tagName()
                + element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .sorted()
                        .map(key -> " " + key)
                        .collect(Collectors.joining());
    }

    @Test
    void aDrawingHasNoOtherElements() throws Exception {
        Set<String> own = new TreeSet<>();
        for (Report output : Exports.of("ken").values()) {
            for (Picture picture : pictures(output)) {
                elements(picture, own);
            }
        }
        Set<String> found = new TreeSet<>();
        for (var outputs : HostileExports.ALL.values()) {
            for (Report output : outputs.values()) {
                for (Picture picture : pictures(output)) {
                    elements(picture, found);
                }
            }
        }
        assertThat(found)
                .isNotEmpty()
                .isSubsetOf(own)
                .noneMatch(name -> name.matches("script|a|image|foreignObject|use"));
    }

    private static List<Picture> pictures(Report output) {
        return output.paper().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
    }

    private static void elements(Picture picture, Set<String> names) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        NodeList all = builder.parse(new InputSource(new StringReader(SvgWriter.write(picture))))
                .getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Node element = all.item(i);
            names.add(element.getNodeName());
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                assertThat(element.getAttributes().item(j).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    /** Of words of our own, whatever a profile says. */
    private static boolean isOurs(String formula) {
        return formula.matches("COUNTIFS\\('Checklist'!\\$J\\$2:\\$J\\$\\d+,\"[A-Z][a-z ]+\","
                + "'Checklist'!\\$H\\$2:\\$H\\$\\d+,\"[a-z ]*\"\\)");
    }

    @Test
    void aWorkbookHasNoFormulaButCountsOfWhatIsFilledIn() {
        HostileExports.office(Format.XLSX, (name, bytes) -> {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                List<String> alive = new ArrayList<>();
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA && !isOurs(cell.getCellFormula())) {
                        alive.add(cell.getAddress() + " " + cell.getCellFormula());
                    }
                })));
                assertThat(alive).as(name).isEmpty();
                pointsToSourcesOnly(name, book.getPackage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void aDocumentPointsToSourcesOnlyAndHasNoFieldButItsOwn() {
        HostileExports.office(Format.DOCX, (name, bytes) -> {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                String body = document.getDocument().xmlText();
                assertThat(body.split("<w:instrText", -1)).as(name).allSatisfy(each -> assertThat(each)
                        .matches("(?s)<xml-fragment.*|[^>]*> *(TOC|PAGE|NUMPAGES|PAGEREF|SEQ|HYPERLINK \\\\l)\\b.*"));
                pointsToSourcesOnly(name, document.getPackage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Nothing is fetched: what lies outside of the file is a link, to an address of the web. */
    private static void pointsToSourcesOnly(String name, OPCPackage file) {
        try {
            for (PackagePart part : file.getParts()) {
                if (!part.isRelationshipPart()) {
                    part.getRelationships().forEach(one -> {
                        if (one.getTargetMode() == TargetMode.EXTERNAL) {
                            assertThat(one.getRelationshipType()).as(name).endsWith("/hyperlink");
                            assertThat(one.getTargetURI().toString()).as(name).matches(ADDRESS);
                        }
                    });
                }
            }
        } catch (InvalidFormatException e) {
            throw new AssertionError(name, e);
        }
    }
}
