package org.accede.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.profile.Profile;
import org.accede.register.Register;
import org.accede.report.words.HowToAnswer;

/**
 * What can be filled in, as JSON with comments. It is valid as it is; each question stands there in words, and below it the answer behind
 * {@code //}, to be taken away when it is filled in.
 */
public final class Templates {

    private Templates() {}

    /**
     * A profile in which nobody has answered anything, in the order of a treaty.
     *
     * @param country of which code, name and kind are taken
     * @param register what it says of the country is written out as comments
     * @param treaty whose questions it has; other treaties read many of the same answers
     */
    public static String profile(Catalogue catalogue, Register register, Profile country, Instrument treaty) {
        return new NewProfile(catalogue, register, country, treaty).write();
    }

    /**
     * The questions of an article, a paragraph, a topic, or one question: a piece of a profile that stands under {@code "topics"}.
     *
     * @param id such as {@code BC-16}, {@code BC-16.2}, {@code preservation} or {@code preservation/renewable}
     * @return empty if nothing has that id
     */
    public static Optional<String> questions(Catalogue catalogue, String id) {
        Questions questions = new Questions(catalogue);
        Optional<Article> article = catalogue.article(id);
        if (article.isPresent()) {
            return Optional.of(piece(
                    questions.heading(article.get()), questions.of(article.get().requirements())));
        }
        Optional<Requirement> requirement = catalogue.requirement(id);
        if (requirement.isPresent()) {
            return Optional.of(
                    piece(requirement.get().pinpoint() + " (" + id + ")", questions.of(List.of(requirement.get()))));
        }
        Topic topic = catalogue.topics().get(id);
        if (topic != null) {
            return Optional.of(piece(topic.title(), Map.of(topic, all(topic))));
        }
        return catalogue.fact(id).map(fact -> {
            Topic of = catalogue.topics().get(fact.topic());
            return piece(of.title(), Map.of(of, List.of(fact)));
        });
    }

    private static List<FactDefinition> all(Topic topic) {
        return new ArrayList<>(topic.facts().values());
    }

    private static String piece(String heading, Map<Topic, List<FactDefinition>> questions) {
        Sheet sheet = new Sheet();
        sheet.say(0, heading + ".");
        if (questions.isEmpty()) {
            return sheet.say(0, "No question of a profile decides it.").toString();
        }
        sheet.say(
                0,
                "Paste this under \"topics\", fill in what you know, and take the two strokes before it away. A topic that is there"
                        + " already takes the lines alone.");
        sheet.say(0, HowToAnswer.SILENCE + " " + HowToAnswer.EXISTENCE + " " + HowToAnswer.EVERY);
        TopicBlock block = new TopicBlock(sheet, 0);
        questions.forEach((topic, facts) -> {
            Map<String, List<FactDefinition>> asked = new LinkedHashMap<>();
            asked.put("", facts);
            block.write(topic, asked);
        });
        return sheet.toString();
    }
}
