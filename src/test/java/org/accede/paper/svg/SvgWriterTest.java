package org.accede.paper.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.paper.Mark;
import org.accede.paper.Picture;
import org.accede.paper.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {

    private static final Set<String> DRAWN =
            Set.of("svg", "title", "desc", "defs", "pattern", "rect", "path", "text", "tspan");

    static Stream<Picture> pictures() {
        return Stream.of(
                        "",
                        SamplePaper.HOSTILE,
                        "x".repeat(100_000),
                        "word ".repeat(20_000),
                        "\uD83D\uDE00".repeat(50_000))
                .flatMap(text -> Stream.of(
                        SamplePaper.bars(text),
                        SamplePaper.days(text),
                        SamplePaper.schedule(text),
                        SamplePaper.grid(text)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("pictures")
    void whateverTheTextItIsADrawingAndNothingElse(Picture picture) throws Exception {
        for (String svg : all(picture)) {
            List<Element> elements = elements(parsed(svg));
            assertThat(elements).extracting(Element::getTagName).isSubsetOf(DRAWN);
            assertThat(elements)
                    .noneMatch(element -> element.hasAttribute("href") || element.hasAttribute("style"))
                    .extracting(element -> element.getAttribute("id"))
                    .filteredOn(id -> !id.isEmpty())
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id.startsWith(picture.id() + "-"));
            assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                    .doesNotContain("<!", "http://", "url(http")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n]]");
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("pictures")
    void longWordsMakeNoEndlessDrawing(Picture picture) throws Exception {
        for (String svg : all(picture)) {
            Element root = parsed(svg).getDocumentElement();
            assertThat(Integer.parseInt(root.getAttribute("height"))).isBetween(50, 1000);
            assertThat(Integer.parseInt(root.getAttribute("width"))).isIn(342, 842, 872);
        }
    }

    /** Without colour the signs of a grid differ in shape, each with its word beside it; a telephone names the column too. */
    @Test
    void aGridHasASignAndAWordInEachCell() throws Exception {
        Picture.Grid grid = SamplePaper.grid("");
        for (String svg :
                List.of(SvgWriter.inline(grid, SvgWriter.Width.PAGE), SvgWriter.inline(grid, SvgWriter.Width.PHONE))) {
            assertThat(svg.replaceAll("(?s)<desc.*</desc>", "")).contains(">A row<", "not met<", "not yet due<");
            List<String> shapes = elements(parsed(svg)).stream()
                    .filter(element -> element.hasAttribute("class")
                            && element.getAttribute("class").contains("stroke-"))
                    .map(element -> element.getTagName()
                            + element.getAttribute("fill").replaceAll("#.*", "full")
                            + element.getAttribute("d").replaceAll("[^A-Z]", ""))
                    .distinct()
                    .toList();
            assertThat(shapes).hasSizeGreaterThanOrEqualTo(5);
        }
        assertThat(SvgWriter.inline(grid, SvgWriter.Width.PHONE)).contains(">COL not met<");
    }

    @Test
    void itsWordsAreItsTextAlternative() throws Exception {
        Element root = parsed(SvgWriter.write(SamplePaper.bars(""))).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(text(root, "title", root.getAttribute("aria-labelledby"))).isEqualTo("Obligations by chapter");
        assertThat(text(root, "desc", root.getAttribute("aria-describedby")))
                .isEqualTo("Of the obligations, most are open. ");
    }

    @Test
    void everyCountAndEveryLabelIsPrinted() throws Exception {
        Picture.Bars bars = SamplePaper.bars("");
        for (String svg : all(bars)) {
            List<String> texts = texts(svg);
            for (Mark.Tone tone : Mark.Tone.values()) {
                assertThat(texts)
                        .filteredOn(text -> text.matches("\\d+"))
                        .hasSize(bars.bars().size() * Mark.Tone.values().length)
                        .containsAll(bars.bars().stream()
                                .map(bar -> String.valueOf(bar.count(tone)))
                                .toList());
                assertThat(String.join(" ", texts)).contains(tone.words());
            }
            bars.bars().forEach(bar -> assertThat(String.join(" ", texts))
                    .contains(bar.label().strip()));
        }
    }

    @Test
    void lengthsAreToScale() throws Exception {
        List<Element> segments = elements(parsed(SvgWriter.inline(SamplePaper.bars(""), SvgWriter.Width.PAGE))).stream()
                .filter(element -> element.getTagName().equals("rect")
                        && element.getAttribute("height").equals("16"))
                .toList();
        assertThat(segments).hasSize(15);
        double one = Double.parseDouble(segments.get(0).getAttribute("width")) / 21;
        assertThat(Double.parseDouble(segments.get(3).getAttribute("width")) / 11)
                .isBetween(one - 0.1, one + 0.1);
    }

    @Test
    void tonesDifferWithoutColour() {
        assertThat(Stream.of(Mark.Tone.values()).map(Swatch::of).map(swatch -> swatch.ground() + swatch.drawn()))
                .doesNotHaveDuplicates();
    }

    @Test
    void daysStandInOrderEachWithItsDateInFull() throws Exception {
        List<String> days = texts(SvgWriter.write(SamplePaper.days(""))).stream()
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d .*"))
                .toList();
        assertThat(days).hasSize(7).isSortedAccordingTo((a, b) -> a.substring(0, 10)
                .compareTo(b.substring(0, 10)));
    }

    @Test
    void whatCameBeforeTheAxisIsToldBelowIt() throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 29);
        Picture picture = new Picture.Days(
                "some",
                "Some days",
                "",
                List.of(new Picture.Event(day, Picture.Kind.TODAY, "as of this day")),
                List.of(new Picture.Event(LocalDate.of(2001, 11, 23), Picture.Kind.HAPPENED, "open for signature")),
                SamplePaper.days("").data());
        for (String svg : all(picture)) {
            assertThat(texts(svg))
                    .endsWith("Earlier: 2001-11-23 open for signature.")
                    .doesNotContain("2001");
        }
    }

    @Test
    void oneDayOrNoneOrThousandsOfYearsCanBeDrawn() throws Exception {
        LocalDate day = LocalDate.of(2027, 1, 1);
        for (List<LocalDate> dates : List.of(
                List.<LocalDate>of(),
                List.of(day),
                List.of(day, day),
                List.of(LocalDate.MIN, day, LocalDate.of(9999, 12, 31)))) {
            Picture picture = new Picture.Days(
                    "some",
                    "Some days",
                    "",
                    dates.stream()
                            .map(date -> new Picture.Event(date, Picture.Kind.COMING, "a day"))
                            .toList(),
                    SamplePaper.days("").data());
            for (String svg : all(picture)) {
                assertThat(elements(parsed(svg))).isNotEmpty();
            }
        }
    }

    @Test
    void sameBytesWhateverTheLocale() {
        Locale before = Locale.getDefault();
        List<String> first =
                pictures().flatMap(picture -> all(picture).stream()).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(pictures().flatMap(picture -> all(picture).stream()).toList())
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> all(Picture picture) {
        List<String> all = new ArrayList<>(List.of(SvgWriter.write(picture)));
        for (SvgWriter.Width width : SvgWriter.Width.values()) {
            all.add(SvgWriter.inline(picture, width));
        }
        return all;
    }

    private static List<String> texts(String svg) throws Exception {
        return elements(parsed(svg)).stream()
                .filter(element -> element.getTagName().equals("text"))
                .map(Element::getTextContent)
                .toList();
    }

    private static String text(Element root, String name, String id) {
        Element element = (Element) root.getElementsByTagName(name).item(0);
        assertThat(element.getAttribute("id")).isEqualTo(id);
        return element.getTextContent();
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
