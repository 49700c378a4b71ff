package org.accede.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.Shipped;
import org.accede.catalogue.Catalogue;
import org.accede.profile.Profile;
import org.accede.reference.ReferenceEvaluator;

/**
 * How much the rule engine costs, warm: {@code WarmTiming [COUNTRIES] [ROUNDS] [SEED]}. Every question is answered for every country,
 * and all treaties are asked. Rounds of the one and of the other alternate, so that what else the machine does falls on all; the first
 * third of them warms up and is thrown away.
 */
public final class WarmTiming {

    private WarmTiming() {}

    public static void main(String[] args) {
        int countries = args.length > 0 ? Integer.parseInt(args[0]) : 198;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 30;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 185;
        Catalogue catalogue = Shipped.catalogue();
        ReferenceEvaluator reference = new ReferenceEvaluator(catalogue);
        List<Profile> profiles = profiles(catalogue, countries, seed);
        ToIntFunction<Profile> byRules =
                profile -> Shipped.assess(profile).byRequirement().size();
        ToIntFunction<Profile> byReference = profile ->
                reference.evaluate(profile, Shipped.AS_OF).requirements().size();
        List<Double> ofRules = new ArrayList<>();
        List<Double> ofReference = new ArrayList<>();
        List<Double> ofRulesOnAllCores = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ofRules.add(millis(profiles.stream(), byRules, countries));
            ofReference.add(millis(profiles.stream(), byReference, countries));
            ofRulesOnAllCores.add(millis(profiles.parallelStream(), byRules, countries));
        }
        double engine = median(ofRules.subList(rounds / 3, rounds));
        double plain = median(ofReference.subList(rounds / 3, rounds));
        double cores = median(ofRulesOnAllCores.subList(rounds / 3, rounds));
        System.out.printf(
                Locale.ROOT,
                "%d countries from seed %d, %d facts each, %d rounds: rules %.3f ms a country, plain Java %.3f ms, ratio %.1f; "
                        + "rules on %d cores %.3f ms, ratio %.1f%n",
                countries,
                seed,
                catalogue.facts().size(),
                rounds,
                engine,
                plain,
                engine / plain,
                Runtime.getRuntime().availableProcessors(),
                cores,
                cores / plain);
    }

    private static List<Profile> profiles(Catalogue catalogue, int countries, long seed) {
        RandomProfiles random = new RandomProfiles(catalogue);
        return IntStream.range(0, countries)
                .mapToObj(i -> random.full(AtRandom.chance(seed + i)).profile(catalogue))
                .toList();
    }

    private static double millis(Stream<Profile> profiles, ToIntFunction<Profile> assessment, int countries) {
        long start = System.nanoTime();
        int found = profiles.mapToInt(assessment).sum(); // so that nothing is optimised away
        long took = System.nanoTime() - start;
        return found == 0 ? 0 : took / 1e6 / countries;
    }

    private static double median(List<Double> rounds) {
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
