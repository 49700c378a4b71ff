package org.accede.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.accede.profile.Profile;
import org.accede.profile.Provision;
import org.accede.profile.Report;
import org.accede.profile.Source;

/** The sources on which verdicts rest, or that speak of them: what a reader has to look up, and nothing besides. */
public final class Cited {

    private final Profile profile;
    private final Set<String> ids = new HashSet<>();

    /** Most verdicts cite what others cite too, and each citation is looked up once. */
    private final Set<String> citations = new HashSet<>();

    private Cited(Profile profile) {
        this.profile = profile;
    }

    /**
     * In the order of the profile.
     *
     * @param instruments ids of the treaties of which it is told where the State stands and what it filed
     * @param besides provisions that are cited apart from any verdict
     */
    public static List<Source> sources(
            Profile profile,
            Collection<Finding> findings,
            Collection<String> instruments,
            Collection<Provision> besides) {
        Cited cited = new Cited(profile);
        findings.forEach(cited::finding);
        Set<String> requirements =
                findings.stream().map(one -> one.requirement().id()).collect(Collectors.toSet());
        profile.reports().stream()
                .filter(report -> report.requirements().stream().anyMatch(requirements::contains))
                .forEach(cited::report);
        instruments.forEach(cited::standing);
        besides.forEach(cited::provision);
        return profile.sources().values().stream()
                .filter(source -> cited.ids.contains(source.id()))
                .sorted(Comparator.comparing(Source::shortTitle, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Source::id))
                .toList();
    }

    private void finding(Finding finding) {
        finding.citations().forEach(this::citation);
        finding.bounds().stream().flatMap(reason -> reason.citations().stream()).forEach(this::citation);
        finding.elements().stream()
                .flatMap(element -> element.reasons().stream())
                .flatMap(reason -> reason.answers().stream())
                .forEach(answer -> {
                    ids.add(answer.source());
                    provisions(answer.provisions());
                });
    }

    private void report(Report report) {
        ids.add(report.source());
        provisions(report.provisions());
    }

    private void standing(String instrument) {
        Stream.concat(Stream.of(profile.standing(instrument)), profile.standing(instrument).earlier().stream())
                .forEach(standing -> {
                    ids.add(standing.source());
                    standing.steps().forEach(step -> ids.add(step.source()));
                });
        profile.formalities(instrument).list().forEach(filing -> ids.add(filing.source()));
    }

    private void provisions(List<Provision> provisions) {
        provisions.forEach(this::provision);
    }

    private void provision(Provision provision) {
        ids.add(provision.law());
    }

    private void citation(String citation) {
        if (citations.add(citation)) {
            of(profile, citation).forEach(source -> ids.add(source.id()));
        }
    }

    /** The sources of a citation, which begins with their short title: two texts of one Act may share it. */
    private static List<Source> of(Profile profile, String citation) {
        List<Source> fitting = profile.sources().values().stream()
                .filter(source ->
                        citation.equals(source.shortTitle()) || citation.startsWith(source.shortTitle() + " "))
                .toList();
        int longest = fitting.stream()
                .mapToInt(source -> source.shortTitle().length())
                .max()
                .orElse(0);
        return fitting.stream()
                .filter(source -> source.shortTitle().length() == longest)
                .toList();
    }
}
