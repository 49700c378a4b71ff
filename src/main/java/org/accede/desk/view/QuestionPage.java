package org.accede.desk.view;

import java.util.List;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.desk.action.NotThere;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.report.words.HowToAnswer;

/**
 * One question alone: its answer, and all that turns on it in every treaty.
 *
 * @param topic under which it stands, by its title; {@code topicId} its id
 * @param help how it is to be answered
 * @param by who may sign a judgement; empty otherwise
 * @param readers every paragraph that reads it
 * @param would what each answer would do, in every treaty
 * @param history what became of the answer, the newest first
 * @param bills with which it can be looked at
 */
public record QuestionPage(
        Country country,
        String topic,
        String topicId,
        Row row,
        List<String> help,
        String by,
        List<Reader> readers,
        List<Would> would,
        List<Told> history,
        BillChoice bills)
        implements CountryPage {

    /** Who saved it, when, and what it was before. */
    public record Told(String at, String who, String was, String now) {}

    /** A paragraph that turns on it; {@code bill} is its verdict with the bill that was chosen, where that is another. */
    public record Reader(
            String treaty, String article, String pinpoint, String asks, Marked mark, Optional<Marked> bill, Row row) {}

    public static QuestionPage of(Asked asked) {
        return of(asked, Editing.of(asked));
    }

    public static QuestionPage of(Asked asked, Editing editing) {
        Dossier dossier = asked.dossier();
        Findings findings = dossier.findings();
        String id = asked.at("f");
        FactDefinition fact = findings.catalogue().fact(id).orElseThrow(() -> new NotThere(id));
        Topic topic = findings.catalogue().topics().get(fact.topic());
        List<Requirement> reading = findings.catalogue().readersOf(id);
        Optional<WithBill> with = WithBill.of(asked);
        Rows rows = new Rows(findings, editing, with);
        List<Reader> readers = reading.stream()
                .map(requirement -> findings.finding(requirement.id()))
                .filter(finding -> finding != null)
                .map(finding -> reader(findings, finding, with, rows.of(finding, id, Row.Spot.ALONE)))
                .toList();
        Row row = readers.isEmpty() ? rows.alone(id) : readers.get(0).row();
        List<String> help = new java.util.ArrayList<>();
        if (!fact.help().isEmpty()) {
            help.add(fact.help());
        }
        help.addAll(HowToAnswer.of(fact));
        return new QuestionPage(
                Country.of(asked, findings),
                topic.title(),
                topic.id(),
                row,
                help,
                fact.by(),
                readers,
                would(asked, findings, id),
                history(asked, id),
                BillChoice.of(asked, with));
    }

    private static List<Would> would(Asked asked, Findings findings, String fact) {
        return Would.of(findings, asked.desk().effects(asked.file(), asked.asOf(), new OpenQuestion.Fact(fact)));
    }

    private static List<Told> history(Asked asked, String fact) {
        org.accede.desk.store.Place place = org.accede.desk.store.Place.answer(fact);
        ContentWords words = new ContentWords(asked.catalogue(), asked.words());
        return asked.desk().store().history(asked.file().id()).stream()
                .flatMap(entry -> entry.changes().stream()
                        .filter(change -> change.place().equals(place))
                        .map(words::of)
                        .map(told -> new Told(HistoryPage.at(asked, entry.at()), entry.who(), told.was(), told.is())))
                .toList();
    }

    private static Reader reader(Findings findings, Finding finding, Optional<WithBill> with, Row row) {
        Requirement requirement = finding.requirement();
        return new Reader(
                findings.catalogue()
                        .instrument(requirement.instrument())
                        .orElseThrow()
                        .shortTitle(),
                requirement.article(),
                requirement.pinpoint(),
                requirement.asks(),
                Marked.of(finding),
                with.map(bill -> Marked.of(bill.findings().finding(requirement.id())))
                        .filter(then -> !then.equals(Marked.of(finding))),
                row);
    }

    @Override
    public String title(Messages words) {
        return topic + ": " + row.asks();
    }
}
