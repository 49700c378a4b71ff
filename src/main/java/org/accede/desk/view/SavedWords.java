package org.accede.desk.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.Dossier;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.desk.store.Entry;
import org.accede.finding.Finding;

/** What a save changed, in a sentence: "Saved at 10:15. Article 16(1): still partial." */
public final class SavedWords {

    private static final int MOST = 3;

    private final Asked asked;
    private final List<Requirement> readers;
    private final String article;
    private final Map<String, String> before;

    private SavedWords(Asked asked, List<Requirement> readers, String article, Map<String, String> before) {
        this.asked = asked;
        this.readers = readers;
        this.article = article;
        this.before = before;
    }

    /**
     * To be made before the save of an answer.
     *
     * @param article on whose page it stands, of which is spoken first; empty for none
     */
    public static SavedWords before(Asked asked, String fact, String article) {
        return new SavedWords(asked, asked.catalogue().readersOf(fact), article, words(asked.dossier()));
    }

    /** The same before the save of what the law asks for besides. */
    public static SavedWords before(Asked asked, Topic topic, String article) {
        List<Requirement> readers = topic.facts().keySet().stream()
                .flatMap(fact -> asked.catalogue().readersOf(fact).stream())
                .distinct()
                .toList();
        return new SavedWords(asked, readers, article, words(asked.dossier()));
    }

    private static Map<String, String> words(Dossier dossier) {
        Map<String, String> words = new LinkedHashMap<>();
        dossier.findings()
                .all()
                .forEach(finding ->
                        words.put(finding.requirement().id(), Marked.of(finding).word()));
        return words;
    }

    /** To be asked after it. */
    public String after(Entry entry) {
        Asked anew = asked.anew(Map.of());
        Dossier dossier = anew.dossier();
        List<String> says = new ArrayList<>();
        says.add(asked.words()
                .say(
                        "saved.at",
                        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                                .format(entry.at().atZone(ZoneId.systemDefault()))));
        List<Finding> changed = dossier.findings().all().stream()
                .filter(finding -> !Marked.of(finding)
                        .word()
                        .equals(before.get(finding.requirement().id())))
                .toList();
        List<Finding> told = changed.isEmpty()
                ? untouched()
                        .map(requirement -> dossier.findings().finding(requirement.id()))
                        .filter(finding -> finding != null)
                        .limit(1)
                        .toList()
                : changed;
        told.stream()
                .sorted(here())
                .limit(MOST)
                .forEach(finding -> says.add(asked.words()
                        .say(
                                changed.isEmpty() ? "saved.still" : "saved.now",
                                treaty(dossier, finding),
                                finding.requirement().pinpoint(),
                                Marked.of(finding).word())));
        if (told.size() > MOST) {
            says.add(asked.words().say("saved.more", told.size() - MOST));
        }
        return String.join(" ", says);
    }

    /** Of what is spoken where no verdict is another: what reads it on the page, else what stands there, else what reads it anywhere. */
    private Stream<Requirement> untouched() {
        Stream<Requirement> page =
                asked.catalogue().article(article).stream().flatMap(one -> one.requirements().stream());
        return Stream.of(readers.stream().filter(one -> one.article().equals(article)), page, readers.stream())
                .flatMap(each -> each);
    }

    /** What stands on the page first. */
    private Comparator<Finding> here() {
        return Comparator.comparing(finding -> !finding.requirement().article().equals(article));
    }

    private static String treaty(Dossier dossier, Finding finding) {
        return dossier.accede()
                .catalogue()
                .instrument(finding.requirement().instrument())
                .orElseThrow()
                .shortTitle();
    }

    /** The first question of an article behind another that is open; empty if none is. */
    public static String nextOpen(Asked asked, String fact) {
        List<Row> rows = ArticlePage.of(asked).paragraphs().stream()
                .flatMap(paragraph -> paragraph.rows().stream())
                .toList();
        int here = rows.stream().map(Row::id).toList().indexOf(fact);
        return rows.stream()
                .skip(here + 1L)
                .filter(row -> row.mark().tone().equals("open") && !row.id().equals(fact))
                .map(Row::id)
                .findFirst()
                .orElse("");
    }
}
