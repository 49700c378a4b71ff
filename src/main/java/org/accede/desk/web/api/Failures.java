package org.accede.desk.web.api;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.accede.desk.action.BrokenFile;
import org.accede.desk.action.NotThere;
import org.accede.desk.store.Entry;
import org.accede.desk.store.NotKept;
import org.accede.desk.store.Outcome;
import org.accede.desk.view.Messages;
import org.accede.input.InvalidDocumentException;
import org.accede.input.Problem;
import org.accede.input.UsageException;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** What went wrong, for programs: a list of problems, each with its place, what is wrong there, and how it is mended. */
final class Failures extends ReportJson {

    private static final int UNPROCESSABLE = 422;

    private Failures(JsonGenerator json) {
        super(json);
    }

    /** An answer, or what kept it from being one. What is nobody's fault but ours goes on to whoever tells of that. */
    static Reply caught(Supplier<Reply> answer, Messages words) {
        try {
            return answer.get();
        } catch (Failure e) {
            return one(e.status(), e.where(), e.getMessage(), e.mend());
        } catch (NotThere e) {
            return one(404, e.getMessage(), words.say("api.not-there"), words.say("api.not-there.mend"));
        } catch (NotKept e) {
            return of(e.outcome(), "", words);
        } catch (BrokenFile e) {
            return of(UNPROCESSABLE, e.file().problems());
        } catch (InvalidDocumentException e) {
            return of(UNPROCESSABLE, e.problems());
        } catch (UsageException e) {
            return one(UNPROCESSABLE, "", e.getMessage(), "");
        }
    }

    /** What came of a save that changed nothing in the file. */
    static Reply of(Outcome outcome, String where, Messages words) {
        if (outcome instanceof Outcome.Conflict conflict) {
            return conflict(conflict, where, words);
        } else if (outcome instanceof Outcome.Refused refused) {
            return of(UNPROCESSABLE, refused.problems());
        } else if (outcome instanceof Outcome.Broken broken) {
            return of(UNPROCESSABLE, broken.problems());
        } else if (outcome instanceof Outcome.Exists) {
            return one(409, where, words.say("api.exists"), words.say("api.exists.mend"));
        } else if (outcome instanceof Outcome.NotWritten failed) {
            int status =
                    switch (failed.why()) {
                        case NO_SPACE -> 507;
                        case NOT_ALLOWED -> 403;
                        case OTHER -> 500;
                    };
            return one(status, where, words.say("api.not-written", failed.detail()), words.say("api.not-written.mend"));
        }
        throw new IllegalArgumentException("this is no failure: " + outcome);
    }

    static Reply one(int status, String where, String wrong, String mend) {
        return document(status, json -> json.list("problems", List.of(wrong), any -> json.problem(where, wrong, mend)));
    }

    static Reply of(int status, List<Problem> problems) {
        return document(
                status,
                json -> json.list(
                        "problems", problems, one -> json.problem(one.where().toString(), one.inShort(), one.mend())));
    }

    /** With what stands there and what was to stand there, so that a person can choose. */
    private static Reply conflict(Outcome.Conflict conflict, String where, Messages words) {
        return document(409, json -> {
            json.list(
                    "problems",
                    List.of(conflict),
                    any -> json.problem(where, words.say("api.conflict"), words.say("api.conflict.mend")));
            json.list("conflicts", conflict.clashes(), json::clash);
        });
    }

    /** The same of what is kept beside a file. */
    static Reply overtaken(String theirs, String yours, Call call) {
        return document(409, json -> {
            json.list(
                    "problems",
                    List.of(theirs),
                    any -> json.problem(
                            call.path(),
                            call.words().say("api.conflict"),
                            call.words().say("api.conflict.mend")));
            json.raw("theirs", theirs);
            json.raw("yours", yours);
        });
    }

    private void raw(String name, String document) {
        json.writeName(name);
        json.writeRawValue(document.strip());
    }

    private static Reply document(int status, Consumer<Failures> says) {
        return Reply.of(out -> write(out, json -> {
                    json.writeStartObject();
                    says.accept(new Failures(json));
                    json.writeEndObject();
                }))
                .with(status);
    }

    private void problem(String where, String wrong, String mend) {
        text("where", where);
        text("wrong", wrong);
        text("mend", mend);
    }

    private void clash(Outcome.Clash clash) {
        text("place", clash.place().id());
        object("theirs", () -> Bodies.content(json, clash.theirs()));
        object("yours", () -> Bodies.content(json, clash.yours()));
        clash.by().ifPresent(entry -> object("by", () -> by(entry)));
    }

    private void by(Entry entry) {
        json.writeNumberProperty("entry", entry.id());
        text("at", entry.at().toString());
        text("who", entry.who());
    }
}
