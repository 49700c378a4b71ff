package org.accede.report;

import java.nio.charset.StandardCharsets;
import org.accede.profile.Standing;
import org.accede.readiness.Clock;
import org.accede.readiness.Filed;
import org.accede.readiness.HumanRights;
import org.accede.readiness.Landmark;
import org.accede.readiness.Part;
import org.accede.readiness.Purpose;
import org.accede.readiness.Readiness;
import org.accede.readiness.Remark;
import org.accede.readiness.Stage;
import org.accede.readiness.Verdict;
import org.accede.readiness.Weighed;
import org.accede.register.Item;
import tools.jackson.core.JsonGenerator;

/** Readiness as JSON, in the frame of every report; {@code schema/readiness.schema.json} describes it. */
public final class ReadinessJson extends ReportJson {

    private final Readiness readiness;

    private ReadinessJson(Readiness readiness, JsonGenerator json) {
        super(json);
        this.readiness = readiness;
    }

    public static String write(Readiness readiness) {
        return new String(bytes(readiness), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Readiness readiness) {
        return written(json -> new ReadinessJson(readiness, json).report());
    }

    private void report() {
        json.writeStartObject();
        kind("readiness");
        object("country", () -> {
            text("iso3", readiness.profile().iso3());
            text("name", readiness.profile().name());
            json.writeBooleanProperty("constructed", readiness.profile().constructed());
            json.writeBooleanProperty("profile", readiness.hasProfile());
        });
        text("asOf", readiness.asOf().toString());
        readiness.deposit().ifPresent(day -> text("deposit", day.toString()));
        object("inputs", () -> {
            text("profile", readiness.profile().digest());
            text("register", readiness.register().digest());
            text("catalogue", readiness.catalogueDigest());
            text("rules", readiness.rulesDigest());
        });
        list("humanRights", readiness.humanRights(), this::humanRights);
        list("instruments", readiness.parts(), this::part);
        json.writeEndObject();
    }

    private void humanRights(HumanRights one) {
        text("treaty", one.treaty());
        text("title", one.title());
        text("state", one.state());
        text("source", one.source());
    }

    private void part(Part part) {
        text("id", part.treaty().id());
        text("title", part.treaty().title());
        object("track", () -> {
            text("id", part.track().id());
            text("door", part.track().door());
            text("because", part.track().reason());
            text("review", part.track().review());
            basis(part.track().basis().id(), part.track().pinpoint());
        });
        object("position", () -> {
            text("id", part.position().id());
            text("step", part.position().step());
            text("says", part.position().says());
            text("basis", part.position().basis().id());
        });
        standing(part);
        list("clocks", part.clocks(), clock -> clock(clock));
        list("dates", part.landmarks(), this::landmark);
        list("readiness", part.purposes(), purpose -> purpose(part, purpose));
        list("filings", part.filed(), this::filed);
        list("remarks", part.remarks(), this::remark);
        list("steps", part.stages(), this::stage);
        list("timeline", Timeline.of(readiness, part).events(), event -> {
            text("date", event.date().toString());
            text("kind", event.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            text("says", event.says());
        });
    }

    private void standing(Part part) {
        object("standing", () -> {
            text("from", part.road().source());
            Standing own = readiness.profile().standing(part.treaty().id());
            object("profile", () -> {
                text("state", own.state().id());
                text("since", own.since().map(Object::toString).orElse(""));
                text("source", own.source());
                text("note", own.note());
            });
            readiness
                    .entry()
                    .flatMap(entry -> entry.value(part.treaty().id()))
                    .ifPresent(item -> object("register", () -> item(item)));
        });
    }

    private void item(Item item) {
        text("state", item.state());
        text("mode", item.mode());
        item.dates().forEach((name, moment) -> text(name, moment.text()));
        text("source", readiness.register().origin(item).title());
        text("asOf", item.asOf());
        text("note", item.note());
    }

    private void clock(Clock clock) {
        text("id", clock.id());
        text("says", clock.says());
        text("from", clock.from().map(Object::toString).orElse(""));
        text("until", clock.until().map(Object::toString).orElse(""));
        clock.daysLeft(readiness.asOf()).ifPresent(days -> json.writeNumberProperty("daysLeft", days));
        text("note", clock.note());
        basis(clock.basis().id(), clock.pinpoint());
    }

    private void landmark(Landmark landmark) {
        text("id", landmark.id());
        text("date", landmark.date().toString());
        text("says", landmark.says());
        json.writeBooleanProperty("supposed", landmark.supposed());
        text("note", landmark.note());
        basis(landmark.basis().id(), landmark.pinpoint());
    }

    private void purpose(Part part, Purpose purpose) {
        text("purpose", purpose.id());
        json.writeBooleanProperty("billsCountAsLaw", purpose.id().equals("request") && readiness.withBills());
        verdict(part.overall(purpose));
        list("reviews", part.reviews(purpose), review -> {
            text("id", review.tally().review());
            text("title", review.tally().title());
            verdict(review);
        });
        list("blockers", part.blockers(purpose), one -> {
            text("id", one.matter().finding().requirement().id());
            json.writeNumberProperty("weight", one.weight());
            text("why", one.why());
            text("verdict", one.matter().finding().word().id());
            text("asks", one.matter().finding().requirement().asks());
            text("step", Step.of(one.matter().finding()));
        });
        list("facts", part.wanted(purpose), one -> {
            text("fact", one.question().id());
            texts("requirements", one.requirements());
        });
        texts("judgements", part.judgements(purpose));
        texts(
                "atDeposit",
                part.of(purpose, Weighed.Kind.AT_DEPOSIT).stream()
                        .map(one -> one.matter().finding().requirement().id())
                        .toList());
    }

    private void verdict(Verdict verdict) {
        text("verdict", verdict.word());
        text("because", verdict.because());
        json.writeNumberProperty(
                "judgementsOutstanding", verdict.tally().judgements().size());
        object("counts", () -> {
            json.writeNumberProperty("duties", verdict.tally().getDuties());
            for (Weighed.Kind kind : Weighed.Kind.values()) {
                json.writeNumberProperty(
                        kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        verdict.tally().count(kind));
            }
        });
    }

    private void filed(Filed.FiledNote note) {
        text("article", note.filed().filing().article());
        text("state", note.filed().filing().state().name().toLowerCase(java.util.Locale.ROOT));
        text("date", note.filed().filing().date());
        text("text", note.filed().filing().text());
        text("from", note.filed().source());
        list("objections", note.filed().filing().objections(), objection -> {
            text("by", objection.by());
            text("date", objection.date());
            text("source", objection.source());
        });
        text("says", note.says());
        basis(note.basis().id(), note.pinpoint());
    }

    private void remark(Remark remark) {
        text("about", remark.about());
        text("says", remark.says());
        basis(remark.basis().id(), remark.pinpoint());
    }

    private void stage(Stage stage) {
        text("id", stage.step().id());
        text("status", stage.status().words());
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
