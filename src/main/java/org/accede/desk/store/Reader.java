package org.accede.desk.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
                        document.tree(),
                        accede.profileOrEmpty(
                                BillReader.country(document.tree()).orElse("")),
                        accede.catalogue()));
            }
            return new Read(held, text, document.digest(), profile, bill, List.of());
        } catch (InvalidDocumentException e) {
            return new Read(held, text, Digest.of(bytes), Optional.empty(), Optional.empty(), e.problems());
        } catch (UsageException e) {
            Problem problem = new Problem(Where.wholeFile(file), e.getMessage(), "");
            return new Read(held, text, Digest.of(bytes), Optional.empty(), Optional.empty(), List.of(problem));
        }
    }
}
