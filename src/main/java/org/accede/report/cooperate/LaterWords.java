package org.accede.report.cooperate;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.accede.cooperation.Conclusion;
import org.accede.cooperation.Cooperation;
import org.accede.paper.Mark;

/** What is otherwise once law that waits is law: beside what is so now, and only where the two differ. */
final class LaterWords {

    private final Cooperation cooperation;

    LaterWords(Cooperation cooperation) {
        this.cooperation = cooperation;
    }

    /** Whether anything is otherwise at any time. */
    boolean isAny() {
        return cooperation.later().stream()
                .anyMatch(later -> !offences(cooperation, later).isEmpty()
                        || !lines(cooperation, later).isEmpty());
    }

    List<String> of(Cooperation.Offence offence) {
        return words((later, words) -> offences(cooperation, later).stream()
                .filter(one -> one.offence().equals(offence.offence()))
                .map(words::mark));
    }

    List<String> of(Conclusion.Said said) {
        return words((later, words) -> lines(cooperation, later).stream()
                .filter(one -> one.line().equals(said.line()))
                .map(CooperateWords::mark));
    }

    private List<String> words(BiFunction<Cooperation.Later, CooperateWords, Stream<Mark>> marks) {
        return cooperation.later().stream()
                .flatMap(later -> marks.apply(later, new CooperateWords(later.law()))
                        .map(mark -> later.time().words() + ": " + mark.words()))
                .toList();
    }

    /** Offences of which it is otherwise whether they are a crime in both. */
    static List<Cooperation.Offence> offences(Cooperation now, Cooperation.Later later) {
        return later.law().offences().stream()
                .filter(then -> now.offence(then.offence().topic()).dual().word()
                        != then.dual().word())
                .toList();
    }

    /** Lines on which the law of the State that is asked says something else. */
    static List<Conclusion.Said> lines(Cooperation now, Cooperation.Later later) {
        return later.law().said().stream()
                .filter(then -> now.said().stream()
                        .filter(one -> one.line().equals(then.line()))
                        .noneMatch(one -> CooperateWords.mark(one).equals(CooperateWords.mark(then))))
                .toList();
    }
}
