package org.accede.desk.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.accede.catalogue.Article;
import org.accede.desk.action.SecondCheck;

/**
 * Whether a second person has checked an article.
 *
 * @param made who has, and when, in words; empty for nobody
 * @param lapsed who has changed an answer since, and when; empty if nobody has
 * @param entered into the form, with what is lacking
 */
public record Checking(String made, String lapsed, Entered entered) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static Checking of(Asked asked, Article article, Entered entered) {
        Optional<SecondCheck.Made> made = new SecondCheck(asked.desk(), asked.file()).of(article);
        return new Checking(
                made.map(one -> asked.words().say("checked.made", one.who(), day(asked, one)))
                        .orElse(""),
                made.filter(SecondCheck.Made::lapsed)
                        .map(one -> lapsed(asked.words(), one))
                        .orElse(""),
                entered.in("checked")
                        .or(java.util.Map.of(SecondCheck.NAME, asked.person().name())));
    }

    private static String day(Asked asked, SecondCheck.Made made) {
        return Asked.day(made.day()).map(asked.words()::day).orElse(made.day());
    }

    private static String lapsed(Messages words, SecondCheck.Made made) {
        return made.by()
                .map(entry -> {
                    var then = entry.at().atZone(ZoneId.systemDefault());
                    return words.say(
                            entry.who().isEmpty() ? "checked.lapsed.somebody" : "checked.lapsed.by",
                            words.say("history.at", words.day(then.toLocalDate()), TIME.format(then)),
                            entry.who());
                })
                .orElseGet(() -> words.say("checked.lapsed"));
    }

    public boolean holds() {
        return !made.isEmpty() && lapsed.isEmpty();
    }
}
