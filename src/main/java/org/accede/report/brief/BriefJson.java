package org.accede.report.brief;

import java.io.OutputStream;
import org.accede.brief.Brief;
import org.accede.brief.Weighed;
import org.accede.finding.Finding;
import org.accede.report.frame.Papers;
import org.accede.report.frame.ReportJson;
import tools.jackson.core.JsonGenerator;

/** The brief for programs; {@code schema/brief.schema.json} describes it. */
public final class BriefJson extends ReportJson {

    private final Brief brief;

    private BriefJson(JsonGenerator json, Brief brief) {
        super(json);
        this.brief = brief;
    }

    public static void write(Brief brief, OutputStream out) {
        write(out, json -> new BriefJson(json, brief).report());
    }

    private void report() {
        json.writeStartObject();
        head(
                "brief",
                brief.profile(),
                brief.asOf(),
                Papers.inputs(
                        brief.profile(),
                        brief.findings().catalogueDigest(),
                        brief.findings().rulesDigest()));
        json.writeBooleanProperty("lawRead", brief.isLawRead());
        list("treaties", brief.treaties(), treaty -> {
            text("instrument", treaty.instrument().id());
            text("status", treaty.way().status().id());
            text("says", BriefWords.standing(brief, treaty));
            object("counts", () -> obligations(treaty.counts()));
        });
        list("first", brief.first(), this::thing);
        json.writeNumberProperty("more", brief.more());
        list("ours", brief.ours(), this::ours);
        texts("trust", Trust.of(brief));
        json.writeEndObject();
    }

    private void thing(Weighed one) {
        text("act", one.undertaking().act().id());
        text("subject", one.undertaking().subject());
        text("says", BriefWords.act(brief, one.undertaking()));
        one.reworded()
                .ifPresent(team -> object("team", () -> {
                    text("says", team.words());
                    json.writeBooleanProperty("overtaken", team.isOvertaken());
                }));
        texts(
                "requirements",
                one.undertaking().duties().stream()
                        .map(duty -> duty.requirement().id())
                        .toList());
        texts(
                "citations",
                one.undertaking().duties().stream()
                        .flatMap(duty -> duty.citations().stream())
                        .distinct()
                        .toList());
        list("because", one.weights(), weight -> {
            text("says", weight.because());
            json.writeNumberProperty("points", weight.points());
            text("rule", weight.rule());
        });
    }

    private void ours(Finding finding) {
        text("id", finding.requirement().id());
        text("says", BriefWords.ours(brief, finding));
    }
}
