package org.accede.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.accede.Shipped;
import org.accede.catalogue.Catalogue;
import org.accede.profile.Profile;
import org.accede.reference.ReferenceEvaluator;

/**
 * How much the rule engine costs, warm: {@code WarmTiming [COUNTRIES] [ROUNDS]}. Rounds of one and of the other alternate, so that
 * what else the machine does falls on both; the first third of them warms up and is thrown away.
 */
public final class WarmTiming {

    private WarmTiming() {}

    public static void main(String[] args) {
        int countries = args.length > 0 ? Integer.parseInt(args[0]) : 195;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        Catalogue catalogue = Shipped.catalogue();
        ReferenceEvaluator reference = new ReferenceEvaluator(catalogue);
        List<Profile> profiles = profiles(catalogue, countries);
        List<Double> ofRules = new ArrayList<>();
        List<Double> ofReference = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ofRules.add(millis(
                    profiles, profile -> Shipped.assess(profile).byRequirement().size()));
            ofReference.add(millis(profiles, profile -> reference
                    .evaluate(profile, Shipped.AS_OF)
                    .requirements()
                    .size()));
        }
        double engine = median(ofRules.subList(rounds / 3, rounds));
        double plain = median(ofReference.subList(rounds / 3, rounds));
        System.out.printf(
                java.util.Locale.ROOT,
                "%d countries, %d rounds: rules %.3f ms a country, plain Java %.3f ms, ratio %.1f%n",
                countries,
                rounds,
                engine,
                plain,
                engine / plain);
    }

    private static List<Profile> profiles(Catalogue catalogue, int countries) {
        RandomProfiles random = new RandomProfiles(catalogue);
        return IntStream.range(0, countries)
                .mapToObj(i -> random.next(new Random(i)).profile(catalogue))
                .toList();
    }

    private static double millis(List<Profile> profiles, ToIntFunction<Profile> assessment) {
        int found = 0;
        long start = System.nanoTime();
        for (Profile profile : profiles) {
            found += assessment.applyAsInt(profile); // so that nothing is optimised away
        }
        long took = System.nanoTime() - start;
        return found == 0 ? 0 : took / 1e6 / profiles.size();
    }

    private static double median(List<Double> rounds) {
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
