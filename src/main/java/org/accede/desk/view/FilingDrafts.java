package org.accede.desk.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.checklist.Checklist;
import org.accede.checklist.draft.Draft;
import org.accede.finding.Finding;
import org.accede.finding.Formality;

/** Drafts of what can be filed under a treaty, by the paragraphs for which it is filed: those of the checklist, and no others. */
record FilingDrafts(List<Draft> drafts) {

    /** Planned once for each state of the file, and only where something of the article can have a draft: planning takes its time. */
    static FilingDrafts of(Asked asked, Article article) {
        Dossier dossier = asked.dossier();
        boolean hasAny = article.requirements().stream()
                .flatMap(requirement -> Optional.ofNullable(dossier.findings().finding(requirement.id())).stream())
                .flatMap(FilingDrafts::ids)
                .anyMatch(dossier::hasDraftFor);
        String treaty = article.instrument();
        return new FilingDrafts(
                hasAny
                        ? asked.desk()
                                .once(
                                        asked.file(),
                                        asked.asOf(),
                                        "drafts " + treaty,
                                        Checklist.class,
                                        law -> law.checklist(List.of(treaty), Optional.empty()))
                                .drafts()
                        : List.of());
    }

    private static Stream<String> ids(Finding finding) {
        return Stream.concat(
                finding.formalities().stream().filter(Formality::canStillBeMade).map(Formality::article),
                Stream.of(finding.requirement().id()));
    }

    /** What can still be declared or reserved for a paragraph, and what it has to be told by. */
    List<TaskCard.Text> of(Finding finding) {
        List<String> ids = ids(finding).distinct().toList();
        return drafts.stream()
                .filter(draft -> ids.contains(draft.id()))
                .map(TaskCard.Text::of)
                .toList();
    }
}
