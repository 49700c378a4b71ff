package org.accede.assessment.treaty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.catalogue.Element;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Term;

/** A requirement as rules see it: what one paragraph of a treaty asks, with its place and its elements. */
public final class Clause {

    private final Requirement requirement;
    private final Place article;
    private final Place chapter;
    private final Place treaty;
    private final Map<Element, Asked> asked = new IdentityHashMap<>();
    private final List<Asked> inOrder = new ArrayList<>();

    Clause(Requirement requirement, Place article, Place chapter, Place treaty) {
        this.requirement = requirement;
        this.article = article;
        this.chapter = chapter;
        this.treaty = treaty;
    }

    void add(Asked element) {
        asked.put(element.element(), element);
        inOrder.add(element);
    }

    int size() {
        return inOrder.size();
    }

    /** The key of a chapter: a treaty's chapters are numbered by themselves. */
    public static String chapterKey(Article article) {
        return article.instrument() + " " + article.chapter();
    }

    public String getId() {
        return requirement.id();
    }

    public Requirement requirement() {
        return requirement;
    }

    public Place getArticle() {
        return article;
    }

    public Place getChapter() {
        return chapter;
    }

    public Place getTreaty() {
        return treaty;
    }

    public String getInstrument() {
        return requirement.instrument();
    }

    /** Whether it binds: only then can it make a gap. */
    public boolean isObligation() {
        return requirement.isObligation();
    }

    /** Whether it says what the treaty means by a word. */
    public boolean isDefinition() {
        return requirement.kind().equals("definition");
    }

    /** Whether it applies only if a question has a certain answer. */
    public boolean isConditional() {
        return requirement.applies().isPresent();
    }

    /** That question; empty where it always applies. */
    public String getCondition() {
        return requirement.applies().map(Requirement.Applies::fact).orElse("");
    }

    /** Whether whatever the other clause lets a law ask for costs nothing under this one. */
    public boolean tolerates(Clause other) {
        Set<String> free = new HashSet<>(requirement.limits());
        requirement.permits().stream()
                .filter(permit -> !permit.needsFiling() && permit.with().isEmpty())
                .forEach(permit -> permit.condition().ifPresent(free::add));
        return free.containsAll(other.requirement.limits())
                && other.requirement.permits().stream()
                        .allMatch(permit ->
                                free.containsAll(permit.condition().stream().toList()));
    }

    /** Whether it lets a law leave out nothing that the other does not. */
    public boolean omitsNoMoreThan(Clause other) {
        Set<String> omitted = new HashSet<>();
        other.requirement.permits().forEach(permit -> omitted.addAll(permit.elements()));
        return requirement.permits().stream().allMatch(permit -> omitted.containsAll(permit.elements()));
    }

    /** Whether it permits nothing that the other does not. */
    public boolean permitsNoMoreThan(Clause other) {
        Set<String> permitted = new HashSet<>(other.requirement.limits());
        other.requirement.permits().forEach(permit -> permitted.addAll(permit.names()));
        return permitted.containsAll(requirement.limits())
                && requirement.permits().stream().allMatch(permit -> permitted.containsAll(permit.names()));
    }

    public Term term() {
        return requirement.term().orElseThrow();
    }

    /** The element of the term as a fact. */
    public Asked asked(Element element) {
        return asked.get(element);
    }

    /** Its elements, in the order of the text. */
    public List<Asked> asked() {
        return inOrder;
    }
}
