package org.accede.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.StageReader;
import org.accede.input.Documents;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads a profile and says everything that is wrong with it. */
public final class ProfileReader {

    private final Catalogue catalogue;
    private final Problems problems = new Problems();

    private ProfileReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads the profile in a file, which may hold comments and commas after the last entry. */
    public static Profile read(Path path, Catalogue catalogue) {
        Documents.Document document = Documents.readWithComments(path);
        return read(document.tree(), document.digest(), catalogue);
    }

    /** Reads a profile that is at hand as a tree. */
    public static Profile read(Node node, String digest, Catalogue catalogue) {
        return new ProfileReader(catalogue).profile(node, digest);
    }

    private Profile profile(Node node, String digest) {
        Form form = Form.of(node, problems);
        problems.throwIfAny();
        Form country = form.node("country").map(n -> Form.of(n, problems)).orElse(null);
        if (country == null) {
            problems.add(
                    form.where(),
                    "the field 'country' is missing",
                    "Write \"country\": {\"iso3\": \"KEN\", \"name\": \"Kenya\"}.");
            problems.throwIfAny();
        }
        boolean constructed = form.flag("constructed", false);
        Map<String, Source> sources = new SourceReader(problems).read(form);
        Profile profile = new Profile(
                iso3(country),
                country.text("name"),
                constructed,
                newest(
                        form.date("lawAsRead")
                                .map(first -> form.text("lawAsRead"))
                                .orElse(""),
                        sources.values()),
                form.text("note", ""),
                sources,
                new StandingReader(catalogue, sources.keySet(), problems).read(form),
                new FormalitiesReader(catalogue, sources.keySet(), problems).read(form),
                new TopicsReader(catalogue, sources, problems, constructed).read(form, Provision.State.IN_FORCE),
                new ReportReader(catalogue, sources, problems).read(form),
                new BillReader(catalogue, sources, problems).read(form),
                also(form, new StatementReader(sources, problems, false, Defaults.NONE)),
                new AgreementReader(sources.keySet(), problems).read(form),
                digest,
                Worded.of(Kind.class, country.word("kind", Kind.words(), Kind.STATE.id()))
                        .orElse(Kind.STATE),
                country.text("footnote", ""),
                durations(form),
                country.text("iso3"));
        country.done();
        form.done();
        problems.throwIfAny();
        return profile;
    }

    /** The date of the newest text of law that was read, of those that the sources name and one that the profile may name besides. */
    private static String newest(String named, Collection<Source> sources) {
        return Stream.concat(
                        Stream.of(named),
                        sources.stream().filter(Source::isLawRead).map(Source::asOf))
                .flatMap(text -> Moment.of(text).stream())
                .max(Comparator.comparing(Moment::last))
                .map(Moment::text)
                .orElse("");
    }

    private Map<String, Profile.Pace> durations(Form form) {
        Map<String, Profile.Pace> durations = new LinkedHashMap<>();
        form.entries("durations").forEach((stage, node) -> {
            Form one = Form.of(node, problems);
            if (!catalogue.stages().containsKey(stage)) {
                problems.unknownName(
                        node.where(), "stage", stage, catalogue.stages().keySet());
            }
            durations.put(stage, new Profile.Pace(StageReader.days(one, problems), one.text("note", "")));
            one.done();
        });
        return durations;
    }

    private List<Profile.Also> also(Form form, StatementReader statements) {
        List<Profile.Also> also = new ArrayList<>();
        for (Node node : form.items("also")) {
            Form one = Form.of(node, problems);
            also.add(new Profile.Also(one.text("what"), statements.provisions(one), one.text("note", "")));
            one.done();
        }
        return also;
    }

    private String iso3(Form country) {
        String iso3 = country.text("iso3");
        if (!iso3.isEmpty() && !iso3.matches("[A-Z]{3}")) {
            problems.add(
                    country.where("iso3"),
                    "'" + iso3 + "' is not an ISO 3166 code of three capital letters",
                    "Write KEN for Kenya.");
        }
        return iso3;
    }
}
