package org.accede.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.finding.Finding;

/**
 * A line of the checklist.
 *
 * @param id stable, such as law:BC-6.2
 * @param number its place in the list, from 1; nothing stands before what it needs
 * @param billArticle for a change of law, the article of the bill that makes it; 0 for others
 * @param contents what it has to cover or hold, or the questions to be answered
 * @param routes the ways to do it where there is a choice; the State chooses
 * @param basis the provision on which it rests
 * @param needs ids of the actions before it
 * @param requirements what it fulfils, or what waits for it
 * @param gaps those of them that the gap report shows as falling short
 * @param counterparts what other treaties ask alike, with the verdict there
 * @param texts ids of the draft texts that go with it
 * @param unverified whether it rests on treaty text that was not checked against the authentic one
 */
public record Action(
        String id,
        int number,
        Work work,
        int billArticle,
        String group,
        String title,
        List<String> contents,
        List<Route> routes,
        String basis,
        List<Owner> owners,
        List<String> needs,
        Optional<LocalDate> earliest,
        Optional<LocalDate> planned,
        Optional<LocalDate> latest,
        String timing,
        State state,
        String because,
        String proof,
        List<String> requirements,
        List<String> gaps,
        List<Finding> counterparts,
        List<String> texts,
        boolean unverified) {

    /** One of several ways. */
    public record Route(String title, String how) {}
}
