package org.accede.properties;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.accede.Shipped;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.finding.Findings;
import org.accede.profile.Profile;

/** How long one state of Kenya's law takes to assess, warm: whole, one treaty, some paragraphs. Not a test; see CONTRIBUTING.md. */
public final class OverlayTiming {

    private static final int TIMES = 300;

    private OverlayTiming() {}

    public static void main(String[] args) {
        Profile kenya =
                Shipped.accede().dossier("KEN", Shipped.AS_OF).findings().profile();
        Catalogue whole = Shipped.catalogue();
        time("whole", whole, kenya);
        time("budapest", whole.only(ids(whole, "budapest")), kenya);
        time(
                "BC-16.1, BC-19.2, UN-25.1, UN-28.2",
                whole.only(Set.of("BC-16.1", "BC-19.2", "UN-25.1", "UN-28.2")),
                kenya);
        time("BC-2", whole.only(Set.of("BC-2")), kenya);
    }

    private static Set<String> ids(Catalogue catalogue, String treaty) {
        return StreamSupport.stream(catalogue.requirements().spliterator(), false)
                .filter(one -> one.instrument().equals(treaty))
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }

    private static void time(String what, Catalogue catalogue, Profile profile) {
        Assessor assessor = new Assessor(Shipped.rules(), catalogue, "");
        Supplier<Findings> once = () -> assessor.assess(profile, Shipped.AS_OF);
        double alone = millis(() -> IntStream.range(0, TIMES).forEach(i -> once.get()));
        double parallel = millis(() -> IntStream.range(0, TIMES).parallel().forEach(i -> once.get()));
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f ms on one core, %.2f ms on %d%n",
                what,
                alone,
                parallel,
                Runtime.getRuntime().availableProcessors());
    }

    private static double millis(Runnable some) {
        List.of(1, 2).forEach(i -> some.run());
        long start = System.nanoTime();
        some.run();
        return (System.nanoTime() - start) / 1e6 / TIMES;
    }
}
