package org.accede.desk.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.AnswerForm;
import org.accede.desk.action.Filling;
import org.accede.desk.action.Result;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.Addresses;
import org.accede.desk.view.ArticlePage;
import org.accede.desk.view.Asked;
import org.accede.desk.view.CountryPage;
import org.accede.desk.view.Editing;
import org.accede.desk.view.FillPage;
import org.accede.desk.view.SavedWords;
import org.accede.desk.web.html.JtearticleGenerated;
import org.accede.desk.web.html.JtefillGenerated;

/** An article whose questions are all answered in one form. */
final class FillForms {

    private FillForms() {}

    /** The article as the address asks for it: to be read, or as one form. */
    static CountryPage article(Asked asked) {
        return asked.one("fill").filter("all"::equals).isPresent() ? FillPage.of(asked) : ArticlePage.of(asked);
    }

    static void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, Frame frame, CountryPage view) {
        if (view instanceof FillPage fill) {
            JtefillGenerated.render(output, interceptor, frame, fill);
        } else {
            JtearticleGenerated.render(output, interceptor, frame, (ArticlePage) view);
        }
    }

    /** Keeps what is being typed, and changes nothing. */
    static void keep(Sent sent) {
        new Filling(sent.asked().desk(), sent.asked().file(), Told.typed(sent)).keep();
        sent.request().status(204);
    }

    static void save(Sent sent) {
        Asked asked = sent.asked();
        Typed form = Told.typed(sent);
        Filling filling = new Filling(asked.desk(), asked.file(), form);
        Optional<String> first = filling.typed().keySet().stream().findFirst();
        SavedWords words =
                asked.file().read().isBroken() ? null : SavedWords.before(asked, first.orElse(""), asked.at("article"));
        Filling.Came came = filling.save(new Who(asked.person().name()));
        String page = "/c/" + asked.place().id() + "/a/" + asked.at("article");
        if (came.whole() instanceof Result.Done done) {
            int count = done.entry().changes().size();
            sent.saved(
                    next(sent, page),
                    words.after(done.entry()) + " " + asked.words().say("many.saved", count),
                    came.whole());
        } else if (came.whole() instanceof Result.Same) {
            sent.saved(next(sent, page), "", came.whole());
        } else {
            again(sent, filling, came, form.one(AnswerForm.LAW));
        }
    }

    /** The next part of a long article where that was wished, and the article otherwise. */
    private static String next(Sent sent, String page) {
        String part = sent.field(FillPage.PART);
        return sent.field("do").equals("next") && part.matches("[1-9]")
                ? sent.asked()
                        .address(
                                page, Addresses.fields("fill", "all", FillPage.PART, "" + (Integer.parseInt(part) + 1)))
                : sent.asked().address(page);
    }

    /** The same page with all that was typed, and what stands in the way. */
    private static void again(Sent sent, Filling filling, Filling.Came came, String law) {
        Asked anew = sent.asked().anew(Map.of(), Map.of(FillPage.PART, sent.field(FillPage.PART)));
        Told whole = Told.of(anew.words(), came.whole()).orElseThrow();
        Map<String, Editing.One> typed = new LinkedHashMap<>();
        filling.typed().forEach((fact, one) -> {
            Result result = came.each().get(fact);
            Map<String, String> lacks = result == null
                    ? Map.of()
                    : Told.of(anew.words(), result).orElseThrow().lacks();
            Optional<Editing.Clash> clash = result instanceof Result.Clash with
                    ? Optional.of(new Editing.Clash(with.theirs(), with.by()))
                    : Optional.empty();
            typed.put(fact, Editing.One.refused(one, lacks, clash));
        });
        boolean toBeSeen = came.toBeSeen() > 0;
        String says = toBeSeen
                ? anew.words().say("fill.see-first", came.toBeSeen())
                : came.each().isEmpty() ? String.join(" ", whole.lacks().values()) : "";
        sent.show(
                toBeSeen ? 200 : whole.status(),
                JtefillGenerated::render,
                FillPage.of(anew, typed, law, says),
                "",
                true);
    }
}
