package org.accede.paper.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.accede.paper.Paper;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What a file says about itself. Its times come from the paper, not from a clock. */
final class About {

    static final String LANGUAGE = "en-GB";

    private static final String CREATOR = "Accede";

    /** In characters; programs refuse a file whose properties are endless. */
    private static final int LONGEST = 250;

    private About() {}

    static void set(POIXMLProperties properties, Paper paper) {
        set(properties, paper.title(), paper.about(), paper.asOf());
    }

    static void set(POIXMLProperties properties, String title, String about, LocalDate asOf) {
        PackageProperties core = properties.getCoreProperties().getUnderlyingProperties();
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        core.setCreatorProperty(CREATOR);
        core.setLastModifiedByProperty(CREATOR);
        core.setTitleProperty(brief(title));
        core.setSubjectProperty(brief(about));
        core.setLanguageProperty(LANGUAGE);
    }

    private static String brief(String text) {
        return Shown.of(
                text.codePointCount(0, text.length()) <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026");
    }
}
