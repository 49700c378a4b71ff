package org.accede.desk.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word is in the message file, and every message is used. */
class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte-desk");
    private static final Path CODE = Path.of("src/main/java/org/accede/desk");

    /** A key in quotes: whole, or its beginning where the rest is worked out. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");

    private static final Pattern CODE_IN_TEMPLATE = Pattern.compile(
            "@(?:for\\(|param |import )[^\\n]*|\\$(?:unsafe)?\\{[^}]*\\}|!\\{[^}]*\\}|@(import|param|template|for|if|else|elseif|end\\w*)\\b[^\\n<]*");

    private final Messages words = Messages.english();

    @Test
    void everyKeyThatIsAskedForIsThere() {
        Pattern asked = Pattern.compile("(?:say|words\\(\\)\\.say)\\(\\s*\"([^\"]+)\"(\\s*[,)])");
        files().forEach(file -> {
            Matcher found = asked.matcher(read(file));
            while (found.find()) {
                assertThat(words.keys()).as(file.toString()).contains(found.group(1));
            }
        });
    }

    @Test
    void everyMessageIsUsed() {
        Set<String> named = new TreeSet<>();
        files().forEach(file -> {
            Matcher found = KEY.matcher(read(file));
            while (found.find()) {
                named.add(found.group(1));
            }
        });
        Set<String> unused = new TreeSet<>(words.keys());
        unused.removeIf(key -> named.contains(key)
                || named.stream().anyMatch(one -> one.endsWith(".") && key.startsWith(one))
                || named.stream().anyMatch(one -> key.startsWith(one + ".")));
        assertThat(unused).isEmpty();
    }

    @Test
    void noTemplateHoldsAWord() {
        templates().forEach(file -> {
            String text = CODE_IN_TEMPLATE.matcher(read(file)).replaceAll(" ");
            String shown = text.replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;|&#\\d+;", " ");
            assertThat(shown.replaceAll("[^\\p{L}]", "")).as(file.toString()).isEmpty();
        });
    }

    /** All else is escaped; these are made by us, and escape what they hold. */
    @Test
    void onlyDrawingsStandAsTheyAre() {
        Pattern unescaped = Pattern.compile("\\$unsafe\\{([^}]*)\\}");
        Set<String> found = new TreeSet<>();
        templates().forEach(file -> unescaped.matcher(read(file)).results().forEach(one -> found.add(one.group(1))));
        assertThat(found).containsExactly("view.timeline().get().narrow()", "view.timeline().get().wide()");
    }

    /** What is read aloud or shown, and stands in attributes. */
    @Test
    void noAttributeHoldsAWord() {
        Pattern said = Pattern.compile("(?:aria-label|title|placeholder|alt)=\"([^\"$]+)\"");
        templates().forEach(file -> {
            Matcher found = said.matcher(read(file));
            while (found.find()) {
                // A day as it is to be written is the same in all languages.
                assertThat(found.group(1)).as(file.toString()).matches("[\\d-]*");
            }
        });
    }

    @Test
    void noMessageScoldsOrBegs() {
        for (String key : words.keys()) {
            assertThat(words.say(key).toLowerCase())
                    .as(key)
                    .doesNotContainPattern("\\b(invalid|please|oops|forbidden)\\b");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1; One question can still change a verdict.", "142; 142 questions can still change a verdict."})
    void aNumberChoosesTheForm(int number, String says) {
        assertThat(words.say("home.questions", number)).isEqualTo(says);
    }

    @Test
    void aKeyThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> words.say("no.such")).hasMessageContaining("no.such");
    }

    private static Stream<Path> files() {
        return Stream.concat(templates().stream(), all(CODE, ".java").stream());
    }

    private static List<Path> templates() {
        return all(TEMPLATES, ".jte");
    }

    private static List<Path> all(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
