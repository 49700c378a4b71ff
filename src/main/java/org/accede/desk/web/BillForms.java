package org.accede.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.FactDefinition;
import org.accede.desk.action.AnswerForm;
import org.accede.desk.action.BillFile;
import org.accede.desk.action.Bills;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Result;
import org.accede.desk.action.Sources;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.BillPage;
import org.accede.desk.view.BillsPage;
import org.accede.desk.view.Entered;
import org.accede.desk.web.html.JtebillGenerated;
import org.accede.desk.web.html.JtebillsGenerated;

/** What answers the forms of bills. */
final class BillForms {

    private BillForms() {}

    static void create(Sent sent) {
        Asked asked = sent.asked();
        Typed typed = sent.typed(Drafts.NEW_BILL);
        Sources.Added added = bills(asked).create(typed, who(asked));
        sent.drafts().settle(Drafts.NEW_BILL, typed, added.result());
        Optional<Told> told = Told.of(asked.words(), added.result());
        if (told.isPresent()) {
            Entered entered = Entered.of("bill", typed, told.get().lacks());
            sent.show(told.get().status(), JtebillsGenerated::render, BillsPage.of(asked, entered), "", true);
        } else {
            sent.goTo(page(asked, added.id()), asked.words().say("bills.created"));
        }
    }

    static void change(Sent sent) {
        Asked asked = sent.asked();
        Typed typed = sent.typed(Drafts.bill(asked.at("b")));
        BillFile bill = bills(asked).one(asked.at("b"));
        Result result = bills(asked).change(bill, typed, sent.field("seen"), who(asked));
        sent.drafts().settle(Drafts.bill(bill.name()), typed, result);
        answer(
                sent,
                "about",
                typed,
                result,
                Map.of("change", "1"),
                asked.words().say("sources.changed"));
    }

    static void clause(Sent sent) {
        Asked asked = sent.asked();
        String id = sent.field("fact");
        Typed typed = sent.typed(Drafts.clause(asked.at("b"), id));
        FactDefinition fact = asked.catalogue().fact(id).orElseThrow(() -> new NotThere(id));
        BillFile bill = bills(asked).one(asked.at("b"));
        boolean out = sent.field("do").equals("out");
        Result result = out
                ? bills(asked).takeOut(bill, fact, sent.field("seen"), who(asked))
                : bills(asked).answer(bill, fact, typed, sent.field("seen"), who(asked));
        sent.drafts().settle(Drafts.clause(bill.name(), fact.id()), typed, result);
        answer(
                sent,
                "clause",
                typed,
                result,
                Map.of("answer", id),
                asked.words().say(out ? "bills.taken-out" : "bills.answered", sent.field("clause")));
    }

    private static void answer(
            Sent sent, String form, Typed typed, Result result, Map<String, String> query, String done) {
        Asked asked = sent.asked();
        Optional<Told> told = Told.of(asked.words(), result);
        if (told.isPresent()) {
            Entered entered = Entered.of(form, typed, lacks(told.get().lacks()));
            BillPage page = BillPage.of(asked.anew(Map.of(), query), entered);
            sent.show(told.get().status(), JtebillGenerated::render, page, "", true);
        } else {
            String page = page(asked, asked.at("b"));
            sent.saved(page, done, result, asked.at("b"), page);
        }
    }

    /** Of a bill the section is the clause. */
    private static Map<String, String> lacks(Map<String, String> lacks) {
        Map<String, String> says = new LinkedHashMap<>();
        lacks.forEach((field, lack) -> says.put(
                field.equals(AnswerForm.SECTION) || field.equals(AnswerForm.LAW) ? Bills.CLAUSE : field, lack));
        return says;
    }

    private static Bills bills(Asked asked) {
        return new Bills(asked.desk(), asked.file());
    }

    private static Who who(Asked asked) {
        return new Who(asked.person().name());
    }

    private static String page(Asked asked, String name) {
        return "/c/" + asked.place().id() + "/bills/" + name;
    }
}
