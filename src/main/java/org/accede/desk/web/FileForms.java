package org.accede.desk.web;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.desk.action.Attachment;
import org.accede.desk.action.Exports;
import org.accede.desk.action.Incoming;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Result;
import org.accede.desk.action.Uploads;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Who;
import org.accede.desk.view.Asked;
import org.accede.desk.view.FilesPage;
import org.accede.desk.view.IncomingPage;
import org.accede.desk.web.html.JtefilesGenerated;
import org.accede.desk.web.html.JteincomingGenerated;
import org.accede.report.Format;
import org.accede.workbook.Choice;

/** Files that come in and go out. */
final class FileForms {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int LONGEST_NAME = 80;

    private FileForms() {}

    /** The questions that were chosen, as a workbook or as a table. */
    static Attachment questions(Asked asked, Format format) {
        List<String> treaties = asked.all("treaty").stream()
                .filter(id -> asked.catalogue().instrument(id).isPresent())
                .toList();
        Choice choice = new Choice(
                treaties,
                asked.one("which").filter("open"::equals).isPresent(),
                asked.one("which").filter("judgements"::equals).isPresent(),
                Optional.empty());
        return Exports.questions(asked.desk(), asked.file(), asked.asOf(), choice, format)
                .orElseThrow(() -> new NotThere("questions"));
    }

    /** Takes a file in, and shows what it would change; one of which nothing can be taken is not kept. */
    static void in(Sent sent) {
        Asked asked = sent.asked();
        Optional<Uploads.Upload> upload = upload(sent, List.of(asked.file().id()));
        if (upload.isEmpty()) {
            sent.show(UNPROCESSABLE, JtefilesGenerated::render, FilesPage.of(asked, "files.wrong.none"), "", true);
        } else {
            in(sent, asked, upload.get());
        }
    }

    /** @param asked of the country for which it is */
    static void in(Sent sent, Asked asked, Uploads.Upload upload) {
        Incoming incoming = Incoming.of(asked.desk(), asked.file(), upload, asked.asOf());
        if (incoming.text().isEmpty()) {
            IncomingPage page = IncomingPage.of(asked, upload.name(), upload.isQuestions(), incoming);
            sent.show(UNPROCESSABLE, JteincomingGenerated::render, page, "", true);
        } else {
            sent.goTo(
                    IncomingPage.path(asked.file().id(), asked.desk().uploads().add(upload)), "");
        }
    }

    /** The file that was sent; empty where there is none. @param into the profiles that it can be for */
    static Optional<Uploads.Upload> upload(Sent sent, List<String> into) {
        UploadedFile file = sent.request().uploadedFile("file");
        if (file == null || file.size() == 0) {
            return Optional.empty();
        }
        try (InputStream in = file.content()) {
            return Optional.of(new Uploads.Upload(into, name(file.filename()), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send a path; whatever comes is only shown, and cut where it is long. */
    private static String name(String sent) {
        String name = sent == null ? "" : sent.replaceAll("^.*[/\\\\]", "").strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    static IncomingPage preview(Asked asked) {
        Uploads.Upload upload =
                asked.desk().uploads().get(asked.at("token"), asked.file().id());
        return IncomingPage.of(
                asked,
                upload.name(),
                upload.isQuestions(),
                Incoming.of(asked.desk(), asked.file(), upload, asked.asOf()));
    }

    /** Takes what was ticked. */
    static void take(Sent sent) {
        Asked asked = sent.asked();
        Uploads.Upload upload =
                asked.desk().uploads().get(asked.at("token"), asked.file().id());
        Incoming incoming = Incoming.of(asked.desk(), asked.file(), upload, asked.asOf());
        Set<String> chosen = Set.copyOf(sent.fields().getOrDefault("take", List.of()));
        Outcome outcome =
                incoming.take(asked.desk(), chosen, new Who(asked.person().name()));
        if (outcome instanceof Outcome.Saved saved && !incoming.bill().isEmpty()) {
            asked.desk().uploads().remove(asked.at("token"));
            String page = "/c/" + asked.place().id() + "/bills/" + incoming.bill();
            String says = incoming.as() == Incoming.As.NEW_FILE
                    ? asked.words().say("incoming.bill.taken")
                    : asked.words()
                            .say("incoming.taken", saved.entry().changes().size());
            sent.saved(page, says, new Result.Done(saved.entry()), incoming.bill(), page);
            return;
        } else if (outcome instanceof Outcome.Saved saved) {
            asked.desk().uploads().remove(asked.at("token"));
            sent.goTo(
                    "/c/" + asked.place().id() + "/history",
                    asked.words().say("incoming.taken", saved.entry().changes().size()));
            return;
        }
        Asked anew = asked.anew(Map.of());
        sent.show(
                outcome instanceof Outcome.Conflict ? CONFLICT : UNPROCESSABLE,
                JteincomingGenerated::render,
                IncomingPage.of(
                        anew,
                        upload.name(),
                        upload.isQuestions(),
                        Incoming.of(anew.desk(), anew.file(), upload, anew.asOf()),
                        Optional.of(outcome),
                        chosen),
                "",
                true);
    }
}
