package org.accede.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Topic;
import org.accede.profile.Value;
import org.accede.profile.Value.Degree;

/** What follows from the profile's answers, article by article. Only an answer of the profile makes another follow. */
final class Derivations {

    private static final String MEASURE = "definitions/serious-crime/measured-by";

    private final KnownLaw stated;
    private final Catalogue catalogue;
    private final Map<String, Value> derived = new LinkedHashMap<>();

    private Derivations(KnownLaw stated, Catalogue catalogue) {
        this.stated = stated;
        this.catalogue = catalogue;
    }

    static KnownLaw from(KnownLaw stated, Catalogue catalogue) {
        Derivations derivations = new Derivations(stated, catalogue);
        derivations.intellectualProperty();
        derivations.participation();
        derivations.legalPersons();
        derivations.imprisonment();
        derivations.scopeOfPowers();
        derivations.safeguards();
        derivations.jurisdiction();
        derivations.laundering();
        derivations.reachOfCooperation();
        derivations.extradition();
        derivations.refusalOfExtradition();
        derivations.assistance();
        derivations.directDisclosure();
        derivations.evidenceOfSeriousCrime();
        return stated.with(derivations.derived);
    }

    private void derive(String fact, Degree value) {
        if (!stated.knows(fact)) {
            derived.put(fact, value);
        }
    }

    private Stream<String> topics(String kind) {
        return catalogue.topics().values().stream()
                .filter(topic -> topic.kind().equals(kind))
                .map(Topic::id);
    }

    /** One rule of national law for all of a kind is a rule for each of them. */
    private void oneRuleForEach(String rule, String kind, String fact) {
        if (stated.yes(rule)) {
            topics(kind).forEach(topic -> derive(topic + "/" + fact, Degree.YES));
        }
    }

    /** Article 10 of Budapest speaks of treaties by which the State is bound. */
    private void intellectualProperty() {
        boundBy("copyright-duties", "berne", "trips", "wct");
        boundBy("related-rights-duties", "rome", "trips", "wppt");
    }

    private void boundBy(String duties, String... treaties) {
        List<String> facts = Stream.of(treaties)
                .map(treaty -> "intellectual-property-treaties/" + treaty)
                .toList();
        if (facts.stream().anyMatch(stated::yes)) {
            derive("intellectual-property-treaties/" + duties, Degree.YES);
        } else if (facts.stream().allMatch(stated::no)) {
            derive("intellectual-property-treaties/" + duties, Degree.NO);
        }
    }

    /** Article 11 of Budapest, Article 19 of the UN Convention. */
    private void participation() {
        oneRuleForEach("participation/every-offence", "offence", "aiding");
        oneRuleForEach("participation/instigation-every-offence", "offence", "instigating");
        oneRuleForEach("participation/attempt-every-offence", "offence", "attempt");
        String material = "child-sexual-abuse-material/attempt";
        boolean any =
                stated.yes(material) || !stated.knows(material) && stated.yes("participation/attempt-every-offence");
        if (any || stated.no(material)) {
            derive("participation/attempt-to-produce-abuse-material", any ? Degree.YES : Degree.NO);
            derive("participation/attempt-to-distribute-abuse-material", any ? Degree.YES : Degree.NO);
        }
    }

    /** Article 12 of Budapest: criminal, civil and administrative liability are all that there is. */
    private void legalPersons() {
        oneRuleForEach("legal-persons/every-offence", "offence", "legal-person-liable");
        boolean inNoBranch = Stream.of("criminal", "civil", "administrative")
                .allMatch(branch -> stated.no("legal-persons/" + branch));
        if (inNoBranch && !stated.yes("legal-persons/every-offence")) {
            topics("offence").forEach(offence -> derive(offence + "/legal-person-liable", Degree.NO));
        }
    }

    /** Article 13 of Budapest: a term in the section is deprivation of liberty. */
    private void imprisonment() {
        topics("offence").forEach(offence -> {
            double months = stated.number(offence + "/longest-imprisonment");
            if (months >= 0) {
                derive(offence + "/imprisonment", months > 0 ? Degree.YES : Degree.NO);
            }
        });
    }

    /** Article 14 of Budapest, Article 23 of the UN Convention; interception of content has a range of its own. */
    private void scopeOfPowers() {
        oneRuleForEach("procedural-scope/specific-investigations", "power", "specific-investigations");
        topics("power").forEach(power -> {
            String every = power + "/every-offence";
            boolean byGeneralRule = !stated.knows(every)
                    && stated.yes("procedural-scope/every-offence")
                    && !power.equals("content-interception");
            if (byGeneralRule) {
                derive(every, Degree.YES);
            }
            if (byGeneralRule || stated.yes(every)) {
                Stream.of(
                                "cybercrime-offences",
                                "copyright-offences",
                                "grooming-images-laundering",
                                "offences-by-computer")
                        .forEach(kind -> derive(power + "/" + kind, Degree.YES));
            }
        });
    }

    /** Article 15 of Budapest: a number of days is a limit in time, unless it is longer than a life. */
    private void safeguards() {
        double days = stated.number("preservation/maximum-days");
        if (days >= 1) {
            derive("safeguards/preservation/duration-limit", days <= 36500 ? Degree.YES : Degree.NO);
        }
    }

    /** Article 22 of Budapest. */
    private void jurisdiction() {
        oneRuleForEach("jurisdiction/every-offence", "offence", "ships-and-aircraft");
        oneRuleForEach("jurisdiction/every-offence", "offence", "nationals");
    }

    /** Article 17 of the UN Convention. */
    private void laundering() {
        if (stated.choice("money-laundering/predicate-model").equals("all-crimes")) {
            topics("offence").forEach(offence -> derive(offence + "/predicate-for-laundering", Degree.YES));
        }
    }

    /** Article 23 of Budapest: whatever measure of gravity a law takes, it leaves some offences out. */
    private void reachOfCooperation() {
        switch (stated.choice(MEASURE)) {
            case "any-offence" -> derive("cooperation/reach/evidence-of-any-offence", Degree.YES);
            case "maximum-penalty", "minimum-penalty", "list" ->
                derive("cooperation/reach/evidence-of-any-offence", Degree.PARTLY);
            default -> {}
        }
    }

    /** Article 35 of the UN Convention: serious is what can get four years. */
    private void evidenceOfSeriousCrime() {
        String serious = "cooperation/principles/evidence-of-serious-crime";
        String included = "definitions/serious-crime/four-years-included";
        double years = stated.number("definitions/serious-crime/threshold-years");
        switch (stated.choice(MEASURE)) {
            case "any-offence" -> {
                derive("cooperation/principles/evidence-of-cybercrime", Degree.YES);
                derive(serious, Degree.YES);
            }
            case "maximum-penalty" -> {
                if (!Double.isNaN(years)) {
                    derive(serious, years <= 4 ? Degree.YES : Degree.PARTLY);
                }
            }
            case "minimum-penalty" -> derive(serious, Degree.PARTLY);
            case "list" -> {
                if (stated.yes(included) || stated.partly(included)) {
                    derive(serious, stated.yes(included) ? Degree.YES : Degree.PARTLY);
                }
            }
            default -> {
                if (stated.yes("cooperation/reach/evidence-of-any-offence") && !stated.knows(MEASURE)) {
                    derive("cooperation/principles/evidence-of-cybercrime", Degree.YES);
                    derive(serious, Degree.YES);
                }
            }
        }
    }

    /** Article 24 of Budapest asks for a maximum of a year; Article 37 of the UN Convention takes what national law asks for. */
    private void extradition() {
        oneRuleForEach("extradition/every-offence", "offence", "extraditable");
        double asked = stated.number("extradition/minimum-penalty");
        topics("offence").forEach(offence -> {
            double months = stated.number(offence + "/longest-imprisonment");
            if (months >= 12) {
                derive(offence + "/one-year-maximum", Degree.YES);
            } else if (months < 12 || stated.no(offence + "/imprisonment")) {
                derive(offence + "/one-year-maximum", Degree.NO);
            }
            // The rules look at whole years, so that a term between two of them decides nothing.
            double wholeYears = 12 * Math.max(1, Math.ceil(asked / 12));
            if (wholeYears <= 36 && months >= wholeYears) {
                derive(offence + "/extraditable", Degree.YES);
            }
        });
    }

    /** Article 24(6) of Budapest: who may refuse on either ground may owe a prosecution. */
    private void refusalOfExtradition() {
        List<String> grounds =
                List.of("jurisdiction/nationals-not-extradited", "extradition-limits/refused-for-own-jurisdiction");
        String duty = "extradition-limits/refused-with-duty-to-prosecute";
        if (grounds.stream().anyMatch(ground -> stated.knows(ground) && !stated.no(ground))) {
            derive(duty, Degree.YES);
        } else if (grounds.stream().allMatch(stated::no)) {
            derive(duty, Degree.NO);
        }
    }

    /** Articles 25 and 29 of Budapest, Articles 41 and 42 of the UN Convention. */
    private void assistance() {
        follows("mutual-assistance/electronic-requests-received", "urgent-requests/accepted-by-fast-means");
        follows("24-7-network/evidence-of-any-offence", "24-7-network/evidence-of-serious-crime");
        follows("preservation-for-others/any-offence", "preservation-for-others/cybercrime-offences");
        follows("preservation-for-others/any-offence", "preservation-for-others/serious-crime");
        String dualCriminality = "stored-data-assistance/dual-criminality-required";
        if (stated.knows(dualCriminality)) {
            derive("preservation-refusal/dual-criminality-later", stated.no(dualCriminality) ? Degree.NO : Degree.YES);
        }
    }

    /** Article 7(5) of the Second Protocol: a State that neither asks for notice nor has providers consult it checks nothing. */
    private void directDisclosure() {
        List<String> ways = List.of("direct-disclosure-here/notice-asked", "direct-disclosure-here/consultation-asked");
        if (ways.stream().anyMatch(stated::yes)) {
            derive("direct-disclosure-here/incoming-checked", Degree.YES);
        } else if (ways.stream().allMatch(stated::no)) {
            derive("direct-disclosure-here/incoming-checked", Degree.NO);
        }
    }

    private void follows(String from, String fact) {
        if (stated.yes(from)) {
            derive(fact, Degree.YES);
        }
    }
}
