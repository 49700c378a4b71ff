package org.accede.checklist.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Binding;
import org.accede.catalogue.Due;
import org.accede.finding.Finding;
import org.accede.finding.Formality;
import org.accede.verdict.Level;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/**
 * What one paragraph of the treaty asks or permits, with its verdict, as it bears on what is to be done.
 *
 * @param drafted whether bills and adopted texts would fulfil it, once they are in force
 * @param filings the declarations and reservations that it turns on: those that would cover it, do cover it, or are the option itself
 * @param onJoining whether its only filing is one that a State makes when it joins, and not when it leaves or takes something back
 * @param filed whether its only filing is made, and not only planned
 * @param toLookUp whether it waits for somebody to look up what was filed
 */
public record Paragraph(
        Finding finding,
        Article article,
        boolean drafted,
        List<String> filings,
        boolean onJoining,
        boolean filed,
        boolean toLookUp) {

    public String getId() {
        return finding.requirement().id();
    }

    public String getInstrument() {
        return finding.requirement().instrument();
    }

    /** What it is about. */
    public SubjectMatter matter() {
        return SubjectMatter.of(finding.requirement().kind());
    }

    public String getArticleId() {
        return article.id();
    }

    public boolean isObligation() {
        return finding.requirement().isObligation();
    }

    public boolean isOption() {
        return finding.requirement().isOption();
    }

    /** A duty to consider or to endeavour. */
    public boolean isToWeigh() {
        Binding binding = finding.requirement().binding();
        return binding == Binding.SHALL_CONSIDER || binding == Binding.ENDEAVOUR;
    }

    public boolean isAuthority() {
        return matter() == SubjectMatter.INSTITUTION;
    }

    public boolean isNotice() {
        return matter() == SubjectMatter.NOTIFICATION;
    }

    /** A duty that law or practice fulfils, rather than naming an authority or telling the depositary. */
    public boolean isSubstance() {
        return !isAuthority() && !isNotice();
    }

    public boolean isDueAtDeposit() {
        return finding.requirement().due() == Due.DEPOSIT;
    }

    public boolean isAlwaysDue() {
        return finding.requirement().due() == Due.ALWAYS;
    }

    public boolean isDueWhenConferenceAsks() {
        return finding.requirement().due() == Due.CONFERENCE;
    }

    /** Whether it is asked of the State, or may be. */
    public boolean isReached() {
        return finding.applies() != Truth.NO && finding.word() != Word.NOT_APPLICABLE;
    }

    /** Only a change of law or practice mends it. */
    public boolean isGap() {
        return finding.word().isGap();
    }

    public boolean isCurable() {
        return finding.word() == Word.CURABLE;
    }

    /** Fulfilled by a declaration or reservation that is made or planned. */
    public boolean isCovered() {
        return finding.word() == Word.COVERED;
    }

    public boolean isOpen() {
        return finding.word() == Word.OPEN;
    }

    public boolean isNotYetDue() {
        return finding.word() == Word.NOT_YET_DUE;
    }

    /** It is known to apply and to fall short, and its time has not come. */
    public boolean isAhead() {
        return isNotYetDue()
                && finding.applies() == Truth.YES
                && finding.interval().ceiling().below(Level.COVERED);
    }

    /** Whether it is known to be fulfilled, whatever else may be found. */
    public boolean isSettled() {
        return finding.interval().floor().atLeast(Level.COVERED);
    }

    public boolean isFulfilled() {
        return finding.word() == Word.MET || finding.word() == Word.COVERED || finding.word() == Word.USED;
    }

    /** It is known to fall short, now or for its day. */
    public boolean isWanting() {
        return isGap() || isCurable() || isAhead();
    }

    /** Whether a person has been asked to judge something of it. */
    public boolean isForJudgement() {
        return !finding.reviews().isEmpty();
    }

    /** Whether a filing on which it turns may come too late, since nobody has said where the State stands. */
    public boolean isPerhapsTooLate() {
        return finding.formalities().stream().anyMatch(Formality::mayBeTooLate);
    }

    /** The declarations and reservations on which its verdict turns. */
    public List<Formality> getFormalities() {
        return finding.formalities();
    }

    /** Whether the option is a single declaration or reservation. */
    public boolean isOneFiling() {
        return filings.size() == 1;
    }

    public boolean isWithoutFiling() {
        return filings.isEmpty();
    }

    /** The filing under which it is decided. */
    public String getFiling() {
        return filings.get(0);
    }

    /** Whether it reads a question of the topic. */
    public boolean reads(String topic) {
        return finding.requirement().reads().stream().anyMatch(fact -> fact.startsWith(topic + "/"));
    }

    /** Where the treaty asks for several of them. */
    static String pinpoints(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.finding().requirement().pinpoint())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    static Set<String> ids(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::getId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Assignment to(TaskKind kind, String about) {
        return new Assignment(kind, about, this);
    }

    public Awaits awaits(Awaits.What what) {
        return new Awaits(getId(), what);
    }
}
