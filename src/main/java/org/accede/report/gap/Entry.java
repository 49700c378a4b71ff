package org.accede.report.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Requirement;
import org.accede.finding.Finding;
import org.accede.paper.Mark;
import org.accede.profile.Profile;
import org.accede.report.frame.Papers;
import org.accede.report.words.Evidence;
import org.accede.report.words.Why;
import org.accede.report.words.Words;
import org.accede.verdict.Word;

/** A requirement in the table of concordance, and what is said of it there; every table takes its words from here. */
record Entry(
        Profile profile,
        GapReport.Part part,
        GapReport.Chapter chapter,
        GapReport.ArticlePart article,
        GapReport.Row row,
        Others of) {

    /** In reading order. */
    static List<Entry> of(GapReport report) {
        return report.instruments().stream()
                .flatMap(part -> of(report, part).stream())
                .toList();
    }

    /** Those of one treaty. */
    static List<Entry> of(GapReport report, GapReport.Part part) {
        return part.chapters().stream()
                .flatMap(chapter ->
                        chapter.articles().stream().flatMap(article -> of(report, part, chapter, article).stream()))
                .toList();
    }

    /** Those of one article. */
    static List<Entry> of(
            GapReport report, GapReport.Part part, GapReport.Chapter chapter, GapReport.ArticlePart article) {
        return article.rows().stream()
                .map(row -> new Entry(report.profile(), part, chapter, article, row, report.others()))
                .toList();
    }

    Finding finding() {
        return row.finding();
    }

    Requirement requirement() {
        return finding().requirement();
    }

    String id() {
        return requirement().id();
    }

    /** With the mark of text that was not checked. */
    String markedId() {
        return id() + Words.mark(requirement());
    }

    String treaty() {
        return part.instrument().shortTitle();
    }

    String binding() {
        return requirement().binding().words();
    }

    String law() {
        return Words.citations(profile, finding().citations());
    }

    /** Why it falls short, as the profile notes it. */
    List<String> why() {
        return lacksNothing() ? List.of() : Why.of(profile, finding());
    }

    Mark verdict() {
        return Papers.mark(finding());
    }

    /** By which rows are chosen. */
    Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("verdict", finding().word().id());
        tags.put("binding", requirement().binding().id());
        tags.put("instrument", requirement().instrument());
        return tags;
    }

    /** An option that is not used lacks nothing. */
    List<String> missing() {
        return lacksNothing() ? List.of() : finding().missing();
    }

    List<String> narrowedBy() {
        return lacksNothing() ? List.of() : finding().narrowedBy();
    }

    private boolean lacksNothing() {
        return finding().word() == Word.MET
                || finding().word() == Word.USED
                || finding().word() == Word.NOT_USED;
    }

    /** What is missing, then what narrows it. */
    List<String> lacks() {
        List<String> lacks = new ArrayList<>(missing());
        narrowedBy().forEach(condition -> lacks.add("narrowed by: " + condition));
        why().forEach(why -> lacks.add("Why: " + why));
        return lacks;
    }

    /** Why it does not apply; empty if it does. */
    String inapplicable() {
        return finding().word() == Word.NOT_APPLICABLE ? row.applies() : "";
    }

    /** What to do, or why nothing. */
    List<String> toDo() {
        List<String> toDo = new ArrayList<>(List.of(row.step()));
        if (!inapplicable().isEmpty()) {
            toDo.add("Because: " + inapplicable());
        }
        return toDo;
    }

    /** Where other countries have law on what is lacking here. */
    List<String> others() {
        return of.inShort(finding(), profile.iso3());
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>(toDo());
        if (!others().isEmpty()) {
            remarks.add("Others: " + String.join("; ", others()));
        }
        row.hints().forEach(hint -> remarks.add("Hint: " + hint));
        finding().reviews().forEach(question -> remarks.add("Review: " + question));
        finding().later().forEach(later -> remarks.add(Words.capital(later.words()) + "."));
        remarks.addAll(Evidence.of(finding()));
        return remarks;
    }
}
