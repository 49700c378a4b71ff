package org.accede.desk.action;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.accede.catalogue.Article;
import org.accede.catalogue.QuestionsAsked;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Place;
import org.accede.desk.store.Read;
import org.accede.desk.store.Section;
import org.accede.input.Digest;

/**
 * That somebody else than who gave the answers has looked through an article. It is kept beside the profile, changes no verdict, and holds
 * until an answer of the article changes.
 */
public final class SecondCheck {

    public static final String NAME = "checked-by";

    private static final String KEY = "article:";
    private static final String WHO = "who";
    private static final String DAY = "day";
    private static final String SAYS = "says";
    private static final String ENTRY = "entry";
    private static final int LONGEST = 80;

    private final Desk desk;
    private final CountryFile file;
    private List<Entry> history;

    /**
     * A check.
     *
     * @param day on which it was made
     * @param lapsed whether an answer has changed since
     * @param by the last change since; empty if nobody knows of it
     */
    public record Made(String who, String day, boolean lapsed, Optional<Entry> by) {}

    public SecondCheck(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** The articles that somebody has checked. */
    public Set<String> articles() {
        Set<String> articles = new TreeSet<>();
        desk.store().work(file.id()).all(Section.CHECKED).keySet().stream()
                .filter(key -> key.startsWith(KEY))
                .forEach(key -> articles.add(key.substring(KEY.length())));
        return articles;
    }

    public Optional<Made> of(Article article) {
        return desk.store()
                .work(file.id())
                .get(Section.CHECKED, KEY + article.id())
                .map(kept -> made(article, kept));
    }

    private Made made(Article article, Map<String, String> kept) {
        boolean lapsed = !digest(article).equals(kept.get(SAYS));
        long since = Long.parseLong("0" + kept.getOrDefault(ENTRY, "").replaceAll("\\D", ""));
        return new Made(
                kept.getOrDefault(WHO, ""),
                kept.getOrDefault(DAY, ""),
                lapsed,
                lapsed ? last(article).filter(entry -> entry.id() > since) : Optional.empty());
    }

    /** Notes that somebody has checked it; what is lacking for it, if anything. */
    public Optional<Lack> check(Article article, String name) {
        String who = name.replaceAll("\\s+", " ").strip();
        if (who.isEmpty()) {
            return Optional.of(Lack.of(NAME, "checked.lack.name"));
        }
        Optional<Entry> last = last(article).filter(entry -> entry.who().equalsIgnoreCase(who));
        if (last.isPresent()) {
            return Optional.of(Lack.of(NAME, "checked.lack.same", last.get().who()));
        }
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(WHO, who.substring(0, Math.min(who.length(), LONGEST)));
        LocalDate today = desk.today();
        kept.put(DAY, today.toString());
        kept.put(SAYS, digest(article));
        kept.put(
                ENTRY,
                String.valueOf(history().stream().mapToLong(Entry::id).max().orElse(0)));
        desk.store().work(file.id(), work -> work.with(Section.CHECKED, KEY + article.id(), kept));
        return Optional.empty();
    }

    public void takeBack(Article article) {
        desk.store().work(file.id(), work -> work.without(Section.CHECKED, KEY + article.id()));
    }

    /** The last change of an answer of the article that the history tells of. */
    private Optional<Entry> last(Article article) {
        List<Place> places = places(article);
        return history().stream()
                .filter(entry -> entry.changes().stream().anyMatch(change -> places.contains(change.place())))
                .findFirst();
    }

    private List<Entry> history() {
        if (history == null) {
            history = desk.store().history(file.id());
        }
        return history;
    }

    private String digest(Article article) {
        Read.Contents contents = file.read().contents();
        StringBuilder all = new StringBuilder();
        places(article).forEach(place -> all.append(contents.at(place).digest()).append('\n'));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Place> places(Article article) {
        List<Place> places = new ArrayList<>();
        QuestionsAsked.by(article.requirements(), desk.accede().catalogue()).forEach((topic, facts) -> {
            if (topic.facts().containsKey(topic.existsFact())
                    && facts.stream().noneMatch(fact -> fact.id().equals(topic.existsFact()))) {
                places.add(Place.answer(topic.existsFact()));
            }
            facts.forEach(fact -> places.add(Place.answer(fact.id())));
            if (topic.hasConditions()) {
                places.add(Place.conditions(topic.id()));
            }
        });
        return places;
    }
}
