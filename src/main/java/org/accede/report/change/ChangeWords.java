package org.accede.report.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.change.Change;
import org.accede.change.ChangeKind;
import org.accede.change.Changes;
import org.accede.change.Compared;
import org.accede.change.Difference;
import org.accede.change.FilingChange;
import org.accede.change.Side;
import org.accede.change.TreatyChange;
import org.accede.finding.Counts;
import org.accede.finding.ElementResult;
import org.accede.profile.Bill;
import org.accede.report.words.Words;
import org.accede.verdict.Interval;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** Phrases on what changes. */
public final class ChangeWords {

    private static final int MOST_IDS = 8;

    /** What is counted of the obligations of a treaty, under the word of every paper. */
    static final Map<String, ToIntFunction<Counts>> COUNTED = counted();

    private static Map<String, ToIntFunction<Counts>> counted() {
        Map<String, ToIntFunction<Counts>> counted = new LinkedHashMap<>();
        counted.put("due now", Counts::dueNow);
        counted.put("fulfilled", Counts::fulfilled);
        counted.put("needs a change of law", Counts::needsChangeOfLaw);
        counted.put("needs a filing", Counts::needsFiling);
        counted.put("needs practice", Counts::needsPractice);
        counted.put("our reading", Counts::ourReading);
        counted.put("open now", Counts::openNow);
        counted.put("due later", Counts::dueLater);
        return Collections.unmodifiableMap(counted);
    }

    private ChangeWords() {}

    /** Kenya: what "An example bill" would change, or for two states of a profile: "Kenya: what differs". */
    static String title(Changes changes) {
        List<String> bills = newBills(changes);
        return changes.profile().name()
                + (bills.isEmpty()
                        ? ": what differs"
                        : ": what \"" + String.join("\" and \"", bills) + "\" would change");
    }

    private static List<String> newBills(Changes changes) {
        List<String> before = bills(changes.before());
        return bills(changes.after()).stream()
                .filter(title -> !before.contains(title))
                .toList();
    }

    /** The titles of the bills that decide something. */
    static List<String> bills(Side side) {
        return side.withBills()
                ? side.findings().profile().bills().stream()
                        .filter(bill -> !bill.topics().isEmpty())
                        .map(Bill::title)
                        .toList()
                : List.of();
    }

    /** What is compared with what. */
    static String compared(Changes changes) {
        return "Before: " + side(changes.before(), changes.before().withBills()) + ". After: "
                + side(changes.after(), changes.before().withBills()) + ".";
    }

    private static String side(Side side, boolean waiting) {
        List<String> bills = bills(side);
        return "the law of " + Words.day(side.findings().asOf()) + ", profile " + name(side)
                + (waiting ? ", with what is adopted and waits to commence" : "")
                + (bills.isEmpty() ? "" : ", with \"" + String.join("\" and \"", bills) + "\"");
    }

    private static String name(Side side) {
        return side.findings().profile().called();
    }

    /** How many obligations change in which way, what gets worse first. */
    static String counted(Changes changes) {
        List<String> says = Stream.of(ChangeKind.values())
                .filter(ChangeKind::isChange)
                .filter(kind -> !changes.of(kind).isEmpty())
                .map(kind -> kind.words() + ": " + changes.of(kind).size())
                .collect(Collectors.toCollection(ArrayList::new));
        says.add("stays: " + changes.of(ChangeKind.STAYS).size());
        return (changes.of(ChangeKind.WORSE).isEmpty() ? "Nothing gets worse. " : "")
                + Words.capital(String.join("; ", says).toLowerCase(Locale.ROOT)) + " (verdicts of all treaties).";
    }

    /** The effect on the way to a treaty, where there is any. */
    public static String readiness(TreatyChange treaty) {
        String was = treaty.wayBefore().verdict().word().words();
        String is = treaty.wayAfter().verdict().word().words();
        List<String> says = new ArrayList<>();
        says.add(was.equals(is) ? is + ", as before" : was + " before, " + is + " after");
        if (!treaty.newlyBlocking().isEmpty()) {
            says.add("newly in the way: " + ids(treaty.newlyBlocking()));
        }
        if (!treaty.noLongerBlocking().isEmpty()) {
            says.add("no longer in the way: " + ids(treaty.noLongerBlocking()));
        }
        if (treaty.stillBlocking() > 0) {
            says.add("still in the way after it: " + treaty.stillBlocking());
        }
        return treaty.treaty().shortTitle() + ", deposit: " + String.join("; ", says) + ".";
    }

    public static String filing(FilingChange change) {
        List<String> paragraphs = new ArrayList<>(
                change.filing().isNeededAfter()
                        ? change.filing().after()
                        : change.filing().before());
        return "The " + change.filing().by() + " under " + change.filing().article() + " "
                + change.kind().words() + " (" + ids(paragraphs) + ").";
    }

    private static String ids(List<String> ids) {
        return ids.size() <= MOST_IDS
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, MOST_IDS)) + " and " + (ids.size() - MOST_IDS) + " more";
    }

    /** "without delay: not met, then met" for each element that comes out otherwise. */
    public static List<String> elements(Change change) {
        return change.compared().elements().stream()
                .map(one -> one.says() + ": " + spoken(one.before()) + ", then " + spoken(one.after()))
                .distinct()
                .toList();
    }

    private static String spoken(Optional<ElementResult> side) {
        return side.filter(one -> one.applies() != Truth.NO && one.interval().equals(Interval.UNKNOWN))
                        .isPresent()
                ? Word.OPEN.words()
                : Compared.ElementChange.words(side);
    }

    /** What differs underneath, with its provisions. */
    static List<String> because(Change change) {
        return change.because().stream()
                .map(one -> one.asks() + " " + Words.capital(one.before()) + ", then " + one.after() + cited(one))
                .toList();
    }

    private static String cited(Difference one) {
        return one.citations().isEmpty() ? "" : " [" + String.join("; ", one.citations()) + "]";
    }

    /** The counts of a treaty that change: "fulfilled 53, then 56; our reading 1, then 0"; empty if none does. */
    static String counts(TreatyChange treaty) {
        List<String> says = new ArrayList<>();
        COUNTED.forEach((name, count) -> {
            int before = count.applyAsInt(treaty.countsBefore());
            int after = count.applyAsInt(treaty.countsAfter());
            if (before != after) {
                says.add(name + " " + number(before, after));
            }
        });
        return says.isEmpty() ? "" : treaty.treaty().shortTitle() + ": " + String.join("; ", says) + ".";
    }

    /** "52", or "52, then 54". */
    static String number(int before, int after) {
        return before == after ? Integer.toString(after) : before + ", then " + after;
    }
}
