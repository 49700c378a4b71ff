package org.accede;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.input.Problems;
import org.accede.input.UsageException;

/** A folder of profiles, one file a country, the register beside them, and bills in a folder below. Finds the file that a user means. */
final class Countries {

    private static final String REGISTER = "register.json";
    private static final String JSON = ".json";

    private static final String BILLS = "bills";

    private final Path folder;
    private final String what;

    Countries(Path folder) {
        this(folder, "profile");
    }

    private Countries(Path folder, String what) {
        this.folder = folder;
        this.what = what;
    }

    /** The bills, one file each, found as profiles are. */
    Countries bills() {
        return new Countries(folder.resolve(BILLS), "bill");
    }

    /**
     * The file that is meant: a path is taken as it is, whether or not there is a file; anything else is the name of a file of the folder.
     *
     * @throws UsageException if it looks like a path and can be none
     */
    Optional<Path> find(String country) {
        boolean isPath = country.contains("/") || country.contains("\\") || country.endsWith(JSON);
        return isPath
                ? Optional.of(path(country))
                : files().stream()
                        .filter(file -> name(file).equalsIgnoreCase(country))
                        .findFirst();
    }

    private static Path path(String country) {
        try {
            return Path.of(country);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + country + "' is not a path.");
        }
    }

    /** The names of all files, in alphabetical order. */
    List<String> names() {
        return files().stream().map(Countries::name).toList();
    }

    /** What to say of a name that no file has. */
    UsageException unknown(String country) {
        List<String> names = names();
        Optional<String> near = Problems.nearest(country.toLowerCase(Locale.ROOT), names);
        String others = names.isEmpty() ? "" : "There are: " + String.join(", ", names) + ". ";
        return new UsageException("There is no " + what + " '" + country + "' in " + folder + ". "
                + near.map(name -> "Did you mean " + name + "? ").orElse(others)
                + "A path to a " + what + " works too.");
    }

    /** The status of all States. */
    Path register() {
        return folder.resolve(REGISTER);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(JSON) && !file.endsWith(REGISTER))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - JSON.length());
    }
}
