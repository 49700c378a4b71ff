package org.accede.report.cooperate;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.accede.cooperation.Conclusion;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.Fact;
import org.accede.cooperation.Side;
import org.accede.profile.Agreement;
import org.accede.profile.Profile;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** A request by one State to another, for programs: each conclusion with its rule. */
public final class CooperateJson extends ReportJson {

    private final Cooperation cooperation;

    private CooperateJson(JsonGenerator json, Cooperation cooperation) {
        super(json);
        this.cooperation = cooperation;
    }

    public static void write(Cooperation cooperation, OutputStream out) {
        write(out, json -> new CooperateJson(json, cooperation).report());
    }

    private void report() {
        json.writeStartObject();
        kind("cooperate");
        text("asOf", cooperation.asOf().toString());
        object("inputs", () -> {
            text("catalogue", cooperation.catalogueDigest());
            text("rules", cooperation.rulesDigest());
        });
        object("asking", () -> state(cooperation.asking(), cooperation.askingRead()));
        object("asked", () -> state(cooperation.asked(), cooperation.askedRead()));
        list("offences", cooperation.offences(), this::offence);
        list("treaties", extradition(), one -> {
            text("treaty", one.treaty().treaty());
            text("requirement", one.treaty().requirement());
            text("inForceForBoth", one.truth().id());
            text("rule", one.rule());
        });
        list("bases", cooperation.treaties(), one -> {
            text("on", one.treaty().on().id());
            text("treaty", one.treaty().treaty());
            text("requirement", one.treaty().requirement());
            text("inForceForBoth", one.truth().id());
            text("rule", one.rule());
        });
        list("between", cooperation.between(), one -> {
            text("on", one.on().id());
            text("title", one.agreed().map(agreed -> agreed.agreement().title()).orElse(""));
            text("saidBy", one.agreed().map(agreed -> agreed.side().id()).orElse(""));
            text("inForceForBoth", one.truth().id());
            text("rule", one.rule());
        });
        list("lines", cooperation.said(), this::line);
        list("ask", cooperation.asks(), ask -> {
            text("about", ask.about());
            json.writeBooleanProperty("howFar", ask.what() == Conclusion.About.HOW_FAR);
            text("what", ask.what().id());
            text("rule", ask.rule());
        });
        list("findOut", cooperation.findOut(), one -> {
            text("offence", one.topic());
            json.writeBooleanProperty("howFar", one.howFar());
            text("rule", one.rule());
        });
        texts("letter", cooperation.letter());
        list("later", cooperation.later(), this::later);
        json.writeEndObject();
    }

    /** Those of the catalogue: of the others nothing is applied. */
    private List<Conclusion.TreatyInForce> extradition() {
        return cooperation.treaties().stream()
                .filter(one -> one.treaty().isKnown() && one.treaty().on() == Agreement.Matter.EXTRADITION)
                .toList();
    }

    /** What is otherwise then. */
    private void later(Cooperation.Later later) {
        text("time", later.time().id());
        list("offences", LaterWords.offences(cooperation, later), one -> {
            text("id", one.offence().topic());
            text("dualCriminality", one.dual().word().id());
        });
        list("lines", LaterWords.lines(cooperation, later), one -> {
            text("question", one.line().question());
            text("holds", one.holds().id());
        });
    }

    private void state(Profile profile, boolean isRead) {
        text("iso3", profile.iso3());
        text("name", profile.name());
        json.writeBooleanProperty("constructed", profile.constructed());
        text("lawAsRead", profile.lawAsRead());
        json.writeBooleanProperty("lawRead", isRead);
        text("profile", profile.digest());
    }

    private void offence(Cooperation.Offence one) {
        text("id", one.offence().topic());
        text("title", one.offence().title());
        text("dualCriminality", one.dual().word().id());
        text("lacks", one.dual().lacks().map(Side::id).orElse(""));
        text("rule", one.dual().rule());
        list("differences", one.differences(), difference -> {
            text("narrower", difference.narrower().id());
            text("what", difference.what());
            text("asks", difference.asks());
            text("how", difference.how().id());
            texts("acts", difference.acts());
            json.writeBooleanProperty("certain", difference.certain());
            text("rule", difference.rule());
        });
        list("unclear", one.unclear(), unclear -> {
            text("side", unclear.side().id());
            text("what", unclear.what());
            text("because", unclear.because());
            text("rule", unclear.rule());
        });
        object("extraditable", () -> {
            text("holds", one.extraditable().holds().id());
            json.writeBooleanProperty("reported", isReported(one.extraditable().known()));
            text("rule", one.extraditable().rule());
        });
        list("treaties", one.reaches(), reach -> {
            text("treaty", reach.treaty().treaty());
            text("within", reach.truth().id());
            text("rule", reach.rule());
        });
        list("laws", List.of(Side.values()), side -> {
            Cooperation.Own own = one.own().get(side);
            text("side", side.id());
            texts("sections", own.sections());
            text("highestTermInMonths", own.term());
            json.writeBooleanProperty("reported", own.reported());
        });
    }

    private static boolean isReported(Optional<Fact.Known> known) {
        return known.filter(one -> one.answer().reported()).isPresent();
    }

    private void line(Conclusion.Said one) {
        text("part", one.line().part().id());
        text("question", one.line().question());
        text("says", one.line().says());
        json.writeBooleanProperty("ground", one.line().isGround());
        text("holds", one.holds().id());
        text("answer", one.known().map(known -> known.getWord()).orElse("unknown"));
        texts(
                "sections",
                one.known().map(known -> known.profile().cite(known.answer())).orElse(List.of()));
        text("note", one.known().map(known -> known.answer().note()).orElse(""));
        json.writeBooleanProperty("reported", isReported(one.known()));
        texts(
                "meets",
                cooperation.bars().stream()
                        .filter(bar -> bar.line().equals(one.line()))
                        .map(Conclusion.Bars::topic)
                        .toList());
        text("rule", one.rule());
    }
}
