package org.accede.properties;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.accede.Sample;
import org.accede.catalogue.Catalogue;
import org.accede.input.Documents;
import org.accede.input.Node;

/** Profiles as they stand in files: of the real countries, and of some imagined ones, which leave more open and contradict more. */
final class Profiles {

    private static final int IMAGINED = Sample.times(4, 10);

    private Profiles() {}

    static Map<String, Node> realAndImagined(Path countries, Catalogue catalogue) {
        Map<String, Node> profiles = new TreeMap<>();
        try (Stream<Path> files = Files.list(countries)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .forEach(file -> profiles.put(file.getFileName().toString(), Documents.read(file)));
            profiles.values()
                    .removeIf(document -> !((Node.Fields) document).fields().containsKey("country")); // the register
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RandomProfiles random = new RandomProfiles(catalogue);
        for (int i = 0; i < IMAGINED; i++) {
            String text = ProfileText.of(random.next(new Random(i)), catalogue);
            profiles.put("imagined " + i, Documents.parse(text, "imagined.json"));
        }
        return profiles;
    }
}
