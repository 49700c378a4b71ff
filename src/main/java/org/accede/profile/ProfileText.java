package org.accede.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Where;
import org.accede.profile.edit.JsonText;

/**
 * A profile as it is written.
 *
 * @param file that it stands in, or is to stand in, for messages
 * @param digest of its bytes; {@code none} for one that is not written yet
 */
public record ProfileText(String file, String text, String digest) {

    /** @throws InvalidDocumentException if it is no JSON in UTF-8, or is not there */
    public static ProfileText read(Path file) {
        Documents.Document checked = Documents.readWithComments(file);
        try {
            return new ProfileText(file.toString(), Files.readString(file, StandardCharsets.UTF_8), checked.digest());
        } catch (IOException e) {
            throw new InvalidDocumentException(
                    Where.wholeFile(file.toString()),
                    "the file cannot be read (" + e.getMessage() + ")",
                    "Check its permissions.");
        }
    }

    /** The beginning of one that nobody has written yet. */
    public static ProfileText blank(Profile profile, String file) {
        String kind = profile.kind() == Kind.STATE
                ? ""
                : ", \"kind\": " + JsonText.quoted(profile.kind().id());
        return new ProfileText(
                file,
                "{\n  \"country\": {\"iso3\": " + JsonText.quoted(profile.iso3()) + ", \"name\": "
                        + JsonText.quoted(profile.name()) + kind + "}\n}\n",
                "none");
    }
}
