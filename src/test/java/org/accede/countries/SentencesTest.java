package org.accede.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Node;
import org.accede.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that leads from the sentences of published profiles to entries: each entry is read where it is pasted. */
class SentencesTest {

    private static final Pattern ROW = Pattern.compile("\\| (?<sentence>[^|`]+) \\| `(?<entry>\".*)` \\|");

    /** Fields that profiles are to have and that their reader may not know yet. */
    record Sentence(String says, String entry) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Sentence> sentences() throws IOException {
        return Files.readAllLines(Path.of("countries/SENTENCES.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> new Sentence(row.group("sentence"), row.group("entry")));
    }

    @Test
    void thereAreEntriesForTheUsualSentences() throws IOException {
        List<Sentence> all = sentences().toList();
        assertThat(all).hasSizeGreaterThan(40).extracting(Sentence::says).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void anEntryIsReadWhereItIsPasted(Sentence sentence) {
        assertThat(complaint(sentence)).isEmpty();
    }

    /** What is wrong with a profile that has the entry, without places and mends; empty if nothing is. */
    private static String complaint(Sentence sentence) {
        String sources = "\"act\": {\"title\": \"An Act\"}, \"coe\": {\"title\": \"A published profile\"}";
        String entry = sentence.entry().startsWith("\"sources\": {")
                ? sentence.entry().replaceFirst("\\{", Matcher.quoteReplacement("{" + sources + ", "))
                : "\"sources\": {" + sources + "}, " + sentence.entry();
        Node profile =
                Documents.parse("{\"country\": {\"iso3\": \"XXB\", \"name\": \"Badland\"}, " + entry + "}", "row.json");
        try {
            ProfileReader.read(profile, "", Shipped.catalogue());
            return "";
        } catch (InvalidDocumentException e) {
            return e.problems().get(0).wrong();
        }
    }
}
