package org.accede.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Lack;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Reporting;
import org.accede.desk.action.Result;
import org.accede.desk.action.SecondCheck;
import org.accede.desk.action.Typed;
import org.accede.desk.store.Who;
import org.accede.desk.view.ArticlePage;
import org.accede.desk.view.Asked;
import org.accede.desk.view.Entered;
import org.accede.desk.view.ReportLine;
import org.accede.desk.web.html.JtearticleGenerated;

/** What answers the forms beside an article. */
final class ArticleForms {

    private ArticleForms() {}

    /** A second person has checked it, or takes that back. */
    static void check(Sent sent) {
        Asked asked = sent.asked();
        asked.file().profile();
        Article article = article(asked);
        SecondCheck check = new SecondCheck(asked.desk(), asked.file());
        String page = page(asked, article);
        if (sent.field("do").equals("back")) {
            check.takeBack(article);
            sent.goTo(page, asked.words().say("checked.taken-back"));
            return;
        }
        Optional<Lack> lack = check.check(article, sent.field(SecondCheck.NAME));
        if (lack.isPresent()) {
            Entered entered = Entered.of("checked", Told.typed(sent), Told.lacks(asked.words(), List.of(lack.get())));
            sent.show(422, JtearticleGenerated::render, ArticlePage.of(asked.anew(Map.of()), entered), "", true);
        } else {
            sent.goTo(page, asked.words().say("checked.done"));
        }
    }

    /** What others found of it, in one line. */
    static void report(Sent sent) {
        Asked asked = sent.asked();
        String draft = Drafts.report(asked.at("article"));
        Typed typed = sent.typed(draft);
        Article article = article(asked);
        Reporting reporting = new Reporting(
                asked.desk(),
                asked.file(),
                asked.catalogue().instrument(article.instrument()).orElseThrow(),
                asLine(article, typed));
        Result result =
                reporting.save(sent.field("seen"), new Who(asked.person().name()));
        sent.drafts().settle(draft, typed, result);
        Optional<Told> told = Told.of(asked.words(), result);
        if (told.isPresent()) {
            Map<String, String> lacks = result instanceof Result.Lacking
                    ? Told.lacks(asked.words(), lacks(reporting))
                    : told.get().lacks();
            Entered entered = Entered.of(ReportLine.FORM, typed, lacks);
            sent.show(
                    told.get().status(),
                    JtearticleGenerated::render,
                    ArticlePage.of(asked.anew(Map.of()), entered),
                    "",
                    true);
        } else {
            sent.saved(page(asked, article), asked.words().say("report.saved", 1), result);
        }
    }

    private static String page(Asked asked, Article article) {
        return asked.address("/c/" + asked.place().id() + "/a/" + article.id());
    }

    private static Article article(Asked asked) {
        return asked.catalogue()
                .article(asked.at("article"))
                .filter(one -> !one.requirements().isEmpty())
                .orElseThrow(() -> new NotThere(asked.at("article")));
    }

    /** As it would be typed where many lines are. */
    private static Typed asLine(Article article, Typed typed) {
        String line = Stream.of(ReportLine.SAYS, ReportLine.SECTIONS, ReportLine.MISSING)
                .map(field -> typed.one(field).replaceAll("\\s*;\\s*", ", "))
                .collect(Collectors.joining("; ", article.id() + "; ", ""));
        Map<String, List<String>> fields = new LinkedHashMap<>(typed.fields());
        fields.put(Reporting.LINES, List.of(line));
        return new Typed(fields);
    }

    /** What is lacking in the line is said beside the field that makes up that part of it. */
    private static List<Lack> lacks(Reporting reporting) {
        List<Lack> lacks = new ArrayList<>(reporting.lacks());
        reporting.lines().forEach(line -> line.lacks()
                .forEach(lack -> lacks.add(new Lack(
                        lack.message().equals("lack.law") ? Reporting.LAW : ReportLine.SAYS,
                        lack.message(),
                        lack.of()))));
        return lacks;
    }
}
