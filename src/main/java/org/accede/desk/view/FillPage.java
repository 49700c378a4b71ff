package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.desk.action.Answering;
import org.accede.desk.action.Looking;
import org.accede.profile.Profile;

/**
 * All questions of an article as one form; of a long article in parts.
 *
 * @param parts of this form
 * @param number which of all parts it is, from 1, {@code of} how many
 * @param law the law or report that is named once for all; empty for none
 * @param sections what the answers of the article cite, as it is typed
 * @param says why nothing was saved, where it is no matter of one question; empty otherwise
 */
public record FillPage(
        ArticlePage article,
        List<Part> parts,
        int number,
        int of,
        List<Form.Option> laws,
        List<String> sections,
        String says)
        implements CountryPage {

    /** Which part of a long article, in an address and in the form. */
    public static final String PART = "part";

    private static final int MOST_SECTIONS = 12;

    /** Something that has to be put right, and at which field. */
    public record Wrong(String field, String asks, String says) {}

    /** A paragraph, and those of its questions that no paragraph before it asks. */
    public record Part(Paragraph paragraph, List<Row> rows) {}

    public static FillPage of(Asked asked) {
        return of(asked, Map.of(), "", "");
    }

    /**
     * The same with what could not be saved.
     *
     * @param typed by question
     * @param law what was chosen for all
     */
    public static FillPage of(Asked asked, Map<String, Editing.One> typed, String law, String says) {
        ArticlePage article = ArticlePage.of(asked, Editing.all(asked, typed));
        Profile profile = asked.file().profile();
        Set<String> questions = article.paragraphs().stream()
                .flatMap(paragraph -> paragraph.rows().stream())
                .map(Row::id)
                .collect(Collectors.toSet());
        AnswerWords words = new AnswerWords(asked.words(), profile);
        List<List<Part>> parts = FillParts.of(article.paragraphs().stream()
                .map(paragraph -> new Part(
                        paragraph,
                        paragraph.rows().stream()
                                .filter(row -> row.form().isPresent())
                                .toList()))
                .toList());
        int number = number(asked, parts.size());
        return new FillPage(
                article,
                parts.get(number - 1),
                number,
                parts.size(),
                words.laws(
                        law.isEmpty() && profile.sources().size() == 1
                                ? profile.sources().keySet().iterator().next()
                                : law),
                Answering.cited(asked.contents(), questions).stream()
                        .limit(MOST_SECTIONS)
                        .map(cited -> Looking.typed(profile, cited))
                        .distinct()
                        .toList(),
                says);
    }

    private static int number(Asked asked, int of) {
        return asked.one(PART)
                .filter(part -> part.matches("[1-9]\\d?"))
                .map(Integer::parseInt)
                .filter(part -> part <= of)
                .orElse(1);
    }

    /** The address of a part. */
    public String at(int part) {
        return country().at("a/" + article.id()) + "?fill=all" + (part == 1 ? "" : "&" + PART + "=" + part)
                + country().also();
    }

    /** How many questions stand in it. */
    public int questions() {
        return parts.stream().mapToInt(part -> part.rows().size()).sum();
    }

    /** How to answer, as far as it is said of more than one question: said once for all. */
    public List<String> help() {
        Map<String, Long> times = parts().stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> row.form().orElseThrow().help().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return times.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How to answer one question, as far as that is said of no other. */
    public List<String> help(Row row, List<String> all) {
        return row.form().orElseThrow().help().stream()
                .filter(line -> !all.contains(line))
                .toList();
    }

    /** What has to be put right, in the order of the questions. */
    public List<Wrong> wrong() {
        List<Wrong> wrong = new ArrayList<>();
        parts().forEach(part -> part.rows().forEach(row -> {
            Form form = row.form().orElseThrow();
            form.lacks()
                    .forEach((field, lack) ->
                            wrong.add(new Wrong(field.isEmpty() ? form.id() : form.field(field), row.asks(), lack)));
        }));
        return wrong;
    }

    @Override
    public Country country() {
        return article.country();
    }

    @Override
    public String title(Messages words) {
        return words.say("fill.title", article.number());
    }

    @Override
    public String tab() {
        return article.tab();
    }
}
