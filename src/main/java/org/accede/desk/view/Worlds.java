package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.accede.Dossier;
import org.accede.catalogue.Article;
import org.accede.catalogue.Requirement;
import org.accede.change.Change;
import org.accede.change.ChangeKind;
import org.accede.desk.action.NotThere;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.verdict.Word;

/** The law now, once what is adopted commences, and with a bill: how an article stands in each, and why in a sentence. */
final class Worlds {

    private static final int MOST = 2;

    private final Messages words;
    private final Article article;

    private Worlds(Messages words, Article article) {
        this.words = words;
        this.article = article;
    }

    static List<ArticlePage.World> of(Asked asked, Article article, Optional<WithBill> with) {
        Dossier dossier = asked.dossier();
        Worlds all = new Worlds(asked.words(), article);
        List<ArticlePage.World> worlds = new ArrayList<>();
        worlds.add(all.world("world.now", dossier.findings(), true));
        worlds.add(all.world(
                "world.commenced",
                dossier.onceCommenced().orElseGet(dossier::findings),
                dossier.onceCommenced().isPresent()));
        dossier.withBills().ifPresent(then -> worlds.add(all.world("world.bills", then, true)));
        with.ifPresent(bill ->
                worlds.add(new ArticlePage.World("world.with", all.mark(bill.findings()), true, all.changes(bill))));
        return worlds;
    }

    private ArticlePage.World world(String time, Findings findings, boolean waits) {
        return new ArticlePage.World(time, mark(findings), waits, waits ? why(findings) : "");
    }

    private Marked mark(Findings findings) {
        return Optional.ofNullable(findings.sums().get(article.id()))
                .map(sum -> Marked.of(sum.word()))
                .orElseGet(() -> Marked.of(of(findings, finding -> true).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotThere(article.id()))));
    }

    private List<Finding> of(Findings findings, Predicate<Finding> which) {
        return article.requirements().stream()
                .map(Requirement::id)
                .map(findings::finding)
                .filter(finding -> finding != null && which.test(finding))
                .toList();
    }

    /** What falls short; where nothing does, what a filing settles; where nothing is left to that, what is open. */
    private String why(Findings findings) {
        List<Finding> lacking =
                of(findings, finding -> !Shortfall.of(words, finding).isEmpty());
        if (!lacking.isEmpty()) {
            String first = lacking.stream()
                    .limit(MOST)
                    .map(finding -> words.say("world.lacks", brief(finding), Shortfall.of(words, finding)))
                    .collect(Collectors.joining(" "));
            return lacking.size() <= MOST ? first : first + " " + words.say("world.more", lacking.size() - MOST);
        }
        List<Finding> filings =
                of(findings, finding -> finding.requirement().isObligation() && finding.word() == Word.CURABLE);
        List<Finding> open =
                of(findings, finding -> finding.requirement().isObligation() && finding.word() == Word.OPEN);
        return !filings.isEmpty()
                ? words.say("world.filing", briefs(filings))
                : open.isEmpty() ? "" : words.say("world.open", briefs(open), open.size());
    }

    private String changes(WithBill bill) {
        List<Change> changed = bill.changes().changed().stream()
                .filter(change -> change.compared().requirement().article().equals(article.id()))
                .toList();
        List<Change> words = changed.stream()
                .filter(change -> !change.compared().isSameWord())
                .toList();
        if (words.isEmpty()) {
            return this.words.say(changed.isEmpty() ? "world.with.nothing" : "world.with.underneath");
        }
        return words.stream().map(this::becomes).collect(Collectors.joining(" "));
    }

    private String becomes(Change change) {
        return words.say(
                change.kind() == ChangeKind.WORSE ? "world.with.worse" : "world.with.becomes",
                brief(change.compared().after()),
                Marked.of(change.compared().after()).word());
    }

    private static String briefs(List<Finding> findings) {
        return findings.stream().map(Worlds::brief).collect(Collectors.joining(", "));
    }

    /** "16(1)": on a page of the article its name goes without saying. */
    private static String brief(Finding finding) {
        return finding.requirement().pinpoint().replaceFirst("^Article ", "");
    }
}
