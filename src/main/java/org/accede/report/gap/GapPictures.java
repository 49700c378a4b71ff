package org.accede.report.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.paper.Block;
import org.accede.paper.Mark;
import org.accede.paper.Picture;
import org.accede.paper.Section;
import org.accede.report.frame.Bars;
import org.accede.report.frame.Papers;
import org.accede.report.words.Words;

/** The counts of the gap report, drawn: by chapter, and the two conventions side by side. */
final class GapPictures {

    /** In the order in which people think of them; others follow. */
    private static final List<String> KINDS = List.of(
            "criminalization", "power", "safeguard", "jurisdiction", "cooperation", "institution", "notification");

    private GapPictures() {}

    static Section of(GapReport report) {
        List<Block> pictures = new ArrayList<>(
                report.instruments().stream().map(GapPictures::chapters).toList());
        sideBySide(report).ifPresent(pictures::add);
        return new Section("pictures", 1, "In pictures", pictures);
    }

    /** A picture of one treaty. */
    private static Picture chapters(GapReport.Part part) {
        List<Picture.Bar> bars = part.chapters().stream()
                .filter(chapter -> chapter.duties() > 0)
                .map(chapter -> new Picture.Bar("", chapter.number() + " " + chapter.title(), tones(chapter.summary())))
                .toList();
        return Bars.of(
                "chapters-" + part.instrument().id(),
                part.instrument().shortTitle() + ": obligations by chapter",
                says(part.summary()),
                "Chapter",
                bars,
                Picture.Bar::label);
    }

    /** The conventions between which a State can choose, or join all; a protocol has no counterpart. */
    private static Optional<Picture> sideBySide(GapReport report) {
        List<GapReport.Part> both = report.instruments().stream()
                .filter(part -> part.instrument().protocolTo().isEmpty())
                .toList();
        if (both.size() < 2) {
            return Optional.empty();
        }
        List<String> kinds = both.stream()
                .flatMap(part -> part.kinds().stream())
                .filter(kind -> kind.summary().obligations() > 0)
                .map(GapReport.Kind::id)
                .distinct()
                .sorted(Comparator.comparing((String kind) -> KINDS.contains(kind) ? KINDS.indexOf(kind) : KINDS.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Picture.Bar> bars = new ArrayList<>();
        for (String kind : kinds) {
            for (GapReport.Part part : both) {
                bars.add(new Picture.Bar(
                        Words.capital(kind),
                        part.instrument().shortTitle(),
                        part.kinds().stream()
                                .filter(one -> one.id().equals(kind))
                                .findFirst()
                                .map(one -> tones(one.summary()))
                                .orElse(Map.of())));
            }
        }
        String says = kinds.stream()
                .map(kind -> kind + " "
                        + bars.stream()
                                .filter(bar -> bar.group().equals(Words.capital(kind)))
                                .map(bar -> String.valueOf(bar.total()))
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(", "));
        String first = "How many obligations each has, "
                + both.stream()
                        .map(part -> "the " + part.instrument().shortTitle())
                        .collect(Collectors.joining(" and "))
                + ": ";
        return Optional.of(Bars.of(
                "side-by-side",
                (both.size() == 2 ? "The two" : "The") + " conventions side by side, by kind of duty",
                first + says + ".",
                "Kind and treaty",
                bars,
                bar -> bar.group() + ", " + bar.label()));
    }

    private static String says(Summary summary) {
        return Arrays.stream(Mark.Tone.values())
                .map(tone -> tone.words() + " " + tones(summary).get(tone))
                .collect(Collectors.joining(", ", summary.obligations() + " obligations (", ")."));
    }

    /** The counts of duties as a bar shows them; a verdict is drawn as it is marked. */
    static Map<Mark.Tone, Integer> tones(Summary summary) {
        Map<Mark.Tone, Integer> tones = new LinkedHashMap<>();
        for (Mark.Tone tone : Mark.Tone.values()) {
            tones.put(tone, 0);
        }
        summary.words().forEach((word, count) -> tones.merge(Papers.tone(word), count, Integer::sum));
        return tones;
    }
}
