package org.accede.report.cooperate;

import java.util.ArrayList;
import java.util.List;
import org.accede.cooperation.Cooperation;
import org.accede.cooperation.Part;
import org.accede.cooperation.Side;
import org.accede.paper.Mark;
import org.accede.paper.Table;
import org.accede.report.frame.Columns;
import org.accede.report.words.Words;

/** All that was concluded in rows, each with its rule: for a spreadsheet. */
final class CooperateSheet {

    private final Cooperation cooperation;
    private final CooperateWords words;

    CooperateSheet(Cooperation cooperation, CooperateWords words) {
        this.cooperation = cooperation;
        this.words = words;
    }

    private record Entry(String id, String part, String what, Mark mark, List<String> because, String rule) {}

    Table table() {
        return Columns.<Entry>of()
                .text("Part", 14, Entry::part)
                .head("What", 28, Entry::what)
                .mark("Result", 12, Entry::mark)
                .joined("Because", 32, Entry::because)
                .text("Rule", 14, Entry::rule)
                .table("cooperate", "Cooperation", entries(), Entry::id);
    }

    private List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        cooperation.offences().forEach(one -> {
            List<String> because = new ArrayList<>(words.narrower(one));
            words.open(one).forEach(open -> because.add("open: " + open));
            for (Side side : Side.values()) {
                String sections = words.sections(one, side);
                if (!sections.isEmpty()) {
                    because.add(words.name(side) + ": " + sections);
                }
            }
            all.add(new Entry(
                    "dual-" + one.offence().topic(),
                    "A crime in both",
                    one.offence().title(),
                    words.mark(one),
                    because,
                    one.dual().rule()));
        });
        cooperation
                .offences()
                .forEach(one -> all.add(new Entry(
                        "extraditable-" + one.offence().topic(),
                        "Extraditable by the law of " + words.asked(),
                        one.offence().title(),
                        CooperateWords.mark(one.extraditable()),
                        words.reaches(one),
                        one.extraditable().rule())));
        for (Part part : Part.values()) {
            cooperation
                    .said(part)
                    .forEach(one -> all.add(new Entry(
                            one.line().question(),
                            CooperateWords.title(part, words.asked()),
                            Words.capital(one.line().says()),
                            CooperateWords.mark(one),
                            words.because(one),
                            one.rule())));
        }
        return all;
    }
}
