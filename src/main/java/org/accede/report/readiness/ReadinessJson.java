package org.accede.report.readiness;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.accede.profile.Moment;
import org.accede.profile.Standing;
import org.accede.readiness.Deadline;
import org.accede.readiness.DutyReadiness;
import org.accede.readiness.FilingNote;
import org.accede.readiness.HumanRights;
import org.accede.readiness.KeyDate;
import org.accede.readiness.Need;
import org.accede.readiness.Occasion;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.ReadinessVerdict;
import org.accede.readiness.Remark;
import org.accede.readiness.StepName;
import org.accede.readiness.StepStatus;
import org.accede.readiness.Way;
import org.accede.register.Consent;
import org.accede.register.Item;
import org.accede.report.frame.ReportJson;
import org.accede.report.words.Advice;
import tools.jackson.core.JsonGenerator;

/** Readiness as JSON, in the frame of every report; {@code schema/readiness.schema.json} describes it. */
public final class ReadinessJson extends ReportJson {

    private final Readiness readiness;

    private ReadinessJson(Readiness readiness, JsonGenerator json) {
        super(json);
        this.readiness = readiness;
    }

    public static String write(Readiness readiness) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(readiness, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static void write(Readiness readiness, OutputStream out) {
        write(out, json -> new ReadinessJson(readiness, json).report());
    }

    private void report() {
        json.writeStartObject();
        kind("readiness");
        country(readiness.profile(), () -> json.writeBooleanProperty("profile", readiness.hasProfile()));
        text("asOf", readiness.asOf().toString());
        readiness.deposit().ifPresent(day -> text("deposit", day.toString()));
        inputs(ReadinessPaper.inputs(readiness));
        list("humanRights", readiness.humanRights(), this::humanRights);
        list("instruments", readiness.ways(), this::way);
        json.writeEndObject();
    }

    private void humanRights(HumanRights one) {
        text("treaty", one.treaty());
        text("title", one.title());
        text("state", one.state().id());
        text("source", one.source());
    }

    private void way(Way way) {
        text("id", way.treaty().id());
        text("title", way.treaty().title());
        object("track", () -> {
            text("id", way.door().id());
            text("door", way.door().how());
            text("because", way.door().reason());
            text("review", way.door().review());
            basis(way.door().basis().id(), way.door().pinpoint());
        });
        object("position", () -> {
            text("id", way.status().id());
            text("step", way.status().step().map(StepName::id).orElse(""));
            text("says", way.status().says());
            text("basis", way.status().basis().id());
        });
        standing(way);
        list("clocks", way.deadlines(), deadline -> deadline(deadline));
        list("dates", way.keyDates(), this::keyDate);
        list("readiness", way.purposes(), purpose -> purpose(way, purpose));
        list("filings", way.filed(), this::filed);
        list("remarks", way.remarks(), this::remark);
        list("steps", way.progress(), this::stage);
        list("timeline", Timeline.of(readiness, way).events(), event -> {
            text("date", event.date().toString());
            text("kind", event.kind().id());
            text("says", event.says());
        });
    }

    private void standing(Way way) {
        object("standing", () -> {
            text("from", way.saidBy());
            Standing own = readiness.profile().standing(way.treaty().id());
            object("profile", () -> {
                text("state", own.state().id());
                text("since", own.since().map(Moment::text).orElse(""));
                text("source", own.source());
                text("note", own.note());
                text("statedAsOf", own.asOf().map(Moment::text).orElse(""));
                text("doubt", own.doubt());
                list("earlier", own.earlier(), before -> {
                    text("state", before.state().id());
                    text("since", before.since().map(Moment::text).orElse(""));
                    text("source", before.source());
                    text("doubt", before.doubt());
                });
            });
            readiness
                    .entry()
                    .flatMap(entry -> entry.value(way.treaty().id()))
                    .ifPresent(item -> object("register", () -> item(item)));
        });
    }

    private void item(Item item) {
        text("state", item.state().id());
        text("mode", item.mode() == Consent.UNKNOWN ? "" : item.mode().id());
        item.dates().forEach((name, moment) -> text(name, moment.text()));
        text("source", readiness.register().origin(item).title());
        text("asOf", item.asOf());
        text("note", item.note());
    }

    private void deadline(Deadline deadline) {
        text("id", deadline.id());
        text("says", deadline.says());
        text("from", deadline.from().map(Object::toString).orElse(""));
        text("until", deadline.until().map(Object::toString).orElse(""));
        deadline.daysLeft(readiness.asOf()).ifPresent(days -> json.writeNumberProperty("daysLeft", days));
        text("note", deadline.note());
        basis(deadline.basis().id(), deadline.pinpoint());
    }

    private void keyDate(KeyDate keyDate) {
        text("id", keyDate.id());
        text("date", keyDate.date().toString());
        text("says", keyDate.says());
        json.writeBooleanProperty("supposed", keyDate.supposed());
        text("note", keyDate.note());
        basis(keyDate.basis().id(), keyDate.pinpoint());
    }

    private void purpose(Way way, Purpose purpose) {
        text("purpose", purpose.id());
        json.writeBooleanProperty("billsCountAsLaw", purpose.occasion() == Occasion.REQUEST && readiness.withBills());
        verdict(way.overall(purpose));
        list("reviews", way.reviews(purpose), review -> {
            text("id", review.summary().review().id());
            text("title", review.summary().title());
            verdict(review);
        });
        list("blockers", way.blockers(purpose), one -> {
            text("id", one.duty().finding().requirement().id());
            json.writeNumberProperty("weight", one.weight());
            text("needs", one.need().orElseThrow().id());
            text("why", one.why());
            text("verdict", one.duty().finding().word().id());
            text("basis", one.duty().finding().basis().id());
            json.writeBooleanProperty("oursAlone", one.duty().finding().isOursAlone());
            later(one.duty().finding().later());
            text("asks", one.duty().finding().requirement().asks());
            text("step", Advice.of(one.duty().finding(), readiness.catalogue()));
        });
        list("facts", way.wanted(purpose), one -> {
            text("fact", one.question().id());
            texts("requirements", one.requirements());
        });
        texts("judgements", way.judgements(purpose));
        texts(
                "atDeposit",
                way.of(purpose, DutyReadiness.Kind.AT_DEPOSIT).stream()
                        .map(one -> one.duty().finding().requirement().id())
                        .toList());
    }

    private void verdict(ReadinessVerdict verdict) {
        text("verdict", verdict.word().id());
        text("because", verdict.because());
        json.writeNumberProperty(
                "judgementsOutstanding", verdict.summary().judgements().size());
        object("counts", () -> {
            json.writeNumberProperty("duties", verdict.summary().size());
            for (DutyReadiness.Kind kind : DutyReadiness.Kind.values()) {
                json.writeNumberProperty(kind.id(), verdict.summary().count(kind));
            }
            json.writeNumberProperty("needsChangeOfLaw", verdict.summary().count(Need.CHANGE_OF_LAW));
            json.writeNumberProperty("needsPractice", verdict.summary().count(Need.PRACTICE));
            json.writeNumberProperty("needsFiling", verdict.summary().count(Need.FILING));
            json.writeNumberProperty("ourReading", verdict.summary().count(Need.OUR_READING));
        });
    }

    private void filed(FilingNote note) {
        text("article", note.filed().filing().article());
        text("state", note.filed().filing().state().id());
        text("date", note.filed().filing().date());
        text("text", note.filed().filing().text());
        text("from", note.filed().source().id());
        list("objections", note.filed().filing().objections(), objection -> {
            text("by", objection.by());
            text("date", objection.date());
            text("source", objection.source());
        });
        text("says", note.says());
        basis(note.basis().id(), note.pinpoint());
    }

    private void remark(Remark remark) {
        text("about", remark.about().id());
        text("says", remark.says());
        basis(remark.basis().id(), remark.pinpoint());
    }

    private void stage(StepStatus stage) {
        text("id", stage.step().id());
        text("status", stage.state().words());
        text("on", stage.on().map(moment -> moment.text()).orElse(""));
        json.writeBooleanProperty("branch", stage.step().branch());
        text("what", stage.step().what());
        text("who", stage.step().who());
        text("time", stage.step().takes());
        basis(stage.step().basis().id(), stage.step().pinpoint());
    }

    private void basis(String basis, String pinpoint) {
        text("basis", basis);
        text("pinpoint", pinpoint);
    }
}
