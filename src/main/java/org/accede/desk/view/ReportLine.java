package org.accede.desk.view;

import java.util.List;
import org.accede.catalogue.Article;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Reporting;
import org.accede.profile.Profile;

/**
 * The form of what others found of one article.
 *
 * @param seen the digest of the reports that stand in the file
 */
public record ReportLine(
        Entered entered, List<Form.Option> sources, List<Form.Option> laws, List<Form.Option> says, String seen) {

    /** The name of the form, and of the fields that make up the line. */
    public static final String FORM = "report";

    public static final String SAYS = "says";
    public static final String SECTIONS = "sections";
    public static final String MISSING = "missing";

    private static final List<String> WORDS = List.of("all", "partly", "none", "listed");

    static ReportLine of(Asked asked, Article article, Entered entered) {
        Entered in = entered.in(FORM, asked, Drafts.report(article.id()));
        Profile profile = asked.file().profile();
        return new ReportLine(
                in,
                ReportsPage.options(profile, in.value(Reporting.SOURCE), false),
                ReportsPage.options(profile, in.value(Reporting.LAW), true),
                in.options(SAYS, WORDS, "report.says.", asked.words()),
                Reporting.content(asked.file()).digest());
    }
}
