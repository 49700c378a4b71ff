package org.accede.desk.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.NotThere;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Read;
import org.accede.desk.store.Work;
import org.accede.input.Digest;
import org.accede.input.Documents;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.BillReader;
import org.accede.profile.edit.JsonText;

/** Whole files: a profile, a bill, what is kept beside a profile. */
final class Files {

    private Files() {}

    static Reply profile(Call call) {
        return whole(call.desk().store().read(call.file().id()));
    }

    static Reply putProfile(Call call) {
        return put(call, call.at("c"));
    }

    static Reply bill(Call call) {
        return whole(call.desk().bill(call.file(), call.at("b")));
    }

    static Reply putBill(Call call) {
        CountryFile file = call.file();
        String id = "bills/" + call.at("b");
        if (!call.isNew()) {
            call.desk().bill(file, call.at("b"));
        }
        String iso3 = file.profile().iso3();
        String body = call.body();
        if (!BillReader.country(Documents.parseWithComments(body, Bodies.NAME)).equals(Optional.of(iso3))) {
            throw new Failure(422, Bodies.NAME, call.words().say("api.bill", iso3), "");
        }
        return put(call, id);
    }

    /** A file with comments, which JSON has not, is given without them. */
    private static Reply whole(Read read) {
        return Reply.of(plain(read)).ofVersion(read.digest());
    }

    private static String plain(Read read) {
        if (read.isBroken()) {
            throw new InvalidDocumentException(read.problems());
        }
        try {
            Documents.parse(read.text(), read.held().id() + ".json");
            return read.text();
        } catch (InvalidDocumentException e) {
            return JsonText.ofChecked(read.text()).root().inLine() + "\n";
        }
    }

    private static Reply put(Call call, String id) {
        String body = call.body();
        Documents.parse(body, Bodies.NAME);
        boolean isNew = call.isNew();
        if (!isNew
                && call.desk().store().files().stream()
                        .noneMatch(held -> held.id().equals(id))) {
            throw new NotThere(id);
        }
        Outcome outcome = isNew
                ? call.desk().store().create(id, body, call.who())
                : call.desk().store().save(id, Edit.whole(body, call.seen()), call.who());
        if (outcome instanceof Outcome.Saved saved) {
            return SavedJson.whole(saved.entry(), saved.digest()).with(isNew ? 201 : 200);
        } else if (outcome instanceof Outcome.Same) {
            return SavedJson.same(call.seen());
        }
        return Failures.of(outcome, id, call.words());
    }

    static Reply work(Call call) {
        return work(call.desk().store().work(call.file().id()));
    }

    private static Reply work(Work work) {
        return Reply.of(work.text()).ofVersion(version(work));
    }

    private static String version(Work work) {
        return Digest.of(work.text().getBytes(StandardCharsets.UTF_8));
    }

    static Reply putWork(Call call) {
        String id = call.file().id();
        String seen = call.seen();
        Work now = Work.read(call.body(), Bodies.NAME);
        try {
            return work(call.desk().store().work(id, before -> {
                if (!version(before).equals(seen)) {
                    throw new Overtaken(before);
                }
                return now;
            }));
        } catch (Overtaken e) {
            return Failures.overtaken(e.theirs().text(), now.text(), call);
        }
    }

    /** Somebody else changed what is kept beside a file. */
    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Work theirs;

        Overtaken(Work theirs) {
            super("", null, false, false);
            this.theirs = theirs;
        }

        Work theirs() {
            return theirs;
        }
    }
}
