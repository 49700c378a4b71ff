package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.accede.catalogue.Article;
import org.accede.desk.action.Answering;
import org.accede.desk.action.SecondCheck;
import org.accede.finding.Findings;
import org.accede.profile.Source;
import org.accede.report.words.Words;
import org.accede.validate.Warning;

/** Something on the first page that wants a look, and the ways there. */
public record Look(String says, List<Link> links) {

    public record Link(String words, String address) {}

    /** What does not agree, what is no longer in force, what is old, and what was checked and has changed since. */
    static List<Look> all(Asked asked, Findings findings) {
        List<Look> looks = new ArrayList<>();
        contradictions(asked, looks);
        reports(asked, findings, looks);
        Old.register(asked, findings.profile().iso3()).ifPresent(says -> looks.add(new Look(says, List.of())));
        Set<String> notInForce = new LinkedHashSet<>();
        asked.desk().warnings(asked.file(), asked.asOf()).stream()
                .filter(warning -> warning.kind() == Warning.Kind.NOT_IN_FORCE)
                .forEach(warning -> notInForce.add(warning.what() + " " + warning.mend()));
        notInForce.forEach(says -> looks.add(new Look(says, List.of())));
        lapsed(asked, looks);
        old(asked, findings, looks);
        return looks;
    }

    /** What somebody typed and could not save, for the file says otherwise. */
    private static void contradictions(Asked asked, List<Look> looks) {
        new Answering(asked.desk(), asked.file())
                .contradictions()
                .forEach((draft, other) -> looks.add(new Look(
                        asked.words()
                                .say(
                                        draft.id().endsWith("/exists") ? "look.against.none" : "look.against.part",
                                        draft.asks(),
                                        other.asks()),
                        List.of(
                                link(asked, "look.typed", "q/" + draft.id() + "?edit=" + draft.id()),
                                link(asked, "look.saved", "q/" + other.id() + "?edit=" + other.id())))));
    }

    /** Reports that say otherwise than the answers, or than each other. */
    private static void reports(Asked asked, Findings findings, List<Look> looks) {
        Map<String, String> where = new LinkedHashMap<>();
        findings.all().forEach(finding -> finding.contradictions()
                .forEach(says -> where.putIfAbsent(says, finding.requirement().article())));
        findings.sums()
                .forEach((article, sum) -> sum.contradictions().forEach(says -> where.putIfAbsent(says, article)));
        where.forEach((says, article) -> {
            String treaty = findings.catalogue()
                    .article(article)
                    .map(Article::instrument)
                    .orElse("");
            looks.add(new Look(
                    asked.words().say("look.differs", says),
                    List.of(
                            link(asked, "look.answers", "a/" + article),
                            link(asked, "look.report", "reports?treaty=" + treaty))));
        });
    }

    private static void lapsed(Asked asked, List<Look> looks) {
        SecondCheck check = new SecondCheck(asked.desk(), asked.file());
        check.articles().stream()
                .flatMap(id -> asked.catalogue().article(id).stream())
                .forEach(article -> check.of(article)
                        .filter(SecondCheck.Made::lapsed)
                        .ifPresent(made -> looks.add(new Look(
                                asked.words().say("look.lapsed", made.who(), article.id()),
                                List.of(link(asked, "look.lapsed.link", "a/" + article.id() + "#second"))))));
    }

    private static void old(Asked asked, Findings findings, List<Look> looks) {
        old(asked, findings, looks, "look.old", source -> Old.read(asked, source)
                .map(day -> ""));
        old(asked, findings, looks, "look.old.text", source -> Old.text(asked, source)
                .map(text -> " (" + Words.moment(text) + ")"));
    }

    /** @param which what is to be said behind the name of a source; empty where it is none of these */
    private static void old(
            Asked asked, Findings findings, List<Look> looks, String says, Function<Source, Optional<String>> which) {
        List<Link> links = findings.profile().sources().values().stream()
                .flatMap(source -> which.apply(source).stream()
                        .map(behind -> new Link(
                                source.shortTitle() + behind,
                                "/c/" + asked.place().id() + "/sources/" + source.id() + "?again=1")))
                .toList();
        if (!links.isEmpty()) {
            looks.add(new Look(
                    asked.words().say(says, links.size(), asked.person().old()), links));
        }
    }

    private static Link link(Asked asked, String message, String page) {
        return new Link(asked.words().say(message), "/c/" + asked.place().id() + "/" + page);
    }
}
