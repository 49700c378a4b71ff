package org.accede.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.accede.assessment.law.Answer;
import org.accede.assessment.law.Laws;
import org.accede.assessment.law.Looked;
import org.accede.assessment.law.Unsettled;
import org.accede.assessment.treaty.AskedAnswer;
import org.accede.assessment.treaty.Question;
import org.accede.assessment.treaty.Topic;
import org.accede.assessment.treaty.Treaties;
import org.accede.engine.RuleRun;
import org.accede.profile.Profile;

/** What is known of another state of a law: the rules settle anew what changed answers can change. */
final class Resettled {

    private final Assessor assessor;
    private final Treaties treaties;
    private final Known known;
    private final List<Agreed> agreed;

    /**
     * @param known of the law as it is
     * @param agreed what is reported of it
     */
    Resettled(Assessor assessor, Known known, List<Agreed> agreed) {
        this.assessor = assessor;
        this.treaties = assessor.treaties();
        this.known = known;
        this.agreed = agreed;
    }

    Known with(Profile other, Edited edited, LocalDate asOf) {
        Known then = new Known(known, edited);
        List<Object> said = Laws.of(other, treaties, assessor.catalogue(), asOf, edited.topics(), edited.instruments());
        said.forEach(then::add);
        List<Topic> topics = edited.topics().stream().map(treaties::topic).toList();
        state(then, said, topics);
        derive(then, topics);
        return then;
    }

    /** What a topic's answers imply of the rest of it, and what reports answer of it. */
    private void state(Known then, List<Object> said, List<Topic> topics) {
        Set<Question> questions = new HashSet<>();
        topics.forEach(topic -> questions.addAll(topic.questions()));
        try (RuleRun run = assessor.rules().assessment()) {
            run.insertAll(topics)
                    .insertAll(said.stream()
                            .filter(fact ->
                                    fact instanceof Answer || fact instanceof Unsettled || fact instanceof Looked))
                    .insertAll(reported(questions))
                    .run(Phases.OF_STATEMENTS);
            questions.forEach(question -> then.state(question, Optional.empty()));
            run.all(Answer.class).stream()
                    .filter(answer -> questions.contains(answer.asks()))
                    .forEach(answer -> then.state(answer.asks(), Optional.of(answer)));
            run.run(Phases.DERIVE).all(Looked.class).stream()
                    .filter(looked ->
                            topics.stream().anyMatch(topic -> topic.getId().equals(looked.topic())))
                    .forEach(then::add);
        }
    }

    /** The reports that answer any of the questions, with what is known of all others that they could answer. */
    private Stream<?> reported(Set<Question> questions) {
        List<Object> facts = new ArrayList<>();
        Set<Question> others = new HashSet<>();
        for (Agreed one : agreed) {
            List<Question> needed =
                    one.needed().stream().map(AskedAnswer::question).toList();
            if (needed.stream().anyMatch(questions::contains)) {
                facts.add(one);
                others.addAll(needed);
            }
        }
        others.removeAll(questions);
        return Stream.concat(
                facts.stream(),
                others.stream()
                        .flatMap(question -> Stream.of(known.stated(question), known.unsettled(question)))
                        .flatMap(Optional::stream));
    }

    /** Whatever hangs together with an answer that is another one is derived anew; what hangs together with nothing is as it is stated. */
    private void derive(Known then, List<Topic> topics) {
        Set<Question> anew = new HashSet<>();
        for (Topic topic : topics) {
            for (Question question : topic.questions()) {
                Set<Question> together = assessor.dependence().together(question);
                if (together.size() > 1 && then.statesOtherwise(question)) {
                    anew.addAll(together);
                } else if (together.size() == 1) {
                    then.answer(question, then.stated(question));
                }
            }
        }
        if (anew.isEmpty()) {
            return;
        }
        Set<Topic> of = new HashSet<>();
        anew.forEach(question -> of.add(treaties.topic(question.getTopic())));
        try (RuleRun run = assessor.rules().assessment()) {
            run.insertAll(of)
                    .insertAll(anew.stream().map(then::stated).flatMap(Optional::stream))
                    .run(Phases.DERIVE, Phases.SETTLE);
            anew.forEach(question -> then.answer(question, Optional.empty()));
            run.all(Answer.class).stream()
                    .filter(answer -> anew.contains(answer.asks()))
                    .forEach(answer -> then.answer(answer.asks(), Optional.of(answer)));
        }
    }
}
