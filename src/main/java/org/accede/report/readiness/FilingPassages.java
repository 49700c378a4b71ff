package org.accede.report.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.profile.Formalities;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.FilingNote;
import org.accede.readiness.KnownFiling;
import org.accede.readiness.Occasion;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.RemarkSubject;
import org.accede.readiness.Way;
import org.accede.readiness.standing.Speaker;
import org.accede.report.words.Evidence;
import org.accede.report.words.Words;

/** What is filed with the deposit, and what was filed already and needs a word. */
final class FilingPassages {

    private final Readiness readiness;
    private final Way way;

    private FilingPassages(Readiness readiness, Way way) {
        this.readiness = readiness;
        this.way = way;
    }

    static List<Passage> of(Readiness readiness, Way way) {
        FilingPassages filings = new FilingPassages(readiness, way);
        List<Passage> passages = new ArrayList<>();
        if (ReadinessPassages.isAhead(way)) {
            passages.add(filings.withTheDeposit());
        }
        passages.add(filings.made());
        passages.removeIf(passage -> passage.statements().isEmpty());
        return passages;
    }

    /** Steps of the deposit, and no gaps. */
    private Passage withTheDeposit() {
        List<Purpose> deposit = way.purposes().stream()
                .filter(purpose -> purpose.occasion() == Occasion.DEPOSIT)
                .toList();
        Passage passage = Passage.of(2, "filings", "With the deposit");
        deposit.stream()
                .flatMap(purpose -> way.of(purpose, DutyReadiness.Kind.AT_DEPOSIT).stream())
                .forEach(one -> passage.say(
                        one.duty().finding().requirement().id(),
                        one.duty().finding().requirement().asks() + " ("
                                + Evidence.verdict(one.duty().finding()) + ")"));
        deposit.stream()
                .flatMap(purpose -> way.overall(purpose).summary().duties().stream())
                .flatMap(one -> one.duty().finding().formalities().stream())
                .map(Words::filing)
                .distinct()
                .forEach(says -> passage.say("declare", says));
        way.remarks().stream()
                .filter(remark -> remark.about() == RemarkSubject.FILING)
                .forEach(remark -> passage.say(remark.says() + BasisWords.of(remark)));
        return passage;
    }

    private Passage made() {
        Passage passage = Passage.of(2, "beyond", "Filings that need a word");
        way.filed().forEach(note -> passage.say(note.filed().filing().article(), made(note)));
        return passage;
    }

    private String made(FilingNote note) {
        Formalities.Filing filing = note.filed().filing();
        String objections = filing.objections().stream()
                .map(o -> o.by()
                        + (o.date().isEmpty() ? "" : ", " + Words.moment(o.date()))
                        + source(note.filed(), o.source()))
                .collect(Collectors.joining("; "));
        return filing.state().id()
                + (filing.date().isEmpty() ? "" : " " + Words.moment(filing.date()))
                + source(note.filed(), filing.source())
                + (filing.text().isEmpty() ? "" : ": \"" + filing.text() + "\"")
                + (objections.isEmpty() ? "" : ". Objections: " + objections)
                + ". " + note.says() + BasisWords.of(note.basis(), note.pinpoint());
    }

    private String source(KnownFiling filed, String id) {
        String title = filed.source() == Speaker.REGISTER
                        && readiness.register().origins().containsKey(id)
                ? readiness.register().origins().get(id).title()
                : Words.source(readiness.profile(), id);
        return title.isEmpty() ? "" : " (" + title + ")";
    }
}
