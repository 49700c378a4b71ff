package org.accede.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.profile.Agreement;
import org.accede.verdict.Worded;

/** Writes what is to be asked as a letter: its words are those of the table and of the questions. */
final class LetterWriter {

    /** Both are filled at once, so that nothing in a name is taken for a slot. */
    private static final Pattern SLOT = Pattern.compile("\\{(asking|asked)}");

    private static final String EXISTS = "/exists";

    private final Catalogue catalogue;
    private final CooperationTable.Letter letter;
    private final Map<Side, Law> laws;

    LetterWriter(Catalogue catalogue, CooperationTable.Letter letter, Map<Side, Law> laws) {
        this.catalogue = catalogue;
        this.letter = letter;
        this.laws = laws;
    }

    List<String> letter(List<Conclusion.Ask> asks) {
        List<String> paragraphs = new ArrayList<>();
        letter.opening().forEach(text -> paragraphs.add(filled(text)));
        List<String> questions = questions(asks);
        for (int i = 0; i < questions.size(); i++) {
            paragraphs.add((i + 1) + ". " + questions.get(i));
        }
        letter.closing().forEach(text -> paragraphs.add(filled(text)));
        return paragraphs;
    }

    /** Treaties between the two first; offences in one question for all of them; then the others, word for word, under the title of their topic. */
    private List<String> questions(List<Conclusion.Ask> asks) {
        List<String> questions = new ArrayList<>();
        about(Conclusion.About.BETWEEN, asks)
                .map(ask -> Worded.of(Agreement.Matter.class, ask.about()).orElseThrow())
                .map(matter -> filled(letter.between().get(matter)))
                .forEach(questions::add);
        List<String> crimes = about(Conclusion.About.QUESTION, asks)
                .filter(ask -> isOffence(ask.about()))
                .map(ask -> topic(ask.about()).title())
                .toList();
        if (!crimes.isEmpty()) {
            questions.add("Which provisions of your law, if any, make each of these a crime: " + lower(crimes) + "?");
        }
        List<String> unclear = about(Conclusion.About.HOW_FAR, asks)
                .map(ask -> catalogue.topics().get(ask.about()).title())
                .toList();
        if (!unclear.isEmpty()) {
            questions.add(
                    "Which conduct do your provisions reach, and what do they ask for besides - an intent, a damage, a value - on "
                            + lower(unclear) + "? The provisions themselves would answer this.");
        }
        about(Conclusion.About.QUESTION, asks)
                .filter(ask -> !isOffence(ask.about()))
                .collect(Collectors.groupingBy(
                        ask -> topic(ask.about()).title(), LinkedHashMap::new, Collectors.toList()))
                .forEach((title, all) -> questions.add(title + ". "
                        + all.stream().map(ask -> asks(ask.about())).collect(Collectors.joining(" "))));
        return questions;
    }

    private static Stream<Conclusion.Ask> about(Conclusion.About what, List<Conclusion.Ask> asks) {
        return asks.stream().filter(ask -> ask.what() == what);
    }

    private static String lower(List<String> titles) {
        return titles.stream()
                .map(title -> Character.toLowerCase(title.charAt(0)) + title.substring(1))
                .collect(Collectors.joining("; "));
    }

    private boolean isOffence(String question) {
        return topic(question).kind().equals("offence") && question.endsWith(EXISTS);
    }

    private Topic topic(String question) {
        return catalogue.topics().get(question.substring(0, question.lastIndexOf('/')));
    }

    private String asks(String question) {
        return question.endsWith(EXISTS)
                ? topic(question).asks()
                : catalogue.facts().get(question).asks();
    }

    private String filled(String text) {
        return SLOT.matcher(text)
                .replaceAll(slot ->
                        Matcher.quoteReplacement(laws.get(slot.group(1).equals("asking") ? Side.ASKING : Side.ASKED)
                                .profile()
                                .name()));
    }
}
