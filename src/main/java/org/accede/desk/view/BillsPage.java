package org.accede.desk.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.change.ChangeKind;
import org.accede.change.Changes;
import org.accede.desk.action.BillFile;
import org.accede.desk.action.Bills;
import org.accede.desk.action.Drafts;
import org.accede.profile.Bill;
import org.accede.profile.Moment;
import org.accede.report.words.Words;

/**
 * The bills of a country, and the form of another.
 *
 * @param unread bills that are told of in the profile, and that nobody has read
 */
public record BillsPage(Country country, List<Line> bills, List<String> unread, Entered entered)
        implements CountryPage {

    /**
     * A bill.
     *
     * @param stage where it stands and since when; empty if it is not said
     * @param worse how many obligations get worse, and so on
     * @param problem why its file cannot be read; empty if it can
     */
    public record Line(
            String name,
            String title,
            String stage,
            boolean confidential,
            boolean constructed,
            int answers,
            int worse,
            int better,
            int known,
            int opened,
            String problem) {}

    public static BillsPage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    public static BillsPage of(Asked asked, Entered entered) {
        Dossier dossier = asked.dossier();
        return new BillsPage(
                Country.of(asked, dossier.findings()),
                lines(asked),
                asked.file().profile().bills().stream().map(Bill::words).toList(),
                entered.in("bill", asked, Drafts.NEW_BILL));
    }

    static List<Line> lines(Asked asked) {
        return new Bills(asked.desk(), asked.file())
                .all().stream().map(one -> line(asked, one)).toList();
    }

    private static Line line(Asked asked, BillFile file) {
        Optional<Changes> changes =
                file.bill().map(bill -> new Bills(asked.desk(), asked.file()).changes(file, asked.asOf()));
        return new Line(
                file.name(),
                file.title(),
                file.bill().map(BillsPage::stage).orElse(""),
                file.bill().map(Bill::confidential).orElse(false),
                file.constructed(),
                file.bill().map(BillsPage::answers).orElse(0),
                count(changes, ChangeKind.WORSE),
                count(changes, ChangeKind.BETTER),
                count(changes, ChangeKind.KNOWN),
                count(changes, ChangeKind.OPENED),
                file.read().problems().stream()
                        .findFirst()
                        .map(problem -> problem.where() + ": " + problem.wrong())
                        .orElse(""));
    }

    private static int count(Optional<Changes> changes, ChangeKind kind) {
        return changes.map(all -> all.obligations(kind)).orElse(0);
    }

    static int answers(Bill bill) {
        return bill.topics().values().stream()
                .mapToInt(topic -> topic.facts().size())
                .sum();
    }

    /** Where it stands and since when, in words. */
    static String stage(Bill bill) {
        String date = bill.date().isEmpty() ? "" : Words.moment(new Moment(bill.date()));
        return bill.stage().isEmpty() ? date : date.isEmpty() ? bill.stage() : bill.stage() + ", " + date;
    }

    /** What stands in the fields on a bill. */
    static Map<String, String> fields(Bill bill) {
        return Map.of(
                Bills.TITLE, bill.title(),
                Bills.STAGE, bill.stage(),
                Bills.DATE, bill.date(),
                Bills.NOTE, bill.note(),
                Bills.CONFIDENTIAL, bill.confidential() ? "on" : "");
    }

    @Override
    public String title(Messages words) {
        return words.say("bills.title");
    }

    @Override
    public String tab() {
        return "bills";
    }
}
