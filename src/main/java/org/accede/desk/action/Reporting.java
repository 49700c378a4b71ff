package org.accede.desk.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.change.Change;
import org.accede.change.Changes;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Fields;
import org.accede.desk.store.JsonLine;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Read;
import org.accede.desk.store.Who;

/** Takes what others said of articles into a profile: all lines at once, or none. */
public final class Reporting {

    public static final String SOURCE = "source";
    public static final String TITLE = "title";
    public static final String DATE = "date";
    public static final String LAW = "law";
    public static final String LINES = "lines";

    private static final Place PLACE = Place.field("reports");

    private final Desk desk;
    private final CountryFile file;
    private final Typed typed;
    private final Lacks lacks;
    private final List<ReportLines.Line> lines;

    /** @param treaty of which articles are meant that are named by their numbers */
    public Reporting(Desk desk, CountryFile file, Instrument treaty, Typed typed) {
        this.desk = desk;
        this.file = file;
        this.typed = typed;
        this.lacks = new Lacks(typed);
        this.lines =
                new ReportLines(desk.accede().catalogue(), file.profile(), treaty, typed.one(LAW)).of(typed.one(LINES));
        check();
    }

    private void check() {
        if (!file.profile().sources().containsKey(typed.one(SOURCE))) {
            lacks.needed(TITLE, "report.lack.source");
        }
        lacks.moment(DATE);
        if (lines.isEmpty()) {
            lacks.add(LINES, "report.lack.lines");
        }
    }

    public List<ReportLines.Line> lines() {
        return lines;
    }

    /** What is lacking outside of the lines. */
    public List<Lack> lacks() {
        return lacks.all();
    }

    /** How many lines have something wrong with them. */
    public int wrong() {
        return (int) lines.stream().filter(line -> !line.lacks().isEmpty()).count();
    }

    public boolean canBeSaved() {
        return lacks.all().isEmpty() && wrong() == 0;
    }

    public static Content content(CountryFile file) {
        return file.read().contents().at(PLACE);
    }

    /** What the lines that can be read would change, by paragraph; nothing where who reports is not said. */
    public Map<String, Change> effects(LocalDate asOf) {
        Map<String, Change> effects = new LinkedHashMap<>();
        if (lacks.all().isEmpty()) {
            Read tried = desk.store().tried(file.id(), puts(content(file).digest()));
            tried.profile()
                    .map(profile -> desk.accede().dossier(profile, asOf).changesSince(desk.dossier(file, asOf)))
                    .map(Changes::changed)
                    .orElse(List.of())
                    .forEach(change -> effects.put(change.id(), change));
        }
        return effects;
    }

    /** @param seen the digest of the reports that stood in the file when the form was made */
    public Result save(String seen, Who who) {
        if (!canBeSaved()) {
            List<Lack> all = new ArrayList<>(lacks.all());
            if (wrong() > 0) {
                all.add(Lack.of(LINES, "report.lack.wrong", wrong()));
            }
            return new Result.Lacking(all);
        }
        return Answering.result(desk.store().save(file.id(), Edit.of(puts(seen)), who));
    }

    private List<Put> puts(String seen) {
        List<Put> puts = new ArrayList<>();
        String source = typed.one(SOURCE);
        if (!file.profile().sources().containsKey(source)) {
            Typed about = new Typed(Map.of(Sources.TITLE, List.of(typed.one(TITLE))));
            source = Sources.name(file.profile(), about);
            String json = JsonLine.object()
                    .text("title", typed.one(TITLE))
                    .text("short", typed.one(TITLE))
                    .text("kind", "published-assessment")
                    .text("asOf", date())
                    .json();
            puts.add(new Put(Place.source(source), Content.of(json), Content.NOTHING.digest()));
        }
        List<String> all = new ArrayList<>(Fields.items(content(file).value()));
        for (ReportLines.Line line : lines) {
            if (line.lacks().isEmpty()) {
                String json = json(line, source);
                if (!all.contains(json)) {
                    all.add(json);
                }
            }
        }
        puts.add(new Put(PLACE, Content.of(Fields.list(all)), seen));
        return puts;
    }

    private String date() {
        return Optional.of(typed.one(DATE))
                .flatMap(TypedMoment::of)
                .map(moment -> moment.text())
                .orElse("");
    }

    private String json(ReportLines.Line line, String source) {
        return JsonLine.object()
                .text("on", line.on())
                .text("says", line.says())
                .text("source", source)
                .text("date", date())
                .list("provisions", line.provisions().stream().map(Cited::json).toList())
                .text("note", line.note())
                .json();
    }
}
