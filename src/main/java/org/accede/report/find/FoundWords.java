package org.accede.report.find;

import java.util.List;
import java.util.stream.Collectors;
import org.accede.find.Hit;
import org.accede.find.Subject;
import org.accede.report.template.AnswerLine;

/** What is said of a hit, whatever the format. */
final class FoundWords {

    private static final int MOST = 8;

    private FoundWords() {}

    /** Who asks it, in short where many do. */
    static String askedBy(Hit hit) {
        List<String> ids = hit.askedBy();
        return String.join(", ", ids.subList(0, Math.min(MOST, ids.size())))
                + (ids.size() > MOST ? " and " + (ids.size() - MOST) + " more" : "");
    }

    static String because(Hit hit) {
        return hit.matches().stream()
                .map(match -> "'" + match.words() + "' " + place(match.place()))
                .collect(Collectors.joining("; "));
    }

    private static String place(Hit.Place place) {
        return switch (place) {
            case SAID -> "is said for it";
            case NAME -> "is in its name";
            case QUESTION -> "is in the question";
            case HELP -> "is in its help or its setting";
            case BESIDE -> "is said for what it belongs to";
        };
    }

    /** What can be pasted into a profile, or the command that writes it. */
    static List<String> write(Hit hit) {
        Subject subject = hit.subject();
        if (subject instanceof Subject.Question question) {
            return AnswerLine.inItsTopic(question.fact());
        }
        if (subject instanceof Subject.Condition condition) {
            return AnswerLine.inItsTopic(condition.topic(), condition.condition());
        }
        if (subject instanceof Subject.Filing filing) {
            return AnswerLine.filing(filing.instrument(), filing.article());
        }
        if (subject instanceof Subject.Topic topic
                && topic.topic().facts().containsKey(topic.topic().existsFact())) {
            return AnswerLine.inItsTopic(topic.topic().facts().get(topic.topic().existsFact()));
        }
        return List.of("accede show " + subject.id() + " --template");
    }

    static String kind(Subject subject) {
        return subject instanceof Subject.Treaty
                ? "article"
                : subject.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
