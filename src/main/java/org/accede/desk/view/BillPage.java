package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.change.Changes;
import org.accede.desk.action.BillFile;
import org.accede.desk.action.Bills;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.find.Hit;
import org.accede.find.Subject;
import org.accede.profile.Bill;

/**
 * A bill clause by clause, and the form in which a clause answers a question.
 *
 * @param head what it is, for this page and the comparison
 * @param answers how many questions it answers
 * @param clause for which a question is looked for; {@code sought} by which words
 * @param about set while what it says of itself is changed
 */
public record BillPage(
        Country country,
        Head head,
        List<Clauses.Clause> clauses,
        int answers,
        int worse,
        String clause,
        String sought,
        List<Found> found,
        Optional<ClauseForm> form,
        Optional<About> about)
        implements CountryPage {

    private static final int MOST_FOUND = 30;

    /** What a bill is. */
    public record Head(
            String name,
            String title,
            String stage,
            boolean confidential,
            boolean constructed,
            String note,
            String file) {

        static Head of(BillFile file, Bill bill) {
            return new Head(
                    file.name(),
                    bill.title(),
                    BillsPage.stage(bill),
                    bill.confidential(),
                    file.constructed(),
                    bill.note(),
                    "bills/" + file.name() + ".json");
        }
    }

    /** A question that was found; {@code law} is what the law answers. */
    public record Found(String fact, String topic, String asks, String law) {}

    /** The form of what the bill says of itself. */
    public record About(Entered entered, String seen) {}

    public static BillPage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    /** @param entered into the form of a clause, or on the bill itself */
    public static BillPage of(Asked asked, Entered entered) {
        Dossier dossier = asked.dossier();
        Bills bills = new Bills(asked.desk(), asked.file());
        BillFile file = bills.one(asked.at("b"));
        Bill bill = file.bill().orElseThrow(() -> new NotThere(file.name()));
        Changes changes = bills.changes(file, asked.asOf());
        String sought = asked.one("find").orElse("");
        Entered ofBill = entered.in("about", asked, Drafts.bill(file.name()));
        return new BillPage(
                Country.of(asked, dossier.findings()),
                Head.of(file, bill),
                Clauses.of(asked, asked.file().profile(), bill, changes),
                BillsPage.answers(bill),
                changes.obligations(org.accede.change.ChangeKind.WORSE),
                asked.one("clause").orElse(""),
                sought,
                sought.isEmpty() ? List.of() : found(asked, sought),
                asked.one("answer")
                        .map(fact -> asked.catalogue().fact(fact).orElseThrow(() -> new NotThere(fact)))
                        .map(fact -> ClauseForm.of(
                                asked, file, fact, entered.in("clause", asked, Drafts.clause(file.name(), fact.id())))),
                asked.one("change").isPresent() || !ofBill.form().isEmpty()
                        ? Optional.of(new About(
                                ofBill.or(BillsPage.fields(bill)),
                                Bills.about(file).digest()))
                        : Optional.empty());
    }

    private static List<Found> found(Asked asked, String sought) {
        Set<String> facts = new LinkedHashSet<>();
        asked.desk().accede().find(sought, MOST_FOUND).hits().forEach(hit -> facts.addAll(facts(hit)));
        List<Found> found = new ArrayList<>();
        for (String id : facts) {
            asked.catalogue()
                    .fact(id)
                    .filter(fact -> found.size() < MOST_FOUND)
                    .ifPresent(fact -> found.add(new Found(
                            id,
                            Optional.ofNullable(asked.catalogue().topics().get(fact.topic()))
                                    .map(Topic::title)
                                    .orElse(""),
                            fact.asks(),
                            ClauseForm.stated(asked.file().profile(), fact, asked.words())
                                    .value())));
        }
        return found;
    }

    private static Set<String> facts(Hit hit) {
        Set<String> facts = new LinkedHashSet<>();
        if (hit.subject() instanceof Subject.Question question) {
            FactDefinition fact = question.fact();
            facts.add(fact.id());
        } else if (hit.subject() instanceof Subject.Topic topic) {
            facts.addAll(topic.topic().facts().keySet());
        } else if (hit.subject() instanceof Subject.Treaty treaty) {
            Article of = treaty.article();
            of.requirements().forEach(one -> one.elements()
                    .forEach(element -> facts.addAll(element.source().reads())));
        }
        return facts;
    }

    /** The address of the bill. */
    public String at() {
        return country.at("bills/" + head.name());
    }

    @Override
    public String title(Messages words) {
        return head.title();
    }

    @Override
    public String tab() {
        return "bills";
    }
}
