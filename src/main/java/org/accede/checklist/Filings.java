package org.accede.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.checklist.draft.DraftText;
import org.accede.checklist.task.FilingPlace;
import org.accede.checklist.task.Paragraph;
import org.accede.finding.Formality;
import org.accede.profile.Formalities;
import org.accede.profile.Late;

/** The declarations and reservations under one treaty: where they are made, and what the State has made or plans. */
final class Filings {

    private final Formalities known;
    private final Function<Formalities.Filing, Optional<Late>> late;
    private final Map<String, DraftText> texts;

    /**
     * @param known what the profile says of them
     * @param late whether one of them was made after the treaty let it be made
     * @param texts drafts of what is filed on joining
     */
    Filings(Formalities known, Function<Formalities.Filing, Optional<Late>> late, List<DraftText> texts) {
        this.known = known;
        this.late = late;
        this.texts = texts.stream().collect(Collectors.toMap(DraftText::id, Function.identity()));
    }

    /** Whether it is one that a State makes when it joins, and not when it leaves or takes something back. */
    boolean isOfJoining(String name) {
        return texts.containsKey(name);
    }

    /** Whether it was made, and in time as far as that is known. */
    boolean isMade(String name) {
        return known.find(name)
                .filter(filing -> filing.state() == Formalities.State.MADE)
                .filter(filing -> late.apply(filing).isEmpty())
                .isPresent();
    }

    List<Formalities.Filing> known() {
        return known.list();
    }

    /** Those of the names that the rules chose: first what the profile has, then what verdicts turn on, in the order of the treaty. */
    List<String> inOrder(Set<String> chosen, List<Paragraph> paragraphs) {
        return Stream.concat(
                        known.list().stream().map(Formalities.Filing::article),
                        paragraphs.stream()
                                .flatMap(p -> p.getFormalities().stream())
                                .map(Formality::article))
                .filter(chosen::contains)
                .distinct()
                .toList();
    }

    /**
     * Where something is filed, and what in the law calls for it.
     *
     * @param concerned what is decided under it
     * @param all the paragraphs of the treaty
     */
    FilingPlace place(String name, List<Paragraph> concerned, List<Paragraph> all) {
        return new FilingPlace(
                name,
                texts.containsKey(name) ? texts.get(name).title() : "Filing under " + name,
                texts.containsKey(name) ? texts.get(name).basis() : "",
                known.find(name),
                known.find(name).flatMap(late),
                known.complete(name),
                calledForBy(name, concerned, all),
                concerned.stream()
                        .flatMap(paragraph -> paragraph.getFormalities().stream())
                        .filter(formality -> formality.article().equals(name))
                        .flatMap(formality -> formality.names().stream())
                        .distinct()
                        .toList(),
                concerned.stream()
                        .filter(Paragraph::isObligation)
                        .flatMap(paragraph -> paragraph.finding().citations().stream())
                        .distinct()
                        .toList());
    }

    /** Duties that are decided elsewhere and turn on this filing too. */
    private static List<String> calledForBy(String name, List<Paragraph> concerned, List<Paragraph> all) {
        return all.stream()
                .filter(paragraph -> paragraph.isCurable() && !concerned.contains(paragraph))
                .filter(paragraph -> paragraph.getFormalities().stream()
                        .anyMatch(one -> one.canStillBeMade() && one.article().equals(name)))
                .map(Paragraph::getId)
                .toList();
    }
}
