package org.accede.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a rules folder: texts by path below it, with forward slashes. */
public final class RuleFiles {

    private RuleFiles() {}

    public static Map<String, String> drl(Path folder) {
        return texts(folder, name -> name.endsWith(".drl"));
    }

    /** The YAML files that make the catalogue, without the cases. */
    public static Map<String, String> yaml(Path folder) {
        return texts(folder, name -> name.endsWith(".yaml") && !name.endsWith(".cases.yaml"));
    }

    public static Map<String, String> cases(Path folder) {
        return texts(folder, name -> name.endsWith(".cases.yaml"));
    }

    private static Map<String, String> texts(Path folder, Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
