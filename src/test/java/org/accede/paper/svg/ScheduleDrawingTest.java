package org.accede.paper.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.accede.paper.Picture;
import org.accede.paper.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Where things stand in the drawing of a schedule. */
class ScheduleDrawingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final String THICK = "14";
    private static final String THIN = "6";

    /** A drawing on a page and on a telephone, by how many rows it has. */
    record Drawn(Picture.Schedule schedule, SvgWriter.Width width) {

        List<Element> elements(String name) throws Exception {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(SvgWriter.inline(schedule, width))))
                    .getDocumentElement();
            NodeList all = root.getElementsByTagName(name);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                elements.add((Element) all.item(i));
            }
            return elements;
        }

        /** By their height; those of the legend are of another. */
        List<Rectangle2D> bars(String height) throws Exception {
            return elements("rect").stream()
                    .filter(each -> each.hasAttribute("x")
                            && each.getAttribute("height").equals(height))
                    .map(each -> (Rectangle2D) new Rectangle2D.Double(
                            number(each, "x"), number(each, "y"), number(each, "width"), number(each, "height")))
                    .toList();
        }

        List<Rectangle2D> words() throws Exception {
            return elements("text").stream().map(ScheduleDrawingTest::box).toList();
        }

        /** Of the days that matter: they are dashed. */
        List<Rectangle2D> lines() throws Exception {
            return elements("path").stream()
                    .filter(each -> each.getAttribute("stroke-dasharray").equals("4 3"))
                    .map(each -> each.getAttribute("d").substring(1).split("[ L]"))
                    .map(at -> (Rectangle2D) new Rectangle2D.Double(
                            Double.parseDouble(at[0]),
                            Double.parseDouble(at[1]),
                            0.1,
                            Double.parseDouble(at[3]) - Double.parseDouble(at[1])))
                    .toList();
        }

        @Override
        public String toString() {
            return schedule.rows().size() + " rows, " + width;
        }
    }

    static Stream<Drawn> drawings() {
        return Stream.of(
                        SamplePaper.schedule(""),
                        random(1, 30, 1),
                        random(2, 2_000, 3),
                        random(17, 900, 12),
                        random(60, 4_000, 8))
                .flatMap(schedule -> Stream.of(SvgWriter.Width.values()).map(width -> new Drawn(schedule, width)));
    }

    private static Picture.Schedule random(int rows, int within, int days) {
        Random random = new Random(185);
        List<Picture.Span> spans = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            LocalDate start = DAY.plusDays(random.nextInt(within));
            LocalDate finish = start.plusDays(random.nextInt(within) / 4);
            spans.add(new Picture.Span(
                    i % 9 == 8 ? "" : "Heading " + i / 9 + " of some rows, long enough to be wrapped, or even cut",
                    "Step " + i + " has a name".repeat(i % 7),
                    start,
                    finish,
                    Optional.of(finish.plusDays(random.nextInt(90))).filter(latest -> random.nextBoolean()),
                    i % 3 == 0));
        }
        List<Picture.Event> events = Stream.generate(() -> new Picture.Event(
                        DAY.plusDays(random.nextInt(within)),
                        Picture.Kind.values()[random.nextInt(5)],
                        "what this day means, in some words more than a line of a telephone has"))
                .limit(days)
                .toList();
        return new Picture.Schedule("s" + rows, "Steps", "Some steps.", spans, events);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noWordsLieOnOthersOrOnABarOrOutside(Drawn drawn) throws Exception {
        List<Rectangle2D> words = drawn.words();
        Rectangle2D page = new Rectangle2D.Double(-1, -1, drawn.width().units() + 2, 10_000);
        for (int i = 0; i < words.size(); i++) {
            Rectangle2D one = words.get(i);
            assertThat(page.contains(one)).as("%s", one).isTrue();
            assertThat(words.subList(i + 1, words.size())).noneMatch(one::intersects);
            assertThat(drawn.bars(THICK)).noneMatch(one::intersects);
            assertThat(drawn.bars(THIN)).noneMatch(one::intersects);
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noLineOfADayCrossesWords(Drawn drawn) throws Exception {
        List<Rectangle2D> words = drawn.words();
        assertThat(drawn.lines()).isNotEmpty().allMatch(line -> words.stream().noneMatch(line::intersects));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void barsAreToScaleAndWithinTheAxis(Drawn drawn) throws Exception {
        List<Picture.Span> spans = drawn.schedule().rows();
        List<Rectangle2D> bars = drawn.bars(THICK);
        assertThat(bars).hasSameSizeAs(spans);
        double axis = drawn.elements("path").stream()
                .map(each -> each.getAttribute("d").substring(1).split("[ L]"))
                .filter(at -> at.length == 4 && at[1].equals(at[3]))
                .mapToDouble(at -> Double.parseDouble(at[2]) - Double.parseDouble(at[0]))
                .max()
                .orElseThrow();
        double unit = Double.NaN;
        for (int i = 0; i < bars.size(); i++) {
            assertThat(bars.get(i).getX()).isGreaterThanOrEqualTo(26);
            assertThat(bars.get(i).getMaxX()).isLessThanOrEqualTo(drawn.width().units() - 26.5);
            assertThat(bars.get(i).getWidth()).isBetween(3.0, axis + 0.1);
            long days = spans.get(i).start().until(spans.get(i).finish(), java.time.temporal.ChronoUnit.DAYS) + 1;
            if (bars.get(i).getWidth() > 30) {
                unit = Double.isNaN(unit) ? bars.get(i).getWidth() / days : unit;
                assertThat(bars.get(i).getWidth() / days).isBetween(unit * 0.98, unit * 1.02);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void theDaysToSpareFollowTheBar(Drawn drawn) throws Exception {
        List<Picture.Span> some = drawn.schedule().rows().stream()
                .filter(span -> span.spare().orElse(0L) > 0)
                .toList();
        List<Rectangle2D> bars = drawn.bars(THICK);
        assertThat(drawn.bars(THIN)).hasSize(some.size());
        assertThat(drawn.bars(THIN)).allMatch(spare -> bars.stream()
                .anyMatch(bar -> bar.getY() < spare.getY()
                        && bar.getMaxY() > spare.getMaxY()
                        && spare.getX() <= bar.getMaxX() + 0.2
                        && spare.getX() >= bar.getX()));
    }

    @Test
    void whatHasNoDayToSpareDiffersWithoutColour() throws Exception {
        List<String> fills = new Drawn(SamplePaper.schedule(""), SvgWriter.Width.PAGE)
                .elements("rect").stream()
                        .filter(each -> each.getAttribute("height").equals(THICK))
                        .map(each -> each.getAttribute("fill"))
                        .toList();
        assertThat(fills)
                .containsExactly(
                        "url(#schedule-840-work)",
                        "url(#schedule-840-chain)",
                        "url(#schedule-840-chain)",
                        "url(#schedule-840-work)",
                        "url(#schedule-840-work)",
                        "url(#schedule-840-chain)");
        assertThat(Stream.of(Swatch.WORK, Swatch.CHAIN, Swatch.SPARE).map(each -> each.ground() + each.drawn()))
                .doesNotHaveDuplicates();
    }

    @Test
    void yearsHaveQuartersAndMonthsHaveNames() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(Ticks.between(first, LocalDate.of(2026, 8, 31), 500))
                .extracting(Ticks.Tick::label)
                .contains("2026-02", "2026-03");
        assertThat(Ticks.between(first, LocalDate.of(2027, 12, 31), 500))
                .extracting(Ticks.Tick::label)
                .contains("2026-04", "2027-10")
                .doesNotContain("2026-02");
        assertThat(Ticks.small(first, LocalDate.of(2029, 12, 31), 500)).hasSize(48);
        assertThat(Ticks.small(first, LocalDate.of(2036, 12, 31), 500)).hasSize(44);
        assertThat(Ticks.small(first, LocalDate.of(2226, 12, 31), 500)).isEmpty();
    }

    @Test
    void withoutAnyDayItSaysWhatIsLeftOut() throws Exception {
        Picture.Schedule none = new Picture.Schedule("none", "Steps", "None.", List.of(), List.of(), List.of("A", "B"));
        for (SvgWriter.Width width : SvgWriter.Width.values()) {
            assertThat(new Drawn(none, width).elements("text"))
                    .extracting(Element::getTextContent)
                    .containsExactly("Without days, so not drawn: A; B.");
        }
    }

    @Test
    void nothingFinishesBeforeItStarts() {
        assertThatThrownBy(() -> new Picture.Span("", "Sign", DAY, DAY.minusDays(1), Optional.empty(), false))
                .hasMessage("Sign would finish on 2026-11-28, before 2026-11-29");
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    /** Of words as wide as the drawing takes them for, without what hangs below the line. */
    private static Rectangle2D box(Element text) {
        double size = text.hasAttribute("font-size") ? number(text, "font-size") : 13;
        String words = text.getTextContent();
        boolean bold = text.hasAttribute("font-weight");
        double bolder = text.getElementsByTagName("tspan").getLength() == 0
                ? 0
                : Letters.boldWidth(words.substring(0, 10), size) - Letters.width(words.substring(0, 10), size);
        double wide = bold ? Letters.boldWidth(words, size) : Letters.width(words, size) + bolder;
        double x = number(text, "x");
        double left =
                switch (text.getAttribute("text-anchor")) {
                    case "end" -> x - wide;
                    case "middle" -> x - wide / 2;
                    default -> x;
                };
        return new Rectangle2D.Double(left, number(text, "y") - 0.72 * size, wide, 0.72 * size);
    }
}
