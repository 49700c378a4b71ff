package org.accede.report.pages;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** The treaties and their articles as JSON; {@code schema/list.schema.json} describes it. */
public final class ListJson extends ReportJson {

    private final Catalogue catalogue;

    private ListJson(JsonGenerator json, Catalogue catalogue) {
        super(json);
        this.catalogue = catalogue;
    }

    /** @param instruments ids of the treaties; empty for all */
    public static void write(Catalogue catalogue, List<String> instruments, OutputStream out) {
        write(out, json -> new ListJson(json, catalogue).report(instruments));
    }

    private void report(List<String> instruments) {
        json.writeStartObject();
        kind("list");
        list(
                "instruments",
                catalogue.instruments().stream()
                        .filter(one -> instruments.isEmpty() || instruments.contains(one.id()))
                        .toList(),
                this::instrument);
        json.writeEndObject();
    }

    private void instrument(Instrument instrument) {
        text("id", instrument.id());
        text("prefix", instrument.prefix());
        text("title", instrument.title());
        text("shortTitle", instrument.shortTitle());
        text("reference", instrument.reference());
        text("depositary", instrument.depositary());
        text("opened", day(instrument.opened()));
        text("inForce", day(instrument.inForce()));
        text("protocolTo", instrument.protocolTo().orElse(""));
        list("articles", catalogue.articles(instrument), article -> article(instrument, article));
    }

    private void article(Instrument instrument, Article article) {
        text("id", article.id());
        text("title", article.title());
        text("chapter", article.chapter());
        text("chapterTitle", instrument.chapters().getOrDefault(article.chapter(), ""));
        texts(
                "requirements",
                article.requirements().stream().map(Requirement::id).toList());
        texts(
                "obligations",
                article.requirements().stream()
                        .filter(Requirement::isObligation)
                        .map(Requirement::id)
                        .toList());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
