package org.accede.report.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.paper.Block;
import org.accede.paper.Section;
import org.accede.paper.Table;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.report.words.Words;

/** The sources that a paper cites: what each is, of when its text is, what of it was read and what not, and where it is to be found. */
public final class Sources {

    private static final String TITLE = "Sources";

    private static final Columns<Source> COLUMNS = Columns.<Source>of()
            .head("Cited as", 14, Source::shortTitle)
            .text("Title", 28, Source::title)
            .text("Text of", 10, Source::asOf)
            .lines("What it is, and what was read", 30, Sources::read)
            .address("Address", 18, source -> source.url().orElse(""));

    private Sources() {}

    /** Empty where nothing is cited and the profile says nothing of what was read. */
    public static Optional<Section> section(Profile profile, List<Source> cited) {
        List<Block> blocks = new ArrayList<>();
        if (!profile.note().isBlank()) {
            blocks.add(Block.say("What was read and what was not, as the profile notes it: " + profile.note()));
        }
        if (!cited.isEmpty()) {
            blocks.add(table("sources-cited", cited));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Section("sources", 1, TITLE, blocks));
    }

    /** The same as a sheet; empty where nothing is cited. */
    public static Optional<Table> sheet(List<Source> cited) {
        return cited.isEmpty() ? Optional.empty() : Optional.of(table("source-list", cited));
    }

    private static Table table(String id, List<Source> cited) {
        return COLUMNS.table(id, TITLE, cited, Source::id);
    }

    private static List<String> read(Source source) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.capital(kind(source))
                + source.read().map(day -> ", read on " + Words.day(day)).orElse("") + ".");
        lines.add(source.note().isEmpty() ? "" : Words.capital(source.note()) + ".");
        source.supersededBy().ifPresent(newer -> lines.add("No longer the law. In its place: " + newer + "."));
        return lines;
    }

    private static String kind(Source source) {
        return switch (source.kind()) {
            case "statute-read" -> "the law itself";
            case "published-assessment" -> "a report of others";
            case "official-statement" -> "an official statement";
            case "treaty-text" -> "text of a treaty";
            case "memory" -> "from memory";
            default -> "a reading of whoever wrote the profile";
        };
    }
}
