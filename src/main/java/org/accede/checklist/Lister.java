package org.accede.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.catalogue.Stage;
import org.accede.checklist.draft.Draft;
import org.accede.checklist.schedule.Schedule;
import org.accede.checklist.schedule.Timing;
import org.accede.finding.Cited;
import org.accede.finding.Findings;
import org.accede.profile.Profile;

/** Makes a list of the actions: in their order, with numbers, articles of a bill and days. */
final class Lister {

    private final Findings findings;
    private final Profile profile;
    private final List<Planned> planned;
    private final Map<String, Merged> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    /**
     * @param planned of each treaty
     * @param merged the actions, those of each treaty in its order
     */
    Lister(List<Planned> planned, List<Merged> merged) {
        this.planned = planned;
        this.findings = planned.get(0).findings();
        this.profile = findings.profile();
        merged.forEach(one -> byId.put(one.id(), one));
        needs(merged);
    }

    /** What each part needs is part of some action. */
    private void needs(List<Merged> merged) {
        Map<String, String> whole = new LinkedHashMap<>();
        merged.forEach(one -> one.parts().forEach(part -> whole.put(key(part, part.id()), one.id())));
        merged.forEach(one -> {
            Set<String> all = new LinkedHashSet<>();
            one.parts().forEach(part -> part.needs().forEach(other -> all.add(whole.get(key(part, other)))));
            all.remove(one.id());
            needs.put(one.id(), all);
        });
    }

    private static String key(Entry part, String id) {
        return part.treaty().id() + " " + id;
    }

    Checklist checklist() {
        Order order = new Order(wanted(), needs, id -> byId.get(id).isChangeOfLaw(), id -> byId.get(id)
                .isQuestion());
        List<String> sorted = order.sorted();
        Map<String, Timing> days = Schedule.of(
                findings.asOf(),
                order.needsFirst().stream()
                        .map(id -> byId.get(id).work(id, List.copyOf(needs.get(id)), this::own))
                        .toList());
        Map<String, BillArticle> bill = bill(sorted);
        Map<String, String> texts = textNames();
        List<Action> actions = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (String id : sorted) {
            Merged one = byId.get(id);
            actions.add(one.action(
                    actions.size() + 1,
                    one.isChangeOfLaw() ? Optional.of(bill.get(one.article())) : Optional.empty(),
                    order.directNeeds(id),
                    days.get(id),
                    texts));
            one.parts().forEach(part -> part.drafts()
                    .forEach(draft -> drafts.add(
                            draft.named(texts.getOrDefault(part.treaty().id() + "/" + draft.id(), draft.id())))));
        }
        return new Checklist(
                profile,
                findings.asOf(),
                planned.stream().map(Planned::course).toList(),
                actions,
                stages(),
                drafts,
                Cited.sources(
                        profile,
                        planned.stream().flatMap(one -> one.ofTreaty().stream()).toList(),
                        planned.stream().map(one -> one.way().treaty().id()).toList(),
                        List.of()),
                findings.catalogueDigest(),
                findings.rulesDigest());
    }

    /** One kind of work after the other, the treaties in turn. */
    private List<String> wanted() {
        return byId.values().stream()
                .sorted(Comparator.comparing(Merged::work))
                .map(Merged::id)
                .toList();
    }

    /** An article of a treaty makes one of the bill. */
    private Map<String, BillArticle> bill(List<String> sorted) {
        Map<String, BillArticle> articles = new LinkedHashMap<>();
        sorted.stream()
                .map(byId::get)
                .filter(Merged::isChangeOfLaw)
                .forEach(one -> articles.computeIfAbsent(
                        one.article(), id -> new BillArticle(articles.size() + 1, one.articleTitle())));
        return articles;
    }

    /** Names of drafts that more than one treaty has, each with the treaty before it. */
    private Map<String, String> textNames() {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        parts().forEach(part -> part.drafts().forEach(draft -> {
            if (!seen.add(draft.id())) {
                twice.add(draft.id());
            }
        }));
        parts().forEach(part -> part.drafts().stream()
                .filter(draft -> twice.contains(draft.id()))
                .forEach(draft -> names.put(
                        part.treaty().id() + "/" + draft.id(), part.treaty().id() + "/" + draft.id())));
        return names;
    }

    private Stream<Entry> parts() {
        return byId.values().stream().flatMap(one -> one.parts().stream());
    }

    /** How long a stage takes in the State, if it says so. */
    private Stage own(Stage stage) {
        return Optional.ofNullable(profile.durations().get(stage.id()))
                .map(pace -> stage.taking(pace.days(), pace.note()))
                .orElse(stage);
    }

    /** Those through which something goes that is not done, in the order of the file. */
    private List<Stage> stages() {
        Set<String> met = new HashSet<>();
        parts().filter(part -> !part.isDone()).forEach(part -> part.stages().forEach(stage -> met.add(stage.id())));
        return findings.catalogue().stages().values().stream()
                .filter(stage -> met.contains(stage.id()))
                .map(this::own)
                .toList();
    }
}
