package org.accede.desk.view;

import java.util.List;
import java.util.Optional;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.change.Changes;
import org.accede.desk.action.BillFile;
import org.accede.desk.action.Bills;
import org.accede.desk.action.NotThere;
import org.accede.finding.Findings;
import org.accede.profile.Bill;
import org.accede.profile.Profile;
import org.accede.profile.TopicAnswers;
import org.accede.report.words.Words;

/** The bill that was chosen to look at articles with, and what it changes. */
record WithBill(String name, Bill bill, boolean constructed, Profile laidOver, Changes changes) {

    /** @throws NotThere if there is no such bill for the country, or it cannot be read */
    static Optional<WithBill> of(Asked asked) {
        return asked.one(BillChoice.WITH).map(name -> {
            Bills bills = new Bills(asked.desk(), asked.file());
            BillFile file = bills.one(name);
            Bill bill = file.bill().orElseThrow(() -> new NotThere(name));
            return new WithBill(
                    name,
                    bill,
                    file.constructed(),
                    asked.file().profile().with(bill),
                    bills.changes(file, asked.asOf()));
        });
    }

    /** The law with it. */
    Findings findings() {
        return changes.after().findings();
    }

    /** What it asks for beyond the questions of a topic. */
    List<Paragraph.Condition> asksFor(Topic topic) {
        return Optional.ofNullable(bill.topics().get(topic.id()))
                .map(TopicAnswers::conditions)
                .map(conditions -> Paragraph.Condition.all(topic, laidOver, conditions))
                .orElse(List.of());
    }

    /** What it answers to a question; empty if it does not. */
    List<Row.Said> says(FactDefinition fact) {
        return Optional.ofNullable(bill.topics().get(fact.topic()))
                .map(TopicAnswers::facts)
                .map(facts -> facts.getOrDefault(fact.id(), List.of()))
                .orElse(List.of())
                .stream()
                .map(said -> new Row.Said(
                        Words.capital(said.value().words()),
                        Words.citations(
                                laidOver,
                                said.provisions().stream().map(laidOver::cite).toList()),
                        said.note(),
                        "",
                        false,
                        ""))
                .toList();
    }
}
