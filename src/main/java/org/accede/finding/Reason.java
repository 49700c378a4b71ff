package org.accede.finding;

import java.util.List;
import org.accede.profile.Answer;
import org.accede.profile.Profile;

/** Why an element has its verdict: a rule, and what it matched. The words are made when somebody reads them. */
public sealed interface Reason {

    /** The rule that says so; empty where nothing is known and so no rule has fired. */
    String rule();

    /** The question's id; empty where several answers, a condition or a filing decide. */
    String fact();

    /** The reason in words. */
    String says();

    /** Provisions of national law, or another source. */
    List<String> citations();

    /** The answers that the rule matched. */
    List<Answer> answers();

    /** What it rests on: provisions that were read, or what others reported; nothing where it only says what is not known. */
    Basis basis();

    /** What the profile notes of the answer or the condition that decides; empty if nothing. */
    default String note() {
        return "";
    }

    /** The answer to a question decides. */
    record Answered(Answer answer, Profile profile, String rule) implements Reason {

        @Override
        public String fact() {
            return answer.fact();
        }

        @Override
        public String says() {
            StringBuilder says = new StringBuilder(answer.value().words());
            if (!answer.basis().isEmpty()) {
                says.append(", ").append(answer.basis());
            }
            if (!answer.note().isEmpty()) {
                says.append(": ").append(answer.note());
            }
            return says.toString();
        }

        @Override
        public String note() {
            return answer.note();
        }

        @Override
        public List<String> citations() {
            return answer.known() || !answer.provisions().isEmpty() ? profile.cite(answer) : List.of();
        }

        @Override
        public List<Answer> answers() {
            return List.of(answer);
        }

        @Override
        public Basis basis() {
            return Basis.of(answer);
        }
    }

    /** A condition, a filing or several answers decide. */
    record Said(String says, List<String> citations, String rule, List<Answer> answers, Basis basis) implements Reason {

        @Override
        public String fact() {
            return "";
        }
    }

    /**
     * A condition of the law narrows it.
     *
     * @param condition in words
     */
    record Narrowed(String says, String condition, String note, List<String> citations, String rule) implements Reason {

        @Override
        public String fact() {
            return "";
        }

        @Override
        public List<Answer> answers() {
            return List.of();
        }

        @Override
        public Basis basis() {
            return Basis.READ;
        }
    }

    /** What others said of an article or a paragraph as a whole decides. */
    record Reported(String says, List<String> citations, String rule) implements Reason {

        @Override
        public String fact() {
            return "";
        }

        @Override
        public List<Answer> answers() {
            return List.of();
        }

        @Override
        public Basis basis() {
            return Basis.REPORTED;
        }
    }

    /** Without provisions or answers: what the treaty says, or what nobody knows. */
    static Reason said(String says, String rule) {
        return new Said(says, List.of(), rule, List.of(), Basis.NOTHING);
    }

    /** By a condition or a filing, or because whoever looked found none: this is read of the law itself. */
    static Reason read(String says, List<String> citations, String rule) {
        return new Said(says, citations, rule, List.of(), Basis.READ);
    }

    /** By several answers together. */
    static Reason said(String says, List<String> citations, String rule, List<Answer> answers) {
        Basis basis = answers.stream().map(Basis::of).reduce(Basis.NOTHING, Basis::and);
        return new Said(says, citations, rule, answers, basis);
    }
}
