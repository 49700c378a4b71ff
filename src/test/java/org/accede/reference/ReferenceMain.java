package org.accede.reference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.catalogue.Element;
import org.accede.catalogue.Instrument;
import org.accede.finding.ElementResult;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.finding.OpenQuestion;
import org.accede.finding.Reason;
import org.accede.finding.Sum;
import org.accede.profile.Answer;
import org.accede.profile.Profile;
import org.accede.profile.ProfileReader;
import org.accede.profile.Standing;
import org.accede.profile.StatementsOfADay;
import org.accede.register.Register;
import org.accede.register.RegisterReader;
import org.accede.report.Reports;
import org.accede.report.gap.GapJson;
import org.accede.report.gap.GapReport;
import org.accede.report.gap.Hints;
import org.accede.verdict.Truth;

/**
 * What {@code accede gap} does, without Drools and without a command line: {@code ReferenceMain PROFILE REGISTER [text]}, for the timing
 * of cold starts. It reads the same files and writes a report with the same verdicts, and with the answers that they rest on.
 */
public final class ReferenceMain {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private ReferenceMain() {}

    public static void main(String[] args) {
        CatalogueBundle.Loaded loaded = CatalogueBundle.builtIn();
        Catalogue catalogue = loaded.catalogue();
        Profile read = ProfileReader.read(Path.of(args[0]), catalogue);
        Register register = RegisterReader.readIfThere(Path.of(args[1]));
        Profile profile = withStatus(read, register, catalogue);
        Outcome outcome = new ReferenceEvaluator(catalogue).evaluate(profile, AS_OF);
        GapReport report = GapReport.of(
                findings(profile, loaded, outcome),
                List.of(),
                false,
                Hints.of(read, register, loaded.catalogue()),
                List.of());
        String text = args.length > 2 ? Reports.gap(report).text() : GapJson.write(report);
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static Profile withStatus(Profile profile, Register register, Catalogue catalogue) {
        Map<String, Standing> known = new LinkedHashMap<>();
        for (Instrument instrument : catalogue.instruments()) {
            register.entry(profile.iso3())
                    .flatMap(entry -> entry.standing(instrument.id()))
                    .ifPresent(standing -> known.put(instrument.id(), standing));
        }
        return profile.withStatus(known);
    }

    private static Findings findings(Profile profile, CatalogueBundle.Loaded loaded, Outcome outcome) {
        Map<String, Answer> answers = answers(profile, loaded.catalogue());
        Map<String, Finding> findings = new LinkedHashMap<>();
        outcome.requirements().forEach((id, verdict) -> {
            List<ElementResult> elements = new ArrayList<>();
            for (Weighed weighed : outcome.elements().get(id)) {
                elements.add(element(weighed, profile, answers));
            }
            findings.put(
                    id,
                    new Finding(
                            loaded.catalogue().requirement(id).orElseThrow(),
                            verdict.word(),
                            verdict.interval(),
                            verdict.applies(),
                            Truth.YES,
                            "",
                            "",
                            "",
                            "",
                            elements,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));
        });
        Map<String, Sum> sums = new LinkedHashMap<>();
        outcome.sums()
                .forEach((id, verdict) -> sums.put(
                        id, new Sum(id, verdict.word(), verdict.interval(), "", "", List.of(), List.of(), List.of())));
        return new Findings(
                profile,
                loaded.catalogue(),
                AS_OF,
                findings,
                sums,
                loaded.catalogueDigest(),
                loaded.rulesDigest(),
                () -> {
                    throw new IllegalStateException("no rule is applied here");
                });
    }

    private static Map<String, Answer> answers(Profile profile, Catalogue catalogue) {
        StatementsOfADay law = new StatementsOfADay(catalogue, profile.sources(), AS_OF);
        Map<String, Answer> answers = new HashMap<>();
        profile.topics().values().forEach(topic -> topic.facts()
                .forEach((fact, statements) -> answers.put(fact, law.best(fact, statements))));
        return answers;
    }

    private static ElementResult element(Weighed weighed, Profile profile, Map<String, Answer> answers) {
        Element element = weighed.element();
        List<Reason> reasons = new ArrayList<>();
        List<OpenQuestion> unknown = new ArrayList<>();
        for (String fact : element.source().reads()) {
            Answer answer = answers.getOrDefault(fact, Answer.unknown(fact, ""));
            reasons.add(new Reason.Answered(answer, profile, ""));
            if (!answer.known()) {
                unknown.add(new OpenQuestion.Fact(fact));
            }
        }
        return new ElementResult(
                element.name(),
                element.says(),
                weighed.part().interval(),
                weighed.part().applies(),
                true,
                element.ours(),
                false,
                List.of(),
                reasons,
                weighed.part().interval().closed() ? List.of() : unknown,
                List.of(),
                List.of());
    }
}
