package org.accede.reference;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.FollowsFrom;
import org.accede.catalogue.Topic;
import org.accede.profile.Value;
import org.accede.profile.Value.Degree;

/** What follows from the profile's answers. Only an answer of the profile makes another follow, and none that it gives is overruled. */
final class Derivations {

    private final KnownLaw stated;
    private final Catalogue catalogue;
    private final Map<String, Value> derived = new LinkedHashMap<>();

    private Derivations(KnownLaw stated, Catalogue catalogue) {
        this.stated = stated;
        this.catalogue = catalogue;
    }

    static KnownLaw from(KnownLaw stated, Catalogue catalogue) {
        Derivations derivations = new Derivations(stated, catalogue);
        derivations.followings();
        derivations.extradition();
        derivations.noBranchForLegalPersons();
        derivations.boundByNone("copyright-duties", "berne", "trips", "wct");
        derivations.boundByNone("related-rights-duties", "rome", "trips", "wppt");
        return stated.with(derivations.derived);
    }

    /** Whatever leads to an answer leads to the same one. */
    private void derive(String fact, Value value) {
        if (stated.knows(fact)) {
            return;
        }
        Value before = derived.put(fact, value);
        if (before != null && !before.equals(value)) {
            throw new IllegalStateException(
                    fact + " would be " + before.words() + ", and " + value.words() + " for another reason");
        }
    }

    /** What the questions' own files say. */
    private void followings() {
        for (FactDefinition fact : catalogue.facts().values()) {
            for (FollowsFrom one : fact.followsFrom()) {
                boolean given = Stream.concat(Stream.of(one.given()), one.where().stream())
                        .allMatch(answer -> stated.answers(answer.fact(), answer.answers()));
                if (given && !stated.knows(one.unless())) {
                    derive(fact.id(), value(one.gives()));
                }
            }
        }
    }

    private static Value value(String word) {
        return switch (word) {
            case "yes", "partly", "no" -> Degree.valueOf(word.toUpperCase(Locale.ROOT));
            default -> new Value.Choice(word);
        };
    }

    /** Article 37 of the UN Convention takes what national law asks for: an offence is extraditable if its highest term reaches that. */
    private void extradition() {
        Optional<Extent> asked = stated.number("extradition/minimum-penalty");
        offences().forEach(offence -> {
            Optional<Extent> highest = stated.number(offence + "/longest-imprisonment");
            if (asked.isPresent() && highest.isPresent() && highest.get().compareTo(asked.get()) >= 0) {
                derive(offence + "/extraditable", Degree.YES);
            }
        });
    }

    /** Article 12 of Budapest: criminal, civil and administrative liability are all that there is. */
    private void noBranchForLegalPersons() {
        boolean inNoBranch = Stream.of("criminal", "civil", "administrative")
                .allMatch(branch -> stated.no("legal-persons/" + branch));
        if (inNoBranch && !stated.yes("legal-persons/every-offence")) {
            offences().forEach(offence -> derive(offence + "/legal-person-liable", Degree.NO));
        }
    }

    /** Article 10 of Budapest speaks of treaties by which the State is bound. */
    private void boundByNone(String duties, String... treaties) {
        if (Stream.of(treaties).allMatch(treaty -> stated.no("intellectual-property-treaties/" + treaty))) {
            derive("intellectual-property-treaties/" + duties, Degree.NO);
        }
    }

    private Stream<String> offences() {
        return catalogue.topics().values().stream()
                .filter(topic -> topic.kind().equals("offence"))
                .map(Topic::id);
    }
}
