package org.accede.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Requirement;
import org.accede.crosswalk.Crosswalk;
import org.accede.profile.Profile;
import org.accede.verdict.Combination;
import org.accede.verdict.Interval;
import org.accede.verdict.Part;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/** Finds the verdict on every requirement, article, chapter and treaty in plain Java. */
public final class ReferenceEvaluator {

    private final Catalogue catalogue;
    private final Crosswalk crosswalk;

    public ReferenceEvaluator(Catalogue catalogue) {
        this(catalogue, Crosswalk.NONE);
    }

    public ReferenceEvaluator(Catalogue catalogue, Crosswalk crosswalk) {
        this.catalogue = catalogue;
        this.crosswalk = crosswalk;
    }

    /** The answers of the profile and what follows from them. */
    public KnownLaw law(Profile profile, LocalDate asOf) {
        return law(profile, asOf, new ReportedLaw(profile, catalogue, crosswalk, asOf));
    }

    private KnownLaw law(Profile profile, LocalDate asOf, ReportedLaw reported) {
        return Derivations.from(StatedLaw.on(asOf, profile, catalogue, reported), catalogue);
    }

    public Outcome evaluate(Profile profile, LocalDate asOf) {
        ReportedLaw reported = new ReportedLaw(profile, catalogue, crosswalk, asOf);
        return evaluate(profile.on(asOf), law(profile, asOf, reported), reported, asOf);
    }

    private Outcome evaluate(Profile profile, KnownLaw law, ReportedLaw reported, LocalDate asOf) {
        FoundConditions conditions = new FoundConditions(profile, law, catalogue, asOf);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        Map<String, List<Weighed>> elements = new LinkedHashMap<>();
        Map<String, List<Part>> duties = new LinkedHashMap<>();
        Set<String> waiting = new HashSet<>();
        for (Article article : catalogue.articles()) {
            List<Part> own = new ArrayList<>();
            boolean waits = false;
            for (Requirement requirement : article.requirements()) {
                if (requirement.isAssessed()) {
                    RequirementWeighing weighing = new RequirementWeighing(
                            requirement,
                            law,
                            conditions,
                            reported,
                            new Filings(
                                    profile,
                                    catalogue
                                            .instrument(requirement.instrument())
                                            .orElseThrow(),
                                    asOf));
                    Verdict verdict = verdict(requirement, weighing.whole(), profile);
                    elements.put(requirement.id(), weighing.weighed());
                    verdicts.put(requirement.id(), verdict);
                    if (requirement.isObligation()) {
                        own.add(new Part(
                                verdict.interval(), false, verdict.applies().and(due(requirement, verdict, profile))));
                        waits |= verdict.word() == Word.NOT_YET_DUE;
                    }
                }
            }
            for (String sum :
                    List.of(article.id(), article.instrument() + " " + article.chapter(), article.instrument())) {
                duties.computeIfAbsent(sum, id -> new ArrayList<>()).addAll(own);
                if (waits) {
                    waiting.add(sum);
                }
            }
        }
        Map<String, Verdict> sums = new LinkedHashMap<>();
        duties.forEach((id, parts) -> {
            Part whole = Combination.all(parts);
            Interval interval = reported.article(id, whole.interval());
            boolean lacking = whole.applies() == Truth.UNKNOWN && reported.isArticleLacking(id, whole.interval());
            sums.put(id, sum(new Part(interval, false, lacking ? Truth.YES : whole.applies()), waiting.contains(id)));
        });
        return new Outcome(verdicts, sums, elements);
    }

    private static Verdict verdict(Requirement requirement, Part whole, Profile profile) {
        return new Verdict(
                whole.interval(),
                whole.applies(),
                Words.of(requirement, whole.interval(), whole.applies(), Words.due(requirement, profile)));
    }

    /** A duty that waits is no part of a sum, unless it is fulfilled before its time. */
    private static Truth due(Requirement requirement, Verdict verdict, Profile profile) {
        return verdict.interval().isMet() ? Truth.YES : Words.due(requirement, profile);
    }

    /** A sum to which nothing that is due now belongs waits, if a part of it does. */
    private static Verdict sum(Part whole, boolean waits) {
        Word word = whole.applies() == Truth.NO && waits
                ? Word.NOT_YET_DUE
                : Words.ofDuty(whole.interval(), whole.applies());
        return new Verdict(whole.interval(), whole.applies(), word);
    }
}
