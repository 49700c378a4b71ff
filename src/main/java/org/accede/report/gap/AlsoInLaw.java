package org.accede.report.gap;

import java.util.List;
import java.util.Optional;
import org.accede.paper.Block;
import org.accede.paper.Section;
import org.accede.profile.Profile;
import org.accede.report.frame.Papers;

/** What the law has and no treaty asks: noted so that nobody looks for it in the wrong place. */
final class AlsoInLaw {

    private AlsoInLaw() {}

    static Optional<Section> section(Profile profile) {
        List<String> points =
                profile.also().stream().map(one -> words(profile, one)).toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Papers.section(
                        "also",
                        1,
                        "Also in the law",
                        Block.say("No treaty asks for this, and it decides nothing."),
                        new Block.Points(points)));
    }

    private static String words(Profile profile, Profile.Also one) {
        List<String> cited = one.provisions().stream().map(profile::cite).toList();
        return one.what()
                + (cited.isEmpty() ? "" : " [" + String.join("; ", cited) + "]")
                + (one.note().isEmpty() ? "" : ": " + one.note());
    }
}
