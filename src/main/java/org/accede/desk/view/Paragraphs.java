package org.accede.desk.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.QuestionsAsked;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.plan.Step;
import org.accede.profile.Conditions;
import org.accede.profile.TopicAnswers;
import org.accede.report.frame.Papers;
import org.accede.report.words.AppliesWords;
import org.accede.report.words.Evidence;
import org.accede.report.words.Words;

/** Makes the paragraphs of an article of findings. */
final class Paragraphs {

    private final Asked asked;
    private final Dossier dossier;
    private final Findings findings;
    private final Catalogue catalogue;
    private final Article article;
    private final Editing editing;
    private final boolean onlyOpen;
    private final Optional<WithBill> with;
    private final Rows rows;
    private final FilingDrafts filings;

    /** Topics whose conditions stand on the page already. */
    private final Set<String> told = new HashSet<>();

    /** Questions that stand on the page already. */
    private final Set<String> stand = new HashSet<>();

    /** @param with the bill with which the article is looked at */
    Paragraphs(Asked asked, Article article, Editing editing, boolean onlyOpen, Optional<WithBill> with) {
        this.asked = asked;
        this.dossier = asked.dossier();
        this.findings = dossier.findings();
        this.catalogue = findings.catalogue();
        this.article = article;
        this.editing = editing;
        this.onlyOpen = onlyOpen;
        this.with = with;
        this.rows = new Rows(findings, editing, with);
        this.filings = FilingDrafts.of(asked, article);
    }

    List<Paragraph> all() {
        return article.requirements().stream()
                .map(requirement -> findings.finding(requirement.id()))
                .filter(finding -> finding != null)
                .map(this::paragraph)
                .toList();
    }

    private Paragraph paragraph(Finding finding) {
        Requirement requirement = finding.requirement();
        return new Paragraph(
                requirement.id(),
                Papers.id("p", requirement.id()),
                requirement.pinpoint(),
                Marked.of(finding),
                finding.later().stream()
                        .map(later -> new Paragraph.Then(later.time().words(), Marked.of(later.word())))
                        .toList(),
                with.map(bill -> Marked.of(bill.findings().finding(requirement.id()))),
                requirement.asks(),
                requirement.binding().words(),
                requirement.confidence().words(),
                requirement.qualifiers(),
                finding.applicability().isEmpty()
                        ? ""
                        : asked.words()
                                .say(
                                        "article.applies." + finding.applies().id(),
                                        AppliesWords.of(finding, findings.catalogue())),
                Shortfall.of(asked.words(), finding),
                change(finding),
                rows(requirement),
                conditions(requirement),
                finding.formalities().stream().map(Words::filing).toList(),
                filings.of(finding),
                finding.reviews(),
                Evidence.of(finding),
                dossier.accede().concerns().stream()
                        .filter(concern -> concern.requirements().contains(requirement.id()))
                        .map(concern -> concern.says() + " (" + concern.raisedBy() + ")")
                        .toList());
    }

    /** Trying takes a second: it is done where somebody asks for it, and remembered. Empty if it was not. */
    private Optional<List<List<Paragraph.Change>>> change(Finding finding) {
        if (!finding.requirement().isObligation() || !finding.word().isGap()) {
            return Optional.of(List.of());
        }
        String id = finding.requirement().id();
        Optional<List<List<Step>>> sets = asked.one("change").filter(id::equals).isPresent()
                ? Optional.of(asked.desk().remedies(asked.file(), asked.asOf(), id))
                : asked.desk().remediesIfKnown(asked.file(), asked.asOf(), id);
        return sets.map(Paragraph.Change::all);
    }

    /** Questions as the elements come to them; of a topic with a question on whether it exists that one first, unless it stands further up already. */
    private List<Row> rows(Requirement requirement) {
        List<Row> all = new ArrayList<>();
        Set<String> done = new HashSet<>();
        String key = article.requirements().indexOf(requirement) + "-";
        QuestionsAsked.by(List.of(requirement), catalogue).forEach((topic, facts) -> {
            boolean own = facts.stream().anyMatch(FactDefinition::own);
            boolean askedHere = facts.stream().anyMatch(fact -> fact.id().equals(topic.existsFact()));
            boolean first = own && !topic.asks().isEmpty() && (askedHere || !stand.contains(topic.existsFact()));
            Stream.concat(
                            first ? Stream.of(topic.existsFact()) : Stream.of(),
                            facts.stream().map(FactDefinition::id))
                    .filter(done::add)
                    .map(fact -> rows.of(
                            findings.finding(requirement.id()), fact, new Row.Spot(key + done.size(), stand.add(fact))))
                    .filter(row -> !onlyOpen
                            || row.form().isPresent()
                            || !row.mark().tone().equals("fine"))
                    .forEach(all::add);
        });
        return all;
    }

    private List<Paragraph.Looked> conditions(Requirement requirement) {
        List<Paragraph.Looked> looked = new ArrayList<>();
        QuestionsAsked.by(List.of(requirement), catalogue).forEach((topic, facts) -> {
            if (topic.hasConditions() && facts.stream().anyMatch(FactDefinition::own) && told.add(topic.id())) {
                looked.add(looked(topic));
            }
        });
        return looked;
    }

    private Paragraph.Looked looked(Topic topic) {
        TopicAnswers answers = findings.profile().topics().get(topic.id());
        Conditions conditions = answers == null ? Conditions.NOT_LOOKED : answers.conditions();
        return new Paragraph.Looked(
                topic.id(),
                topic.title(),
                conditions.complete(),
                Paragraph.Condition.all(topic, findings.profile(), conditions),
                editing.hasDraftOfConditions(topic.id()));
    }
}
