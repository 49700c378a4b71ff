package org.accede.desk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.profile.ProfileReader;

/** A folder with one small profile, and what is asked of it in tests. */
final class Folder {

    static final Who ANNA = new Who("Anna");
    static final Who BEN = new Who("Ben");
    static final Instant BEGIN = Instant.parse("2026-11-30T10:00:00Z");

    static final Place QUICK = Place.answer("preservation/quick");
    static final Place RENEWABLE = Place.answer("preservation/renewable");

    private static final String PROFILE = """
            {
              "country": {"iso3": "XXA", "name": "A State that was made up"},
              "constructed": true,
              // two Acts
              "sources": {
                "act": {"title": "An Act", "short": "Act", "kind": "statute-read"}, // read in part
                "code": {"title": "A Code", "kind": "statute-read"}
              },
              "status": {"budapest": {"state": "invited", "date": "2024-10-09"}},
              "topics": {
                "preservation": {
                  "exists": {"value": "yes", "provisions": ["act: s. 1"]},
                  "facts": {
                    "quick": {"value": "yes", "provisions": ["act: s. 2"], "note": "at once"}
                  },
                  "conditions": {"complete": false, "list": []},
                  "open": {
                    "renewable": "the text is not at hand"
                  }
                },
                "illegal-access": {
                  "exists": {"value": "yes", "provisions": ["code: art. 1"]}
                }
              }
            }
            """;

    final Path path;
    final Path file;
    private final AtomicLong seconds = new AtomicLong();

    Folder(Path path) {
        this.path = path;
        this.file = path.resolve("xxa.json");
        write(PROFILE);
    }

    void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProfileStore open() {
        return open(new RealDisk());
    }

    /** A second passes at each look at the clock. */
    ProfileStore open(Disk disk) {
        InstantSource clock = () -> BEGIN.plusSeconds(seconds.incrementAndGet());
        return ProfileStore.open(Shipped.accede(), path, Check.reading(), clock, disk);
    }

    /** Throws if it is not one that every command takes. */
    void isWhole() {
        ProfileReader.read(file, Shipped.catalogue());
    }

    /** What lies there, but for the folder of the Desk. */
    List<String> names() {
        try (Stream<Path> all = Files.list(path)) {
            return all.map(one -> one.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Content answer(String value, String note) {
        return Content.of(
                "{\"value\": \"" + value + "\", \"provisions\": [\"act: s. 9\"], \"note\": \"" + note + "\"}");
    }

    static Content at(ProfileStore store, Place place) {
        return store.read("xxa").contents().at(place);
    }

    /** As a form does it: reads, and puts what it read of. */
    static Put put(ProfileStore store, Place place, Content now) {
        return new Put(place, now, at(store, place).digest());
    }

    static Outcome save(ProfileStore store, Place place, Content now, Who who) {
        return store.save("xxa", Edit.of(put(store, place, now)), who);
    }
}
