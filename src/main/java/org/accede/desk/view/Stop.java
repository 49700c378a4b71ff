package org.accede.desk.view;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Article;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Stopped;
import org.accede.desk.store.Who;

/**
 * Where somebody stopped: the question answered last.
 *
 * @param name of the country
 * @param where the article, in words; empty where the question was asked alone
 * @param address of the question
 */
public record Stop(String name, String where, String asks, String address, Instant at) {

    /** In one profile. */
    static Optional<Stop> of(Asked asked, CountryFile file) {
        return new Stopped(asked.desk(), file.id())
                .of(new Who(asked.person().name()))
                .flatMap(at -> stop(asked, file, at));
    }

    /** In any profile of the folder, the last of all. */
    static Optional<Stop> last(Asked asked, List<CountryFile> files) {
        return files.stream().flatMap(file -> of(asked, file).stream()).max(Comparator.comparing(Stop::at));
    }

    private static Optional<Stop> stop(Asked asked, CountryFile file, Stopped.At at) {
        Optional<Article> article = asked.catalogue().article(at.article());
        return asked.catalogue()
                .fact(at.fact())
                .map(fact -> new Stop(
                        file.name(),
                        article.map(one -> asked.words().say("article.title", ArticlePage.number(one), one.title()))
                                .orElse(""),
                        fact.asks(),
                        "/c/" + file.id()
                                + article.map(one -> "/a/" + one.id() + "#" + Row.anchor(fact.id()))
                                        .orElse("/q/" + fact.id()),
                        at.at()));
    }
}
