package org.accede.desk.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.FactDefinition;
import org.accede.desk.action.Many;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.ManyPage;
import org.accede.desk.view.SavedWords;
import org.accede.desk.web.html.JtemanyGenerated;

/** What answers the form of one answer for many questions: shows what it would do, and saves what was chosen of that. */
final class ManyForms {

    private static final String CHOSEN = "chosen";
    private static final String SEEN = "seen:";

    private ManyForms() {}

    static void save(Sent sent) {
        Asked asked = sent.asked().anew(Map.of(), kept(sent));
        asked.file().profile();
        Typed typed = new Typed(withoutOurs(sent.fields()));
        List<FactDefinition> facts = ManyPage.questions(asked, typed);
        if (facts.isEmpty()) {
            Map<String, String> lacks = Map.of(
                    "", asked.words().say(ManyPage.of(asked).isEach() ? "many.none-meant.each" : "many.none-meant"));
            show(sent, 422, ManyPage.of(asked, typed, lacks, Optional.empty()), "");
            return;
        }
        Many many = new Many(asked.desk(), asked.file());
        Many.Plan plan = many.plan(facts, typed);
        if (!plan.lacks().isEmpty()) {
            Map<String, String> lacks = new LinkedHashMap<>();
            plan.lacks()
                    .forEach(lack -> lacks.putIfAbsent(
                            lack.field(),
                            asked.words().say(lack.message(), lack.of().toArray())));
            show(sent, 422, ManyPage.of(asked, typed, lacks, Optional.empty()), "");
        } else if (sent.field("do").equals("save")) {
            saved(sent, asked, typed, many, plan);
        } else {
            show(sent, 200, ManyPage.of(asked, typed, Map.of(), Optional.of(plan)), "");
        }
    }

    private static void saved(Sent sent, Asked asked, Typed typed, Many many, Many.Plan plan) {
        Set<String> chosen = new LinkedHashSet<>(sent.fields().getOrDefault(CHOSEN, List.of()));
        Map<String, String> seen = new LinkedHashMap<>();
        sent.fields().forEach((name, values) -> {
            if (name.startsWith(SEEN)) {
                seen.put(name.substring(SEEN.length()), values.get(0));
            }
        });
        if (chosen.isEmpty()) {
            Map<String, String> lacks = Map.of("", asked.words().say("many.none-chosen"));
            show(sent, 422, ManyPage.of(asked, typed, lacks, Optional.of(plan)), "");
            return;
        }
        SavedWords words = SavedWords.before(asked, chosen.iterator().next(), "");
        Outcome outcome = many.save(plan, chosen, seen, new Who(asked.person().name()));
        if (outcome instanceof Outcome.Saved saved) {
            String says = words.after(saved.entry()) + " "
                    + asked.words().say("many.saved", saved.entry().changes().size());
            sent.goTo(address(asked) + "&entry=" + saved.entry().id(), says);
        } else if (outcome instanceof Outcome.Same) {
            sent.goTo(address(asked), asked.words().say("saved.same"));
        } else if (outcome instanceof Outcome.Broken) {
            asked.anew(Map.of()).file().profile();
        } else {
            Asked anew = sent.asked().anew(Map.of(), kept(sent));
            Many.Plan then = new Many(anew.desk(), anew.file()).plan(ManyPage.questions(anew, typed), typed);
            show(
                    sent,
                    status(outcome),
                    ManyPage.of(anew, typed, Map.of("", says(asked, outcome)), Optional.of(then)),
                    "");
        }
    }

    private static int status(Outcome outcome) {
        return outcome instanceof Outcome.Conflict ? 409 : outcome instanceof Outcome.NotWritten ? 503 : 422;
    }

    private static String says(Asked asked, Outcome outcome) {
        if (outcome instanceof Outcome.Conflict conflict) {
            return asked.words().say("many.clash", conflict.clashes().size());
        } else if (outcome instanceof Outcome.NotWritten not) {
            return asked.words()
                    .say(
                            "not-written",
                            asked.words().say("not-written." + not.why().id()));
        } else if (outcome instanceof Outcome.Refused refused) {
            return refused.problems().stream()
                    .map(problem -> problem.wrong() + ". " + problem.mend())
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
        return asked.words().say("saved.same");
    }

    private static void show(Sent sent, int status, ManyPage page, String done) {
        sent.show(status, JtemanyGenerated::render, page, done, status >= 400);
    }

    /** The page of the same questions. */
    static String address(Asked asked) {
        Map<String, String> behind = new LinkedHashMap<>();
        ManyPage.KEPT.forEach(name -> asked.one(name).ifPresent(value -> behind.put(name, value)));
        return asked.address("/c/" + asked.place().id() + "/many", behind);
    }

    static Map<String, String> kept(Sent sent) {
        Map<String, String> kept = new LinkedHashMap<>();
        ManyPage.KEPT.forEach(name -> {
            if (!sent.field(name).isEmpty()) {
                kept.put(name, sent.field(name));
            }
        });
        return kept;
    }

    private static Map<String, List<String>> withoutOurs(Map<String, List<String>> fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>(fields);
        List.of(Guard.STAMP, "do", CHOSEN).forEach(typed::remove);
        ManyPage.KEPT.forEach(typed::remove);
        typed.keySet().removeIf(name -> name.startsWith(SEEN));
        return typed;
    }
}
