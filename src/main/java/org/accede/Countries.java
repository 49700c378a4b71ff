package org.accede;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.input.Problems;
import org.accede.input.UsageException;

/** Finds the profile that a user means: a path, or the ISO code or name of a file in {@code countries/}. */
public final class Countries {

    private static final String REGISTER = "register.json";

    private final Path folder;

    private Countries(Path folder) {
        this.folder = folder;
    }

    static Countries in(Path folder) {
        return new Countries(folder);
    }

    /**
     * The file that is meant.
     *
     * @throws UsageException if there is none
     */
    public Path find(String country) {
        boolean isPath = country.contains("/") || country.contains("\\") || country.endsWith(".json");
        if (isPath) {
            return path(country);
        }
        List<Path> files = files();
        return files.stream()
                .filter(file -> stem(file).equalsIgnoreCase(country))
                .findFirst()
                .orElseThrow(() -> new UsageException(unknown(country, files)));
    }

    private static Path path(String country) {
        try {
            return Path.of(country);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + country + "' is not a path.");
        }
    }

    private String unknown(String country, List<Path> files) {
        List<String> names = files.stream().map(Countries::stem).toList();
        Optional<String> near = Problems.nearest(country.toLowerCase(java.util.Locale.ROOT), names);
        String others = names.isEmpty() ? "" : "There are: " + String.join(", ", names) + ". ";
        return "There is no profile '" + country + "' in " + folder + ". "
                + near.map(name -> "Did you mean " + name + "? ").orElse(others)
                + "A path to a profile works too.";
    }

    /** The status of all States, beside the profiles. */
    public Path register() {
        return folder.resolve(REGISTER);
    }

    /** The profile of that name, if there is one; a path is taken as it is. */
    public Optional<Path> findIfThere(String country) {
        boolean isPath = country.contains("/") || country.contains("\\") || country.endsWith(".json");
        return isPath
                ? Optional.of(path(country))
                : files().stream()
                        .filter(file -> stem(file).equalsIgnoreCase(country))
                        .findFirst();
    }

    /** The profiles at hand, by name. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json") && !file.endsWith(REGISTER))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json$", "");
    }
}
