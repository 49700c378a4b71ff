package org.accede.desk.view;

import java.util.List;
import org.accede.desk.action.Drafts;
import org.accede.profile.Profile;

/** Acts and reports on which the answers of a country rest, and the form of another. */
public record SourcesPage(Country country, String newest, List<SourceLine> sources, SourceForm form)
        implements CountryPage {

    public static SourcesPage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    public static SourcesPage of(Asked asked, Entered entered) {
        Profile profile = asked.file().profile();
        return new SourcesPage(
                Country.of(asked, asked.dossier().findings()),
                profile.lawAsRead(),
                profile.sources().values().stream()
                        .map(source -> SourceLine.of(asked, profile, source))
                        .toList(),
                SourceForm.of(
                        asked.words(),
                        entered.in("source", asked, Drafts.NEW_SOURCE).or(SourceForm.fresh(asked)),
                        ""));
    }

    @Override
    public String title(Messages words) {
        return words.say("sources.title");
    }

    @Override
    public String tab() {
        return "sources";
    }
}
