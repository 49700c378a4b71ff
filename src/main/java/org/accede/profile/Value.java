package org.accede.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What an answer says. */
public sealed interface Value {

    /** As a reader would say it. */
    String words();

    /** Yes, partly or no. */
    enum Degree implements Value {
        NO("no"),
        PARTLY("partly"),
        YES("yes");

        private final String words;

        Degree(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** Nobody has answered. Never no, never yes. */
    record Unknown() implements Value {
        @Override
        public String words() {
            return "unknown";
        }
    }

    record Amount(BigDecimal amount) implements Value {
        @Override
        public String words() {
            return amount.toPlainString();
        }
    }

    record Unlimited() implements Value {
        @Override
        public String words() {
            return "unlimited";
        }
    }

    record Choice(String option) implements Value {
        @Override
        public String words() {
            return option.replace('-', ' ');
        }
    }

    record Day(LocalDate date) implements Value {
        @Override
        public String words() {
            return date.toString();
        }
    }

    /** A list; while it is not complete there may be more. */
    record Items(boolean complete, List<Item> items) implements Value {
        @Override
        public String words() {
            String names = items.isEmpty()
                    ? "none"
                    : String.join(", ", items.stream().map(Item::name).toList());
            return complete ? names : names + " (list not complete)";
        }
    }

    /** An item of a list and what is known of it: a degree, or unknown. */
    record Item(String name, Value value, List<Provision> provisions) {

        /** Whether it rests on law of the day, or on no provision of its own. */
        public boolean inForceOn(LocalDate day) {
            return provisions.isEmpty() || provisions.stream().anyMatch(provision -> provision.inForceOn(day));
        }
    }
}
