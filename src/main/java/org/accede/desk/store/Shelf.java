package org.accede.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.accede.desk.store.Held.Kind;

/** The files of a folder. What is asked for is looked up among them; a name is never made into a path, but that of a new file. */
final class Shelf {

    static final String BILLS = "bills/";

    private static final String JSON = ".json";
    private static final Set<String> NO_PROFILES = Set.of("register");
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");
    /** Names that Windows keeps for itself. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** What is served, and what is passed over. */
    record Listing(Map<Held, Path> served, List<PassedOver> passedOver) {}

    Listing list() {
        Map<Held, Path> served = new LinkedHashMap<>();
        List<PassedOver> passedOver = new ArrayList<>();
        list(folder, Kind.PROFILE, served, passedOver);
        list(folder.resolve("bills"), Kind.BILL, served, passedOver);
        return new Listing(served, passedOver);
    }

    private void list(Path from, Kind kind, Map<Held, Path> served, List<PassedOver> passedOver) {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.list(from)) {
            Path root = folder.toRealPath();
            for (Path file : all.sorted().toList()) {
                String named = file.getFileName().toString();
                if (!named.endsWith(JSON)) {
                    continue;
                }
                String name = named.substring(0, named.length() - JSON.length());
                Optional<Path> real = real(file, root);
                if (kind == Kind.PROFILE && NO_PROFILES.contains(name) || named.startsWith(".")) {
                    continue;
                }
                if (!NAME.matcher(name).matches()) {
                    passedOver.add(new PassedOver(prefix(kind) + named, PassedOver.Reason.NAME));
                } else if (real.isEmpty()) {
                    passedOver.add(new PassedOver(prefix(kind) + named, PassedOver.Reason.LINK));
                } else if (Files.isRegularFile(real.get())) {
                    served.put(new Held(prefix(kind) + name, kind), real.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file itself lies; empty if that is not in the folder. */
    private static Optional<Path> real(Path file, Path root) {
        try {
            return Optional.of(file.toRealPath()).filter(path -> path.startsWith(root));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String prefix(Kind kind) {
        return kind == Kind.BILL ? BILLS : "";
    }

    /** Where a new file is to lie; empty if the id cannot be one. */
    Optional<Path> place(String id) {
        boolean bill = id.startsWith(BILLS);
        String name = bill ? id.substring(BILLS.length()) : id;
        boolean fine = NAME.matcher(name).matches()
                && !DEVICE.matcher(name).matches()
                && (bill || !NO_PROFILES.contains(name));
        return fine ? Optional.of((bill ? folder.resolve("bills") : folder).resolve(name + JSON)) : Optional.empty();
    }
}
