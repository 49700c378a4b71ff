package org.accede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code accede show}, as a user calls it. */
class ShowCommandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BC-6              | BC-6.1.a.i",
                "UN-7.1            | Article 7(1)",
                "illegal-access    | illegal-access/any-system",
                "preservation/maximum-days | BC-16.2",
                "interception-assistance/exists | treaties in force",
                "BC-16.4           | BC-15"
            })
    void showTakesArticlesRequirementsTopicsAndFacts(String id, String shown) {
        Cli call = Cli.run("show", id);
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains(shown);
        assertThat(call.out().lines().filter(line -> line.length() > 80)).isEmpty();
    }

    @Test
    void theLongestTitlesAndNamesFitTheScreen() {
        Stream<String> longestTitles = Shipped.catalogue().articles().stream()
                .sorted(Comparator.comparing(article -> -article.title().length()))
                .map(article -> article.id())
                .limit(4);
        Stream<String> longestNames = Stream.of(
                        Shipped.catalogue().topics().keySet(),
                        Shipped.catalogue().facts().keySet())
                .flatMap(names -> names.stream()
                        .sorted(Comparator.comparing(name -> -name.length()))
                        .limit(4));
        Stream.concat(longestTitles, longestNames)
                .forEach(id -> assertThat(Cli.run("show", id).out().lines())
                        .as(id)
                        .isNotEmpty()
                        .allMatch(line -> line.length() <= 80));
    }

    @Test
    void theQuestionsOfAnArticleAreShownToBePasted() {
        Cli call = Cli.run("show", "BC-16", "--template");
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .startsWith(
                        "// Article 16, Expedited preservation of stored computer data (BC-16; UN-25 reads the same answers).")
                .contains("\n\"preservation\": {\n", "// \"renewable\": {\"value\": \"yes|partly|no\"");
        assertThat(Cli.run("show", "BC-61", "--template").err()).contains("There is no");
    }
}
