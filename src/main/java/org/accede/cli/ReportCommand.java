package org.accede.cli;

import java.util.List;
import java.util.Optional;
import org.accede.Accede;
import org.accede.Dossier;
import org.accede.profile.Profile;
import org.accede.report.Format;
import org.accede.report.Report;
import org.accede.report.Reports;
import picocli.CommandLine.Mixin;

/**
 * A report on a country that can be written in every format.
 *
 * @param <M> what it says, before it is written in any
 */
abstract class ReportCommand<M> extends ResultCommand {

    @Mixin
    private CountryArgument country;

    @Mixin
    private FormatOption format;

    @Mixin
    private LawOptions law;

    /** What the report says of the country. */
    abstract M model(Accede accede, Dossier dossier);

    /** How that is written. */
    abstract Report output(M model);

    /** The formats of this report. */
    List<Format> formats() {
        return Format.ALL_BUT_CALENDAR;
    }

    /** Whether it says nothing of a country that only the register knows. */
    boolean needsProfile() {
        return true;
    }

    private Profile profile(Accede accede, String name) {
        return needsProfile() ? accede.profile(name) : accede.profileOrEmpty(name);
    }

    /** The treaties of its page one; empty where it has none. */
    Optional<List<String>> pageOne(M model) {
        return Optional.empty();
    }

    /** The exit code, once the report is written. */
    int code(M model) {
        return 0;
    }

    @Override
    public final Integer call() {
        Format chosen = format.choose(file(), formats());
        Accede accede = accede().loadRulesAhead();
        Dossier dossier = law.of(accede.dossier(profile(accede, country.name()), asOf()));
        M model = model(accede, dossier);
        Report report = output(model);
        print(
                pageOne(model)
                        .map(ids -> Reports.behind(() -> dossier.brief(Optional.empty(), ids), true, report))
                        .orElse(report),
                chosen);
        return code(model);
    }
}
