package org.accede.readiness;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Requirement;
import org.accede.finding.Findings;
import org.accede.profile.Formalities;
import org.accede.profile.Late;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.readiness.standing.Speaker;
import org.accede.register.Entry;

/** The duties of a treaty and the filings of a State under it, as facts. */
final class JoiningFacts {

    private final Catalogue catalogue;
    private final Profile profile;
    private final Optional<Entry> entry;
    private final Findings asItStands;
    private final Findings withBills;

    /**
     * Of one State.
     *
     * @param withBills the findings with bills counted as law: a bill is enough to ask to be invited
     */
    JoiningFacts(Profile profile, Optional<Entry> entry, Findings asItStands, Findings withBills) {
        this.catalogue = asItStands.catalogue();
        this.profile = profile;
        this.entry = entry;
        this.asItStands = asItStands;
        this.withBills = withBills;
    }

    Stream<Object> of(Instrument treaty) {
        List<DutyForJoining> duties = duties(Occasion.DEPOSIT, treaty);
        return Stream.of(
                        duties.stream(),
                        duties(Occasion.REQUEST, treaty).stream(),
                        ReviewScope.of(treaty, duties).stream(),
                        filings(treaty))
                .flatMap(facts -> facts);
    }

    private List<DutyForJoining> duties(Occasion occasion, Instrument treaty) {
        List<Article> articles = catalogue.articles(treaty).stream()
                .filter(article -> occasion == Occasion.DEPOSIT || isLookedAtAtRequest(article, treaty))
                .toList();
        List<Requirement> obligations = articles.stream()
                .flatMap(article -> article.requirements().stream())
                .filter(Requirement::isObligation)
                .toList();
        return IntStream.range(0, obligations.size())
                .mapToObj(place -> duty(occasion, place, obligations.get(place), treaty))
                .toList();
    }

    private DutyForJoining duty(Occasion occasion, int place, Requirement requirement, Instrument treaty) {
        Findings findings = occasion == Occasion.REQUEST ? withBills : asItStands;
        Article article = catalogue.article(requirement.article()).orElseThrow();
        return DutyForJoining.of(
                occasion, place, ReviewScope.holding(article, treaty), findings.finding(requirement.id()), catalogue);
    }

    private static boolean isLookedAtAtRequest(Article article, Instrument treaty) {
        return treaty.reviews().stream().anyMatch(review -> review.atRequest() && review.holds(article));
    }

    private Stream<KnownFiling> filings(Instrument treaty) {
        FilingPlaces places = FilingPlaces.of(catalogue, treaty);
        Stream<KnownFiling> ofProfile = profile.formalities(treaty.id()).list().stream()
                .map(filing -> filing(treaty, filing, Speaker.PROFILE, places));
        Stream<KnownFiling> ofRegister = entry.stream()
                .flatMap(one -> one.filings().getOrDefault(treaty.id(), List.of()).stream())
                .map(filing -> filing(treaty, filing, Speaker.REGISTER, places));
        return Stream.concat(ofProfile, ofRegister);
    }

    private KnownFiling filing(Instrument treaty, Formalities.Filing filing, Speaker source, FilingPlaces places) {
        Standing standing = profile.standing(treaty.id()).on(asItStands.asOf());
        return new KnownFiling(
                treaty.id(),
                filing,
                source,
                Late.of(filing, treaty.filingTime(filing.article()), standing),
                places.named(filing),
                places.plain(filing));
    }
}
