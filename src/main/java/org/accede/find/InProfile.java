package org.accede.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.profile.Statement;

/**
 * What a profile says by certain words: answers by the sections that they cite and by their notes, and sources by their titles. All words must be
 * there, in any order, each from the beginning of a word; a number is the whole number.
 *
 * @param answers ids of the questions, in the order of the profile
 * @param sources ids of the sources
 * @param also what the law has and no treaty asks
 */
public record InProfile(List<String> answers, List<String> sources, List<Profile.Also> also) {

    public static InProfile of(Profile profile, String words) {
        List<Pattern> all = patterns(words);
        if (all.isEmpty()) {
            return new InProfile(List.of(), List.of(), List.of());
        }
        Set<String> answers = new LinkedHashSet<>();
        profile.topics().values().forEach(topic -> topic.facts().forEach((fact, statements) -> statements.stream()
                .filter(statement -> all.stream().allMatch(in(said(profile, statement))))
                .forEach(any -> answers.add(fact))));
        return new InProfile(
                List.copyOf(answers),
                profile.sources().values().stream()
                        .filter(source -> all.stream().allMatch(in(source.shortTitle() + " " + source.title())))
                        .map(Source::id)
                        .toList(),
                profile.also().stream()
                        .filter(one -> all.stream().allMatch(in(said(profile, one))))
                        .toList());
    }

    private static Predicate<Pattern> in(String text) {
        return pattern -> pattern.matcher(text).find();
    }

    private static String said(Profile profile, Statement statement) {
        List<String> said = new ArrayList<>();
        statement.provisions().forEach(provision -> said.add(profile.cite(provision)));
        said.add(statement.note());
        return said.stream().collect(Collectors.joining(" "));
    }

    private static String said(Profile profile, Profile.Also one) {
        return Stream.concat(
                        Stream.of(one.what(), one.note()),
                        one.provisions().stream().map(profile::cite))
                .collect(Collectors.joining(" "));
    }

    /** "s. 51" is one: the section, and not every section together with every 51. */
    private static List<Pattern> patterns(String words) {
        String spaced = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\b(ss?|art|cl|reg)\\.?\\s+(?=\\d)", "$1.");
        return Arrays.stream(spaced.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(InProfile::pattern)
                .toList();
    }

    private static Pattern pattern(String word) {
        String quoted = word.matches("(ss?|art|cl|reg)\\.\\d.*")
                ? Pattern.quote(word.substring(0, word.indexOf('.') + 1))
                        + "\\s*"
                        + Pattern.quote(word.substring(word.indexOf('.') + 1))
                : Pattern.quote(word);
        boolean number = Character.isDigit(word.charAt(word.length() - 1));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + quoted + (number ? "(?!\\p{N})" : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
