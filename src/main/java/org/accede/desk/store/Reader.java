package org.accede.desk.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.accede.Accede;
import org.accede.input.Digest;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;
import org.accede.input.UsageException;
import org.accede.input.Where;
import org.accede.profile.Bill;
import org.accede.profile.BillReader;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;

/** Reads profiles and bills as every command does. */
final class Reader implements ServedFile.Parser {

    private final Accede accede;
    private final Map<String, Law> laws = new ConcurrentHashMap<>();

    /** A profile as it was read of these bytes. */
    private record Law(byte[] bytes, Profile profile) {}

    Reader(Accede accede) {
        this.accede = accede;
    }

    @Override
    public Read read(Held held, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String file = held.id() + ".json";
        try {
            Documents.Document document = Documents.readWithComments(new ByteArrayInputStream(bytes), file);
            Optional<Profile> profile = Optional.empty();
            Optional<Bill> bill = Optional.empty();
            if (held.kind() == Held.Kind.PROFILE) {
                profile = Optional.of(ProfileReader.read(document.tree(), document.digest(), accede.catalogue()));
            } else {
                bill = Optional.of(BillReader.read(
                        document.tree(), law(BillReader.country(document.tree()).orElse("")), accede.catalogue()));
            }
            return new Read(held, text, document.digest(), profile, bill, List.of());
        } catch (InvalidDocumentException e) {
            return new Read(held, text, Digest.of(bytes), Optional.empty(), Optional.empty(), e.problems());
        } catch (UsageException e) {
            Problem problem = new Problem(Where.wholeFile(file), e.getMessage(), "");
            return new Read(held, text, Digest.of(bytes), Optional.empty(), Optional.empty(), List.of(problem));
        }
    }

    /** The law over which a bill is laid: its file is read anew, and taken apart only where it has changed. One is kept for each country that has a bill. */
    private Profile law(String country) {
        Optional<byte[]> bytes = bytes(country);
        Law known = laws.get(country);
        if (known != null
                && bytes.filter(now -> Arrays.equals(now, known.bytes())).isPresent()) {
            return known.profile();
        }
        Profile read = accede.profileOrEmpty(country);
        bytes.filter(before -> bytes(country)
                        .filter(after -> Arrays.equals(before, after))
                        .isPresent())
                .ifPresent(same -> laws.put(country, new Law(same, read)));
        return read;
    }

    private Optional<byte[]> bytes(String country) {
        try {
            Optional<Path> file = accede.profileFile(country);
            return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
