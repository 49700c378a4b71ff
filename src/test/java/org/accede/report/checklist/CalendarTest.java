package org.accede.report.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.accede.checklist.Action;
import org.accede.checklist.Checklist;
import org.accede.checklist.Imagined;
import org.accede.checklist.Lists;
import org.accede.checklist.task.TaskState;
import org.accede.checklist.task.WorkPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of a checklist, as a calendar of the user reads them (RFC 5545). */
class CalendarTest {

    private static final Lists.Asked KENYA = Lists.asked("KEN", "budapest").depositing("2028-06-15");

    private final String kenya = Calendar.write(Lists.of(KENYA));

    @ParameterizedTest
    @CsvSource({"KEN, budapest", "KEN, un", "ROU, un", "TTO, budapest", "DEU, budapest-protocol-1", "empty, un"})
    void aCalendarIsValid(String country, String treaty) throws IOException, ParserException {
        String text = Calendar.write(Lists.of(Lists.asked(country, treaty).depositing("2028-06-15")));
        net.fortuna.ical4j.model.Calendar read = read(text);
        assertThat(read.validate(true).getEntries()).isEmpty();
        assertThat(events(text)).isNotEmpty();
    }

    @Test
    void theDayOfTheDepositIsAnEvent() throws IOException, ParserException {
        assertThat(event("KEN-budapest-step-deposited-done@accede")).satisfies(event -> {
            assertThat(day(event, "DTSTART")).isEqualTo(LocalDate.of(2028, 6, 15));
            assertThat(day(event, "DTEND")).isEqualTo(LocalDate.of(2028, 6, 16));
            assertThat(event.getSummary().getValue())
                    .startsWith("Done by this day at the latest: It deposits its instrument of accession");
            assertThat(event.getDescription().getValue())
                    .contains("\nLegal basis: Articles 37(2), 40 and 42\n", "Usual owner: Foreign ministry\n");
        });
        assertThat(day(event("KEN-budapest-step-party-from@accede"), "DTSTART")).isEqualTo(LocalDate.of(2028, 10, 1));
        assertThat(event("KEN-budapest-bill-budapest-parliament@accede")
                        .getSummary()
                        .getValue())
                .isEqualTo("Parliament ends by this day at the latest: Adopt the bill and bring it into force");
    }

    @Test
    void theDaysAreMoreThanTwentyAndNoneComesBeforeWhatItNeeds() throws IOException, ParserException {
        assertThat(events(kenya).stream().map(event -> day(event, "DTSTART")).distinct())
                .hasSizeGreaterThan(20);
        Checklist list = Lists.of(KENYA);
        for (Action action : list.actions()) {
            for (String need : action.needs()) {
                Optional<LocalDate> begin = eventDay(action.id(), "begin");
                Optional<LocalDate> before = eventDay(need, "done");
                if (begin.isPresent() && before.isPresent()) {
                    assertThat(before.get()).as(need + " before " + action.id()).isBeforeOrEqualTo(begin.get());
                }
            }
        }
    }

    private Optional<LocalDate> eventDay(String action, String kind) throws IOException, ParserException {
        String uid = "KEN-budapest-" + action.replaceAll("[^A-Za-z0-9.]", "-") + "-" + kind + "@accede";
        return events(kenya).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(uid))
                .map(event -> day(event, "DTSTART"))
                .findFirst();
    }

    @Test
    void whatIsOnlyToBeFoundOutOrMayBeLeftFillsNoCalendar() throws IOException, ParserException {
        List<String> kept = Lists.of(KENYA).actions().stream()
                .filter(action -> action.work() == WorkPhase.FIND_OUT || action.state() == TaskState.OPTIONAL)
                .map(action -> "KEN-budapest-" + action.id().replaceAll("[^A-Za-z0-9.]", "-"))
                .toList();
        assertThat(names(kenya)).isNotEmpty().noneMatch(name -> kept.stream()
                .anyMatch(id -> name.startsWith(id + "-")
                        && List.of("begin@accede", "done@accede").contains(name.substring(id.length() + 1))));
    }

    /** Without an event it would be no calendar to the standard. */
    @Test
    void whereNoDayIsSetTheCalendarSaysSo() throws IOException, ParserException {
        String text = Calendar.write(Lists.of(Lists.asked("DEU", "budapest")));
        assertThat(read(text).validate(true).getEntries()).isEmpty();
        assertThat(events(text)).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("No day is set");
            assertThat(event.getDescription().getValue()).doesNotContain("--").contains("plan the day");
            assertThat(day(event, "DTSTART")).isEqualTo(KENYA.asOf());
        });
    }

    /** Two lists can have two days for one amendment: one is counted back from the deposit, the other forward from today. */
    @Test
    void whatCannotBeDoneInTimeIsSaidToBeTheEarliestDay() throws IOException, ParserException {
        assertThat(events(Calendar.write(Lists.of(KENYA.depositing("2026-12-31")))).stream()
                        .map(event -> event.getSummary().getValue())
                        .filter(says -> says.contains("on this day")))
                .isNotEmpty()
                .allMatch(says -> says.contains("on this day at the earliest"));
    }

    @Test
    void everyEventIsNamedOnceAndTakesNoTime() throws IOException, ParserException {
        List<VEvent> events = events(kenya);
        assertThat(events)
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getDateTimeStamp().getValue()).isEqualTo("20261121T000000Z");
            assertThat(event.getTimeTransparency().getValue()).isEqualTo("TRANSPARENT");
        });
    }

    /** So that a calendar that is read again tomorrow moves events, and does not add them. */
    @Test
    void theNameOfAnEventOutlivesTheDay() throws IOException, ParserException {
        List<String> today = names(kenya);
        assertThat(names(Calendar.write(Lists.of(KENYA.on("2026-12-01").depositing("2028-08-15")))))
                .isEqualTo(today);
    }

    @Test
    void linesEndAsTheStandardAsksAndAreNoLongerThanItAllows() {
        assertThat(kenya).endsWith("\r\n");
        assertThat(kenya.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(kenya.split("\r\n")).allMatch(line -> octets(line) <= 75).anyMatch(line -> octets(line) == 75);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c: d \\ e \\n f",
                "a\nBEGIN:VEVENT\nUID:x",
                "é",
                "\ud83c\uddf0\ud83c\uddea",
                "\u65e5\u672c",
                "x",
                "\"quoted\"",
                "=cmd|' /C calc'!A0"
            })
    void theNameOfACountryStaysText(String name) throws IOException, ParserException {
        String text = ofCountry(name.length() < 5 ? name.repeat(200) : name);
        String longName = name.length() < 5 ? name.repeat(200) : name;
        assertThat(text.split("\r\n")).allMatch(line -> octets(line) <= 75);
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(read(text).getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo((longName + ": Budapest Convention"));
        assertThat(names(text)).isEqualTo(names(ofCountry("Example")));
    }

    /** Each folded line is whole characters, so that one read line by line is never broken. */
    @Test
    void aLineIsFoldedBetweenCharacters() {
        for (String line : ofCountry("\ud83d\ude00".repeat(100)).split("\r\n")) {
            assertThat(Character.isLowSurrogate(line.charAt(line.charAt(0) == ' ' && line.length() > 1 ? 1 : 0)))
                    .isFalse();
            assertThat(Character.isHighSurrogate(line.charAt(line.length() - 1)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202eb", "a\u0085b", "a\tb", "a\ufeffb"})
    void whatWouldHideIsShown(String name) {
        assertThat(ofCountry(name).codePoints())
                .allMatch(c -> c == '\r'
                        || c == '\n'
                        || !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
    }

    @Test
    void aNameOfAHundredThousandLettersIsFolded() throws IOException, ParserException {
        String text = ofCountry("x".repeat(100_000));
        assertThat(text.split("\r\n")).allMatch(line -> octets(line) <= 75);
        assertThat(read(text).getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .startsWith("x".repeat(100_000));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG-u-nu-arab, Pacific/Pago_Pago", "th-TH-u-ca-buddhist, UTC"})
    void theSameDaysGiveTheSameBytes(String locale, String zone) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(Calendar.write(Lists.of(KENYA))).isEqualTo(kenya);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private static String ofCountry(String name) {
        return Calendar.write(Lists.of(Imagined.silent()
                .called(name)
                .member()
                .stands("budapest", "none")
                .about("budapest")
                .depositing("2028-06-15")));
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    private static net.fortuna.ical4j.model.Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        return read(text).getComponents(Component.VEVENT);
    }

    private static List<String> names(String text) throws IOException, ParserException {
        return events(text).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private VEvent event(String uid) throws IOException, ParserException {
        return events(kenya).stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(VEvent event, String property) {
        DateProperty<?> date = (DateProperty<?>) event.getProperty(property).orElseThrow();
        return (LocalDate) date.getDate();
    }
}
