package org.accede.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.accede.Sample;
import org.accede.Shipped;
import org.accede.assessment.Assessor;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.CatalogueBundle;
import org.accede.catalogue.CatalogueReader;
import org.accede.engine.RuleBase;
import org.accede.input.Documents;
import org.accede.input.Node;
import org.accede.input.RuleFiles;
import org.accede.profile.ProfileReader;
import org.accede.report.gap.GapJson;
import org.accede.report.gap.GapReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Same inputs, same bytes: neither the order in which anything is read nor where the computer stands changes a report. */
class DeterminismTest {

    private static final CatalogueBundle.Loaded LOADED = CatalogueBundle.builtIn();
    private static final Map<String, Node> PROFILES = Profiles.realAndImagined(Shipped.COUNTRIES, Shipped.catalogue());
    private static final Map<String, String> EXPECTED =
            reports(PROFILES.keySet(), Shipped.catalogue(), Shipped.assessor());

    @Test
    void the_order_of_facts_in_a_profile_changes_nothing() {
        AtRandom.seeds(
                Sample.times(1, 5),
                (random, seed) -> PROFILES.forEach((name, profile) -> same(
                        name, report(Shuffled.document(profile, random), Shipped.catalogue(), Shipped.assessor()))));
    }

    @Test
    void the_order_of_catalogue_files_changes_nothing() {
        Map<String, Node> files = new LinkedHashMap<>();
        RuleFiles.yaml(Shipped.RULES).forEach((name, text) -> files.put(name, Documents.parse(text, name)));
        AtRandom.seeds(Sample.times(1, 2), (random, seed) -> {
            Catalogue catalogue = CatalogueReader.read(Shuffled.map(files, random));
            sameReports("the order of files", catalogue, builtIn());
        });
    }

    /**
     * But for the place that a report names beside a rule. A user's own rules are compiled where the user is: here in Turkish, because
     * compiling them all takes longer than all else: by night.
     */
    @Test
    @EnabledIfSystemProperty(named = "accede.all", matches = "true")
    void names_and_order_of_rule_files_and_of_rules_in_them_change_nothing_even_in_turkish() {
        Random random = new Random(185);
        Map<String, String> renamed = new LinkedHashMap<>();
        Shuffled.map(RuleFiles.drl(Shipped.RULES), random)
                .forEach((name, text) -> renamed.put("any/" + renamed.size() + ".drl", Shuffled.rules(text, random)));
        in(Locale.forLanguageTag("tr-TR"), () -> {
            RuleBase rules = RuleBase.compile(renamed, LOADED.rulesDigest());
            reports(PROFILES.keySet(), Shipped.catalogue(), assessor(Shipped.catalogue(), rules))
                    .forEach((name, report) -> same(name, withoutPlaces(EXPECTED.get(name)), withoutPlaces(report)));
        });
    }

    private static String withoutPlaces(String report) {
        return report.replaceAll("\"file\" : \"[^\"]+\\.drl\"", "").replaceAll("\"line\" : \\d+", "");
    }

    /** Turkish has a dotless i, Egypt its own digits, Thailand its own calendar. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void the_locale_changes_nothing(String tag) {
        in(
                Locale.forLanguageTag(tag),
                () -> sameReports(tag, CatalogueBundle.builtIn().catalogue(), builtIn()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void the_time_zone_changes_nothing(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            sameReports(zone, Shipped.catalogue(), builtIn());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static void in(Locale locale, Runnable test) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(locale);
            test.run();
        } finally {
            Locale.setDefault(before);
        }
    }

    private static RuleBase builtIn() {
        return RuleBase.builtIn(LOADED.rulesDigest());
    }

    /** Of some of the profiles, others for each way in which computers differ; where all is tried, of all. */
    private static void sameReports(String way, Catalogue catalogue, RuleBase rules) {
        reports(Sample.third(PROFILES.keySet(), way), catalogue, assessor(catalogue, rules))
                .forEach(DeterminismTest::same);
    }

    private static Assessor assessor(Catalogue catalogue, RuleBase rules) {
        return new Assessor(() -> rules, catalogue, Shipped::crosswalk, LOADED.catalogueDigest());
    }

    private static Map<String, String> reports(Collection<String> names, Catalogue catalogue, Assessor assessor) {
        Map<String, String> reports = new LinkedHashMap<>();
        names.forEach(name -> reports.put(name, report(PROFILES.get(name), catalogue, assessor)));
        return reports;
    }

    private static String report(Node profile, Catalogue catalogue, Assessor assessor) {
        return GapJson.write(GapReport.of(
                assessor.assess(ProfileReader.read(profile, "profile", catalogue), Shipped.AS_OF), List.of(), false));
    }

    private static void same(String name, String report) {
        same(name, EXPECTED.get(name), report);
    }

    private static void same(String name, String expected, String report) {
        assertThat(firstDifference(expected, report)).as(name).isEmpty();
    }

    /** A report has thousands of lines, too many for a message. */
    private static String firstDifference(String expected, String found) {
        int at = Arrays.mismatch(expected.toCharArray(), found.toCharArray());
        return at < 0 ? "" : "…" + around(found, at) + "… instead of …" + around(expected, at) + "…";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 300));
    }
}
