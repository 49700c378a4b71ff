package org.accede.desk.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.desk.store.Cited;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/**
 * Reads what others said of articles, one line an article: {@code 16; partly; s. 51; missing: content data}. First the article, then what is
 * said, then in any order sections and words.
 */
public final class ReportLines {

    private static final Pattern PARTS = Pattern.compile("[;\\t]");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:ss?\\.|sections?|arts?\\.|articles?|cls?\\.|regs?\\.|rules?|para\\.|sch\\.|ch\\.|\u00a7+)\\s*\\d.*|\\d+[A-Z]?(?:\\(\\w+\\))*");
    private static final Map<String, String> SAYS = Map.ofEntries(
            Map.entry("all", "all"),
            Map.entry("wholly", "all"),
            Map.entry("fully", "all"),
            Map.entry("full", "all"),
            Map.entry("partly", "partly"),
            Map.entry("partial", "partly"),
            Map.entry("partially", "partly"),
            Map.entry("in part", "partly"),
            Map.entry("none", "none"),
            Map.entry("nothing", "none"),
            Map.entry("not", "none"),
            Map.entry("listed", "listed"));

    private final Catalogue catalogue;
    private final Profile profile;
    private final Instrument treaty;
    private final String law;

    /**
     * @param treaty of which articles are meant that are named by their numbers
     * @param law of which sections are meant that name none; empty for none
     */
    public ReportLines(Catalogue catalogue, Profile profile, Instrument treaty, String law) {
        this.catalogue = catalogue;
        this.profile = profile;
        this.treaty = treaty;
        this.law = law;
    }

    /**
     * A line as it was read.
     *
     * @param number of the line in what was typed, from 1
     * @param on id of an article or a paragraph; empty where there is none
     * @param paragraphs of which it speaks
     * @param lacks what is wrong with it
     */
    public record Line(
            int number,
            String text,
            String on,
            List<String> paragraphs,
            String says,
            List<Cited> provisions,
            String note,
            List<Lack> lacks) {}

    /** All lines that say something. */
    public List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        String[] typed = text.split("\\R", -1);
        for (int i = 0; i < typed.length; i++) {
            if (!typed[i].isBlank()) {
                lines.add(line(i + 1, typed[i].strip()));
            }
        }
        return lines;
    }

    private Line line(int number, String text) {
        List<Lack> lacks = new ArrayList<>();
        List<String> parts = Arrays.stream(PARTS.split(text)).map(String::strip).toList();
        String article = parts.get(0);
        Optional<String> on = id(article);
        if (on.isEmpty()) {
            lacks.add(Lack.of("", "report.lack.article", treaty.shortTitle(), article));
        }
        String word = parts.size() < 2 ? "" : parts.get(1);
        String says = SAYS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
        if (says.isEmpty()) {
            lacks.add(Lack.of("", word.isEmpty() ? "report.lack.silent" : "report.lack.says", word));
        }
        List<Cited> provisions = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String part : parts.subList(Math.min(2, parts.size()), parts.size())) {
            read(part, provisions, notes, lacks);
        }
        return new Line(
                number,
                text,
                on.orElse(""),
                on.map(catalogue::meantBy).orElse(List.of()).stream()
                        .map(Requirement::id)
                        .toList(),
                says,
                provisions,
                String.join("; ", notes),
                lacks);
    }

    private void read(String part, List<Cited> provisions, List<String> notes, List<Lack> lacks) {
        Optional<Source> named = profile.sources().values().stream()
                .filter(source -> part.startsWith(source.shortTitle() + " "))
                .filter(source -> SECTION.matcher(behind(part, source)).matches())
                .findFirst();
        if (named.isPresent()) {
            sections(named.get().id(), behind(part, named.get()), provisions);
        } else if (SECTION.matcher(part).matches()) {
            if (profile.sources().containsKey(law)) {
                sections(law, part, provisions);
            } else {
                lacks.add(Lack.law("", part, profile));
            }
        } else if (!part.isEmpty()) {
            notes.add(part);
        }
    }

    private static String behind(String part, Source source) {
        return part.substring(source.shortTitle().length()).strip();
    }

    private static void sections(String law, String part, List<Cited> provisions) {
        for (String section : part.split(",")) {
            if (!section.isBlank()) {
                String words = section.strip();
                provisions.add(Cited.of(law, words.matches("\\d.*") ? "s. " + words : words));
            }
        }
    }

    /** "16", "Article 16(1)(a)", "BC-16.1.a". */
    private Optional<String> id(String typed) {
        String bare = typed.replaceFirst("(?i)^(?:articles?|arts?\\.?)\\s*", "").replaceAll("\\s", "");
        String dotted = bare.replaceAll("\\((\\w+)\\)", ".$1");
        List<String> tries = List.of(bare, bare.toUpperCase(Locale.ROOT), prefix() + dotted, prefix() + bare);
        return tries.stream()
                .filter(id -> !catalogue.meantBy(id).isEmpty()
                        || catalogue.article(id).isPresent())
                .findFirst();
    }

    /** What stands before the number in the ids of the treaty. */
    private String prefix() {
        return catalogue.articles(treaty).stream()
                .map(Article::id)
                .map(id -> id.substring(0, id.indexOf('-') + 1))
                .findFirst()
                .orElse("");
    }
}
