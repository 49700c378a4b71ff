package org.accede.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Topic;
import org.accede.desk.action.Answering;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Filling;
import org.accede.desk.action.Lack;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Result;
import org.accede.desk.action.Stopped;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Entry;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;
import org.accede.desk.store.Who;
import org.accede.desk.view.Addresses;
import org.accede.desk.view.ArticlePage;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Editing;
import org.accede.desk.view.Form;
import org.accede.desk.view.NextPage;
import org.accede.desk.view.QuestionPage;
import org.accede.desk.view.Row;
import org.accede.desk.view.SavedWords;
import org.accede.desk.view.Tried;
import org.accede.desk.web.html.JtearticleGenerated;
import org.accede.desk.web.html.JtenextGenerated;
import org.accede.desk.web.html.JtequestionGenerated;
import org.accede.input.Problem;

/** What answers the form of a question. */
final class AnswerForms {

    private static final String LISTED = Filling.LISTED;

    private AnswerForms() {}

    /** Saves, or takes away, and goes back to the page on which the form stood. */
    static void save(Sent sent) {
        Asked asked = sent.asked();
        CountryFile file = asked.file();
        FactDefinition fact = fact(asked);
        Answering answering = new Answering(asked.desk(), file);
        Who who = new Who(asked.person().name());
        SavedWords words = file.read().isBroken() ? null : SavedWords.before(asked, fact.id(), sent.field("article"));
        Typed typed = new Typed(withoutOurs(sent.fields()));
        Result result =
                switch (sent.field("do")) {
                    case "clear" -> answering.clear(fact, sent.field("seen"), who);
                    case "try" -> answering.tryOut(fact, typed, sent.field("seen"));
                    default ->
                        isToBeSeen(sent, fact)
                                ? answering.tryOut(fact, typed, sent.field("seen"))
                                : answering.save(fact, typed, sent.field("seen"), who);
                };
        if (result instanceof Result.Done done) {
            new Stopped(asked.desk(), asked.file().id())
                    .at(
                            who,
                            isOnArticle(sent) ? sent.field("article") : "",
                            fact.id(),
                            law(done.entry()),
                            done.entry());
            back(sent, fact, words.after(done.entry()), done.entry().id());
        } else if (result instanceof Result.Same) {
            back(sent, fact, asked.words().say("saved.same"), 0);
        } else if (result instanceof Result.Tried tried) {
            Asked anew = asked(sent, fact.id());
            show(sent, 200, anew, Editing.tried(anew, fact.id(), typed, Tried.of(anew, tried.then())));
        } else if (result instanceof Result.Lacking lacking) {
            again(sent, 422, typed, lacks(asked, lacking.lacks()), Optional.empty());
        } else if (result instanceof Result.Clash clash) {
            boolean here = clash.by()
                    .filter(entry -> entry.kind() != Entry.Kind.OUTSIDE)
                    .isPresent();
            String says = here ? "clash.here" : "clash.outside";
            again(
                    sent,
                    409,
                    typed,
                    Map.of("", asked.words().say(says)),
                    Optional.of(new Editing.Clash(clash.theirs(), clash.by())));
        } else if (result instanceof Result.Refused refused) {
            String says = refused.problems().stream()
                    .map(AnswerForms::words)
                    .distinct()
                    .collect(Collectors.joining(" "));
            again(sent, 422, typed, Map.of("", says), Optional.empty());
        } else if (result instanceof Result.NotWritten not) {
            String says = asked.words()
                    .say(
                            "not-written",
                            asked.words().say("not-written." + not.why().id()));
            again(sent, 503, typed, Map.of("", says), Optional.empty());
        }
    }

    /** Takes an entry of the history back. */
    static void undo(Sent sent) {
        Asked asked = sent.asked();
        long entry = sent.field("entry").matches("\\d{1,15}") ? Long.parseLong(sent.field("entry")) : -1;
        Result result = new Answering(asked.desk(), asked.file())
                .undo(entry, new Who(asked.person().name()));
        String says = result instanceof Result.NotWritten not
                ? asked.words()
                        .say(
                                "undo.not-written",
                                asked.words().say("not-written." + not.why().id()))
                : asked.words().say(result instanceof Result.Done ? "undo.done" : "undo.not");
        String to = isNext(sent)
                ? next(sent)
                : sent.field("from").equals("many")
                        ? ManyForms.address(asked.anew(Map.of(), ManyForms.kept(sent)))
                        : page(sent, sent.field("article"), sent.field("fact"));
        sent.goTo(to, says);
    }

    /** The law on which an answer rests that was just saved; of several the one named last. */
    private static String law(Entry entry) {
        return entry.changes().stream()
                .flatMap(change -> Given.all(change.after()).stream().limit(1))
                .flatMap(given -> given.provisions().stream())
                .map(Cited::law)
                .reduce("", (one, last) -> last);
    }

    /** Whether it answers many others, which nobody has been shown yet. */
    private static boolean isToBeSeen(Sent sent, FactDefinition fact) {
        Topic topic = sent.asked().catalogue().topics().get(fact.topic());
        boolean isNo = Given.all(sent.asked().file().read().contents().at(Place.answer(fact.id()))).stream()
                .anyMatch(given -> given.value().equals("no"));
        return !topic.answeredByNo(fact.id()).isEmpty()
                && sent.field("value").equals("no")
                && !isNo
                && sent.field(LISTED).isEmpty();
    }

    /** Keeps what is being typed, and changes nothing. */
    static void keep(Sent sent) {
        Place place = Place.answer(fact(sent.asked()).id());
        new Answering(sent.asked().desk(), sent.asked().file()).keep(place, new Typed(withoutOurs(sent.fields())));
        sent.request().status(204);
    }

    /** Gives a draft up. */
    static void drop(Sent sent) {
        Asked asked = sent.asked();
        new Answering(asked.desk(), asked.file()).drop(Place.answer(fact(asked).id()));
        sent.goTo(
                page(sent, sent.field("article"), asked.at("f")), asked.words().say("draft.dropped"));
    }

    private static FactDefinition fact(Asked asked) {
        return asked.catalogue().fact(asked.at("f")).orElseThrow(() -> new NotThere(asked.at("f")));
    }

    private static String words(Problem problem) {
        return problem.wrong() + ". " + problem.mend();
    }

    private static Map<String, List<String>> withoutOurs(Map<String, List<String>> fields) {
        Map<String, List<String>> typed = new LinkedHashMap<>(fields);
        List.of(Guard.STAMP, "seen", "article", "do", LISTED).forEach(typed::remove);
        Form.KEPT.forEach(typed::remove);
        return typed;
    }

    private static Map<String, String> lacks(Asked asked, List<Lack> lacks) {
        Map<String, String> says = new LinkedHashMap<>();
        lacks.forEach(lack -> says.putIfAbsent(
                lack.field(), asked.words().say(lack.message(), lack.of().toArray())));
        return says;
    }

    /** The same page with the form as it was typed, and what it lacks. */
    private static void again(
            Sent sent, int status, Typed typed, Map<String, String> lacks, Optional<Editing.Clash> clash) {
        String fact = sent.asked().at("f");
        Asked anew = asked(sent, fact);
        show(sent, status, anew, Editing.refused(anew, fact, typed, lacks, clash));
    }

    /** The page on which the form stood. */
    private static void show(Sent sent, int status, Asked anew, Editing editing) {
        boolean wrong = status != 200;
        String done = wrong ? "" : anew.words().say("try.not-saved");
        if (isNext(sent)) {
            sent.show(status, JtenextGenerated::render, NextPage.of(anew, Optional.of(editing)), done, wrong);
        } else if (isOnArticle(sent)) {
            sent.show(status, JtearticleGenerated::render, ArticlePage.of(anew, editing), done, wrong);
        } else {
            sent.show(status, JtequestionGenerated::render, QuestionPage.of(anew, editing), done, wrong);
        }
    }

    private static Asked asked(Sent sent, String fact) {
        return sent.asked()
                .anew(Map.of("article", isOnArticle(sent) ? sent.field("article") : "", "f", fact), behind(sent));
    }

    private static Map<String, String> behind(Sent sent) {
        Map<String, String> behind = new LinkedHashMap<>();
        Form.KEPT.forEach(name -> behind.put(name, sent.field(name)));
        return behind;
    }

    /** Whether the form stood on the page of what to find out next. */
    static boolean isNext(Sent sent) {
        return sent.field("from").equals("next");
    }

    /** That page, kept to what it was kept to. */
    static String next(Sent sent) {
        String country = "/c/" + sent.asked().place().id();
        return Form.KEPT.stream()
                .filter(name -> !name.equals("from") && !sent.field(name).isEmpty())
                .map(name -> name + "=" + Addresses.part(sent.field(name)))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> country + "/next" + (query.isEmpty() ? "" : "?" + query)));
    }

    private static boolean isOnArticle(Sent sent) {
        return sent.asked()
                .catalogue()
                .article(sent.field("article"))
                .filter(article -> !article.requirements().isEmpty())
                .isPresent();
    }

    private static void back(Sent sent, FactDefinition fact, String says, long entry) {
        if (isNext(sent)) {
            String next = next(sent);
            sent.goTo(
                    next
                            + (entry == 0
                                    ? ""
                                    : (next.contains("?") ? "&" : "?") + "entry=" + entry + "&fact=" + fact.id()),
                    says,
                    "#ask");
            return;
        }
        String next = sent.field("do").equals("next") && isOnArticle(sent)
                ? SavedWords.nextOpen(asked(sent, fact.id()), fact.id())
                : "";
        String page = page(sent, isOnArticle(sent) ? sent.field("article") : "", fact.id());
        String to = next.isEmpty()
                ? page
                : sent.asked().address(path(sent, sent.field("article"), fact.id()), "edit", next);
        String undo = entry == 0 ? "" : (to.contains("?") ? "&" : "?") + "entry=" + entry + "&fact=" + fact.id();
        sent.goTo(to + undo, says, "#" + (next.isEmpty() ? Row.anchor(fact.id()) : Row.anchor(next)));
    }

    /** The page of an article or a question, of the day and with the bill that were asked for. */
    private static String page(Sent sent, String article, String fact) {
        return sent.asked().address(path(sent, article, fact));
    }

    private static String path(Sent sent, String article, String fact) {
        String country = "/c/" + sent.asked().place().id();
        boolean isArticle = sent.asked().catalogue().article(article).isPresent();
        boolean isFact = sent.asked().catalogue().fact(fact).isPresent();
        return country + (isArticle ? "/a/" + article : isFact ? "/q/" + fact : "");
    }
}
