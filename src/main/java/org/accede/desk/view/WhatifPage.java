package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.catalogue.Instrument;
import org.accede.change.ChangeKind;
import org.accede.change.Changes;
import org.accede.change.TreatyChange;
import org.accede.desk.action.BillFile;
import org.accede.desk.action.Bills;
import org.accede.desk.action.NotThere;
import org.accede.finding.Counts;
import org.accede.finding.Finding;
import org.accede.profile.Bill;
import org.accede.report.change.ChangeWords;
import org.accede.verdict.Word;

/**
 * What a bill changes, what gets worse first.
 *
 * @param counted how many obligations of the treaty get worse, and so on, in sentences
 * @param now how the obligations stand, and {@code then} with the bill
 * @param groups what changes, by the way in which it does
 * @param still gaps and filings that are there with the bill too
 * @param open how many obligations are open with the bill as without it
 * @param elsewhere how many verdicts of other treaties change
 * @param since the draft with which it is compared; empty for the law now
 * @param drafts other bills of the State, their titles by their names
 * @param mended the verdict whose harm somebody asks how to mend; empty for none
 * @param mends the smallest sets of answers that would mend it
 * @param readiness what it does to a deposit, and to filings
 */
public record WhatifPage(
        Country country,
        List<Tab> tabs,
        Instrument treaty,
        BillPage.Head head,
        List<String> counted,
        Shares now,
        Shares then,
        List<Group> groups,
        List<Still> still,
        int open,
        int elsewhere,
        List<String> readiness,
        List<Clauses.Clause> clauses,
        int answers,
        String since,
        Map<String, String> drafts,
        String mended,
        List<List<Paragraph.Change>> mends)
        implements CountryPage {

    /** What changes in one way. */
    public record Group(String kind, List<Effect> effects) {}

    /** Something that is there still. */
    public record Still(String article, String pinpoint, String title, Marked mark) {}

    public static WhatifPage of(Asked asked) {
        Dossier dossier = asked.dossier();
        Bills bills = new Bills(asked.desk(), asked.file());
        BillFile file = bills.one(asked.at("b"));
        Bill bill = file.bill().orElseThrow(() -> new NotThere(file.name()));
        Optional<BillFile> since =
                asked.one("since").filter(name -> !name.equals(file.name())).map(bills::one);
        Changes law = bills.changes(file, asked.asOf());
        Changes changes = since.map(other -> bills.changesSince(other, file, asked.asOf()))
                .orElse(law);
        String mended = asked.one("mend")
                .filter(id -> asked.catalogue().requirement(id).isPresent())
                .orElse("");
        Instrument treaty = asked.treaty();
        TreatyChange counts = changes.treaties().stream()
                .filter(one -> one.treaty().equals(treaty))
                .findFirst()
                .orElseThrow();
        List<String> readiness = new ArrayList<>();
        readiness.add(ChangeWords.readiness(counts));
        changes.filings().stream()
                .filter(one -> one.filing().instrument().equals(treaty.id()))
                .map(ChangeWords::filing)
                .forEach(readiness::add);
        return new WhatifPage(
                Country.of(asked, dossier.findings()),
                Tab.all(asked, "/c/" + asked.place().id() + "/bills/" + file.name() + "/compare"),
                treaty,
                BillPage.Head.of(file, bill),
                counted(asked.words(), changes, treaty),
                Shares.of(counts.countsBefore()),
                Shares.of(counts.countsAfter()),
                groups(asked, changes, treaty),
                still(asked, changes, treaty),
                openStill(asked, changes, treaty),
                (int) changes.changed().stream()
                        .filter(one ->
                                !one.compared().requirement().instrument().equals(treaty.id()))
                        .count(),
                readiness,
                Clauses.of(asked, asked.file().profile(), bill, law),
                BillsPage.answers(bill),
                since.map(BillFile::name).orElse(""),
                drafts(bills, file),
                mended,
                mended.isEmpty() ? List.of() : Paragraph.Change.all(bills.mends(file, asked.asOf(), mended)));
    }

    private static Map<String, String> drafts(Bills bills, BillFile but) {
        Map<String, String> drafts = new LinkedHashMap<>();
        bills.all().stream()
                .filter(one -> one.bill().isPresent() && !one.name().equals(but.name()))
                .forEach(one -> drafts.put(one.name(), one.title()));
        return drafts;
    }

    /** The address of this comparison, with something asked for besides. */
    public String asking(String name, String value) {
        return at() + "/compare?treaty=" + treaty.id() + (since.isEmpty() ? "" : "&since=" + since) + "&" + name + "="
                + value + country.also();
    }

    private static List<String> counted(Messages words, Changes changes, Instrument treaty) {
        List<String> says = new ArrayList<>();
        int worse = changes.obligations(ChangeKind.WORSE, treaty.id()).size();
        says.add(worse == 0 ? words.say("whatif.nothing-worse") : words.say("whatif.worse.count", worse));
        List<String> rest = new ArrayList<>();
        for (ChangeKind kind : List.of(ChangeKind.BETTER, ChangeKind.KNOWN, ChangeKind.OPENED)) {
            int count = changes.obligations(kind, treaty.id()).size();
            if (count > 0) {
                rest.add(words.say("whatif." + kind.id() + ".count", count));
            }
        }
        says.add(rest.isEmpty() ? words.say("whatif.else-nothing") : words.say("whatif.else", String.join(", ", rest)));
        return says;
    }

    private static List<Group> groups(Asked asked, Changes changes, Instrument treaty) {
        List<Group> groups = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            List<Effect> effects = changes.of(kind).stream()
                    .filter(one -> kind.isChange()
                            && one.compared().requirement().instrument().equals(treaty.id()))
                    .map(one -> Effect.of(asked, one))
                    .toList();
            if (!effects.isEmpty()) {
                groups.add(new Group(kind.id(), effects));
            }
        }
        return groups;
    }

    private static List<Still> still(Asked asked, Changes changes, Instrument treaty) {
        return after(changes, treaty, finding -> finding.word().isGap() || finding.word() == Word.CURABLE).stream()
                .map(finding -> new Still(
                        finding.requirement().article(),
                        finding.requirement().pinpoint(),
                        asked.catalogue()
                                .article(finding.requirement().article())
                                .map(Article::title)
                                .orElse(""),
                        Marked.of(finding)))
                .toList();
    }

    private static int openStill(Asked asked, Changes changes, Instrument treaty) {
        return Counts.of(
                        after(changes, treaty, finding -> Optional.ofNullable(changes.before()
                                        .findings()
                                        .finding(finding.requirement().id()))
                                .filter(before -> before.word() == finding.word())
                                .isPresent()),
                        asked.catalogue())
                .openNow();
    }

    /** The obligations of a treaty with the bill. */
    private static List<Finding> after(Changes changes, Instrument treaty, Predicate<Finding> which) {
        return changes.after().findings().all().stream()
                .filter(finding -> finding.requirement().isObligation()
                        && finding.requirement().instrument().equals(treaty.id()))
                .filter(which)
                .toList();
    }

    /** The address of the bill. */
    public String at() {
        return country.at("bills/" + head.name());
    }

    @Override
    public String title(Messages words) {
        return words.say("whatif.title", head.title());
    }

    @Override
    public String tab() {
        return "bills";
    }
}
