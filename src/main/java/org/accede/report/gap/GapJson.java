package org.accede.report.gap;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.accede.concern.Concern;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.finding.Sum;
import org.accede.plan.Step;
import org.accede.profile.Answer;
import org.accede.report.frame.Papers;
import org.accede.report.frame.ReportJson;
import org.accede.report.words.Why;
import org.accede.report.words.Words;
import org.accede.verdict.Word;
import tools.jackson.core.JsonGenerator;

/** The gap report as JSON; {@code schema/report.schema.json} describes it. */
public final class GapJson extends ReportJson {

    private final GapReport report;
    private final Set<String> applied = new TreeSet<>();

    private GapJson(GapReport report, JsonGenerator json) {
        super(json);
        this.report = report;
    }

    public static String write(GapReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static void write(GapReport report, OutputStream out) {
        write(out, json -> new GapJson(report, json).report());
    }

    /**
     * Why some verdicts are what they are, as the gap report has it; {@code schema/explain.schema.json} describes it.
     *
     * @param remedies what would close each verdict at met, by the id of the requirements that are explained
     */
    public static void explain(GapReport report, Map<String, List<List<Step>>> remedies, OutputStream out) {
        write(out, json -> new GapJson(report, json).explanation(remedies));
    }

    private void explanation(Map<String, List<List<Step>>> remedies) {
        json.writeStartObject();
        head("explain");
        json.writeArrayPropertyStart("requirements");
        report.instruments().stream()
                .flatMap(part -> part.rows().stream())
                .filter(row -> remedies.containsKey(row.finding().requirement().id()))
                .forEach(this::row);
        json.writeEndArray();
        json.writeArrayPropertyStart("remedies");
        remedies.forEach((id, sets) -> sets.forEach(set -> remedy(id, set)));
        json.writeEndArray();
        applied();
        json.writeEndObject();
    }

    private void remedy(String requirement, List<Step> steps) {
        json.writeStartObject();
        text("requirement", requirement);
        list("steps", steps, step -> {
            text("kind", step.kind().id());
            text("id", step.id());
            text("asks", step.asks());
            text("from", step.from());
            text("to", step.to());
        });
        json.writeEndObject();
    }

    private void head(String kind) {
        head(
                kind,
                report.profile(),
                report.asOf(),
                Papers.inputs(report.profile(), report.catalogueDigest(), report.rulesDigest()));
    }

    private void report() {
        json.writeStartObject();
        head("gap");
        text("hintsRestOn", report.hintsRestOn());
        if (report.others().areAsked()) {
            text("othersAre", report.others().whatItIs());
        }
        json.writeArrayPropertyStart("instruments");
        report.instruments().forEach(this::part);
        json.writeEndArray();
        sources(report.cited());
        applied();
        json.writeEndObject();
    }

    private void part(GapReport.Part part) {
        json.writeStartObject();
        text("id", part.instrument().id());
        text("title", part.instrument().title());
        text("standing", part.standing().state().id());
        sum(part.sum());
        summary(part.summary());
        object("counts", () -> obligations(part.counts()));
        json.writeArrayPropertyStart("chapters");
        part.chapters().forEach(chapter -> {
            json.writeStartObject();
            text("number", chapter.number());
            text("title", chapter.title());
            sum(chapter.sum());
            summary(chapter.summary());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("kinds");
        part.kinds().forEach(kind -> {
            json.writeStartObject();
            text("kind", kind.id());
            summary(kind.summary());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("articles");
        part.chapters().forEach(chapter -> chapter.articles().forEach(article -> article(chapter, article)));
        json.writeEndArray();
        json.writeArrayPropertyStart("unknowns");
        part.unknowns().forEach(unknown -> {
            json.writeStartObject();
            text("fact", unknown.question().id());
            text("asks", unknown.asks());
            text("note", unknown.why());
            texts("requirements", unknown.requirements());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("concerns");
        part.concerns().forEach(this::concern);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void concern(GapReport.Voiced voiced) {
        json.writeStartObject();
        text("id", voiced.concern().id());
        texts("about", voiced.concern().about());
        text("says", voiced.concern().says());
        texts(
                "raisedBy",
                voiced.concern().raised().stream().map(Concern.Voice::words).toList());
        texts(
                "against",
                voiced.concern().counter().stream().map(Concern.Counter::words).toList());
        json.writeObjectPropertyStart("answeredBy");
        voiced.answers().forEach((requirement, word) -> text(requirement, word.id()));
        json.writeEndObject();
        texts("questions", voiced.concern().facts());
        json.writeEndObject();
    }

    private void summary(Summary summary) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("obligations", summary.obligations());
        counts(summary.words());
        json.writeNumberProperty("review", summary.review());
        json.writeNumberProperty("unverified", summary.unverified());
        json.writeNumberProperty("oursAlone", summary.oursAlone());
        object("basis", () -> summary.basis().forEach((basis, count) -> json.writeNumberProperty(basis.id(), count)));
        json.writeObjectPropertyStart("options");
        counts(summary.options());
        json.writeEndObject();
        json.writeObjectPropertyStart("observations");
        counts(summary.observations());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void counts(Map<Word, Integer> counts) {
        counts.forEach((word, count) -> json.writeNumberProperty(word.id(), count));
    }

    private void sum(Sum sum) {
        text("verdict", sum.word().id());
        text("floor", sum.interval().floor().words());
        text("ceiling", sum.interval().ceiling().words());
        text("rule", applied(sum.rule()));
        text("sumRule", applied(sum.sumRule()));
        later(sum.later());
        texts("reported", sum.bounds().stream().map(Reason::says).toList());
        texts("contradictions", sum.contradictions());
    }

    private void article(GapReport.Chapter chapter, GapReport.ArticlePart article) {
        json.writeStartObject();
        text("id", article.article().id());
        text("title", article.article().title());
        text("chapter", chapter.number());
        sum(article.sum());
        json.writeArrayPropertyStart("requirements");
        article.rows().forEach(this::row);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(GapReport.Row row) {
        Finding finding = row.finding();
        json.writeStartObject();
        text("id", finding.requirement().id());
        text("binding", finding.requirement().binding().id());
        text("kind", finding.requirement().kind());
        text("asks", finding.requirement().asks());
        text("pinpoint", finding.requirement().pinpoint());
        text("verdict", finding.word().id());
        text("floor", finding.interval().floor().words());
        text("ceiling", finding.interval().ceiling().words());
        text("applies", finding.applies().id());
        list("formalities", finding.formalities(), formality -> {
            formality(formality);
            text("rule", applied(formality.rule()));
        });
        texts("review", finding.reviews());
        text("basis", finding.basis().id());
        json.writeBooleanProperty("oursAlone", finding.isOursAlone());
        later(finding.later());
        texts("reported", finding.reports());
        texts("contradictions", finding.contradictions());
        texts("why", Why.of(report.profile(), finding));
        texts("missing", finding.missing());
        texts("narrowedBy", finding.narrowedBy());
        texts("unknown", finding.unknown().stream().map(OpenQuestion::id).toList());
        texts("citations", Words.inOrder(report.profile(), finding.citations()));
        text("step", row.step());
        texts("hints", row.hints());
        if (report.others().areAsked()) {
            list("others", report.others().beside(finding, report.profile().iso3()), law -> {
                text("iso3", law.iso3());
                text("name", law.country());
                texts("citations", law.sections());
            });
        }
        text("confidence", finding.requirement().confidence().id());
        text("mark", finding.requirement().mark());
        texts("qualifiers", finding.requirement().qualifiers());
        texts("counterparts", finding.requirement().counterparts());
        rules(finding);
        json.writeArrayPropertyStart("because");
        finding.elements().forEach(this::element);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void element(ElementResult element) {
        json.writeStartObject();
        text("element", element.name().toString());
        text("says", element.says());
        text("ours", element.ours());
        text("floor", element.interval().floor().words());
        text("ceiling", element.interval().ceiling().words());
        text("applies", element.applies().id());
        json.writeBooleanProperty("counts", element.counts());
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : element.reasons()) {
            json.writeStartObject();
            text("fact", reason.fact());
            text("says", reason.says());
            if (!reason.note().isEmpty()) {
                text("note", reason.note());
            }
            texts("citations", reason.citations());
            text("rule", applied(reason.rule()));
            text("basis", reason.basis().id());
            List<Answer> answers = reason.answers().stream()
                    .filter(answer -> reason.fact().isEmpty() || answer.derived())
                    .toList();
            if (!answers.isEmpty()) {
                list("answers", answers, this::answer);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What a rule matched: an answer with its value and, where another rule made it, from what. */
    private void answer(Answer answer) {
        text("fact", answer.fact());
        text("value", answer.value().words());
        texts("citations", report.profile().cite(answer));
        text("rule", applied(answer.rule()));
        texts("from", answer.from());
    }

    /** The rules that gave the word, put the elements together and said whether it applies. */
    private void rules(Finding finding) {
        text("rule", applied(finding.rule()));
        text("sumRule", applied(finding.sumRule()));
        text("applicabilityRule", applied(finding.applicabilityRule()));
    }

    private String applied(String rule) {
        if (!rule.isEmpty()) {
            applied.add(rule);
        }
        return rule;
    }

    /** Each rule that this report names, as people read it. */
    private void applied() {
        list("appliedRules", List.copyOf(applied), name -> report.rule(name).ifPresent(rule -> {
            text("name", rule.name());
            text("says", rule.sentence());
            text("article", rule.article());
            text("file", rule.file());
            json.writeNumberProperty("line", rule.line());
        }));
    }
}
