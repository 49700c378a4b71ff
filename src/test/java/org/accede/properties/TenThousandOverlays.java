package org.accede.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.assessment.Overlays;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.plan.Edit;
import org.accede.profile.Profile;
import org.accede.profile.Value;
import org.accede.verdict.Word;

/**
 * How long ten thousand other states of Kenya's law take, beside the reference, which assesses each of them as a whole: every answer to every
 * question that is read by a verdict which is open or below met, then pairs of these. Not a test; see CONTRIBUTING.md.
 */
public final class TenThousandOverlays {

    private static final int TIMES = 10_000;
    private static final int SAMPLE = 500;
    private static final int WARM = 3;

    private TenThousandOverlays() {}

    public static void main(String[] args) {
        Findings now = Shipped.accede().dossier("KEN", Shipped.AS_OF).findings();
        List<Profile> others = others(now);
        List<Profile> some = List.copyOf(others.subList(0, SAMPLE));
        Function<Profile, Findings> whole = other -> Shipped.assessor().assess(other, Shipped.AS_OF);
        for (int i = 1; i <= WARM; i++) {
            long begun = System.nanoTime();
            Overlays overlays = Shipped.assessor().overlays(now.profile(), Shipped.AS_OF);
            overlays.assess(some.get(0));
            double prepared = since(begun);
            double all = seconds(others, overlays::assess);
            double reference = seconds(some, whole) / SAMPLE;
            System.out.printf(
                    Locale.ROOT,
                    "round %d, %d cores: prepared in %.0f ms; %d overlays in %.2f s, %.3f ms each; assessed as a whole %.2f ms each; ratio %.0f%n",
                    i,
                    Runtime.getRuntime().availableProcessors(),
                    prepared * 1e3,
                    others.size(),
                    all,
                    all / others.size() * 1e3,
                    reference * 1e3,
                    reference * others.size() / all);
        }
    }

    private static List<Profile> others(Findings now) {
        Catalogue catalogue = now.catalogue();
        List<Edit> singles = new ArrayList<>();
        for (String id : questions(now)) {
            catalogue.fact(id).ifPresent(fact -> answers(fact)
                    .map(value -> new Edit.Answer(id, value))
                    .forEach(singles::add));
        }
        List<Profile> others = new ArrayList<>();
        singles.forEach(edit -> others.add(edit.apply(now.profile(), catalogue)));
        System.out.println(others.size() + " single answers, the rest pairs");
        Random random = new Random(185);
        while (others.size() < TIMES) {
            Profile one = Chance.oneOf(singles, random).apply(now.profile(), catalogue);
            others.add(Chance.oneOf(singles, random).apply(one, catalogue));
        }
        return others;
    }

    private static Set<String> questions(Findings now) {
        Set<String> questions = new LinkedHashSet<>();
        now.all().stream()
                .filter(finding -> finding.word() != Word.MET && finding.word() != Word.NOT_APPLICABLE)
                .map(Finding::requirement)
                .forEach(requirement -> questions.addAll(requirement.reads()));
        return questions;
    }

    private static Stream<Value> answers(FactDefinition fact) {
        return switch (fact.type()) {
            case ANSWER -> Stream.of(Value.Degree.values());
            case CHOICE -> fact.options().stream().map(Value.Choice::new);
            case NUMBER -> Stream.of(30, 60, 90).map(days -> new Value.Amount(new java.math.BigDecimal(days)));
            case LIST -> Stream.of(new Value.Items(true, List.of()));
            case DATE -> Stream.empty();
        };
    }

    private static double seconds(List<Profile> others, Function<Profile, Findings> assess) {
        long begun = System.nanoTime();
        others.parallelStream().map(assess).forEach(findings -> {});
        return since(begun);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
