package org.accede.finding;

import java.util.List;
import org.accede.profile.Answer;
import org.accede.profile.Profile;

/** Why an element has its verdict. The words are made when somebody reads them. */
public sealed interface Reason {

    /** The question's id; empty where a rule, a condition or a filing decides. */
    String fact();

    /** The reason in words. */
    String says();

    /** Provisions of national law, or another source. */
    List<String> citations();

    /** The answer to a question decides. */
    record Answered(Answer answer, Profile profile) implements Reason {

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
        public List<String> citations() {
            return profile.cite(answer);
        }
    }

    /** A rule, a condition or a filing decides. */
    record Said(String says, List<String> citations) implements Reason {

        @Override
        public String fact() {
            return "";
        }
    }

    static Reason said(String says) {
        return new Said(says, List.of());
    }
}
