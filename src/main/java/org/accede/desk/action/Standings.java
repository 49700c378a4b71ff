package org.accede.desk.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Instrument;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.accede.profile.Moment;
import org.accede.profile.Standing;
import org.accede.profile.TreatyEvent;
import org.accede.register.Entry;
import org.accede.verdict.Worded;

/** Adds what happened on the way to a treaty, and what was filed under it. */
public final class Standings {

    public static final String WHAT = "what";
    public static final String DATE = "date";
    public static final String UNTIL = "until";
    public static final String BY = "by";
    public static final String SOURCE = "source";
    public static final String NOTE = "note";
    public static final String ARTICLE = "article";
    public static final String STATE = "state";
    public static final String TEXT = "text";
    public static final String COVERAGE = "coverage";
    public static final String COMPLETE = "complete";

    public static final List<String> FILED = List.of("made", "planned");

    /** That nothing has happened. */
    public static final String NOTHING = "none";

    private static final String STEPS = "steps";
    private static final String LIST = "list";

    private final Desk desk;
    private final CountryFile file;
    private final Instrument treaty;

    public Standings(Desk desk, CountryFile file, Instrument treaty) {
        this.desk = desk;
        this.file = file;
        this.treaty = treaty;
    }

    /** What can have happened on the way to a treaty, and that nothing has. */
    public static List<String> events(Instrument treaty) {
        List<String> events = new ArrayList<>(List.of(NOTHING));
        for (TreatyEvent event : TreatyEvent.values()) {
            if (treaty.invites() || !event.isByInvitation()) {
                events.add(event.id());
            }
        }
        return events;
    }

    public Content standing() {
        return file.read().contents().at(Place.standing(treaty.id()));
    }

    public Content filings() {
        return file.read().contents().at(Place.filings(treaty.id()));
    }

    /** Adds something that happened: where it ends a stage, the State stands there since; what else happened is a step on the way. */
    public Result happened(Typed typed, String seen, Who who) {
        Lacks lacks = new Lacks(typed);
        String what = lacks.oneOf(WHAT, events(treaty), "lack.what");
        String date = lacks.moment(DATE);
        String until = lacks.moment(UNTIL);
        if (typed.one(DATE).isEmpty() && !what.equals(NOTHING)) {
            lacks.add(DATE, "lack.when");
        }
        if (lacks.isAny()) {
            return new Result.Lacking(lacks.all());
        }
        List<Fields> stations = stations();
        Optional<TreatyEvent> event = Worded.of(TreatyEvent.class, what);
        Optional<Standing.State> state = event.flatMap(Standings::state);
        Fields step = Fields.none()
                .text("step", what)
                .text(DATE, date)
                .text(UNTIL, until)
                .text(BY, typed.one(BY))
                .text(SOURCE, source(typed))
                .text(NOTE, typed.one(NOTE));
        if (what.equals(NOTHING)) {
            add(stations, station(Standing.State.NONE, "", typed).text("asOf", date));
        } else if (state.isPresent()) {
            Fields station = station(state.get(), date, typed);
            add(stations, until.isEmpty() ? station : station.json(STEPS, Fields.list(List.of(step.json()))));
        } else {
            Fields last = stations.isEmpty() ? known() : stations.remove(stations.size() - 1);
            List<String> steps = new ArrayList<>(Fields.items(last.get(STEPS)));
            steps.add(step.json());
            stations.add(last.json(STEPS, Fields.list(steps)));
        }
        List<String> all = stations.stream().map(Fields::json).toList();
        Content now = Content.of(all.size() == 1 ? all.get(0) : Fields.list(all));
        return put(Place.standing(treaty.id()), now, seen, who);
    }

    private static Optional<Standing.State> state(TreatyEvent event) {
        for (Standing.State state : Standing.State.values()) {
            if (state.event().filter(event::equals).isPresent()) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private Fields station(Standing.State state, String date, Typed typed) {
        return Fields.none()
                .text(STATE, state.id())
                .text(DATE, date)
                .text(SOURCE, source(typed))
                .text(NOTE, typed.one(NOTE));
    }

    private String source(Typed typed) {
        return Optional.of(typed.one(SOURCE))
                .filter(file.profile().sources()::containsKey)
                .orElse("");
    }

    private List<Fields> stations() {
        List<Fields> stations = new ArrayList<>();
        Fields.items(standing().value()).forEach(json -> stations.add(Fields.of(json)));
        return stations;
    }

    /** Before what came later; in place of one that says only that nothing is known. */
    private static void add(List<Fields> stations, Fields station) {
        stations.removeIf(one -> one.text(STATE).equals(Standing.State.UNKNOWN.id())
                && one.get(STEPS).isEmpty());
        int at = stations.size();
        while (at > 0 && isLater(stations.get(at - 1), station)) {
            at--;
        }
        stations.add(at, station);
    }

    private static boolean isLater(Fields one, Fields than) {
        return !one.text(DATE).isEmpty()
                && !than.text(DATE).isEmpty()
                && new Moment(one.text(DATE)).first().isAfter(new Moment(than.text(DATE)).last());
    }

    /** Where the register says that it stands, so that a step alone does not hide it. */
    private Fields known() {
        Optional<Standing> registered = desk.accede()
                .register(file.profile().iso3())
                .entry(file.profile().iso3())
                .flatMap((Entry entry) -> entry.standing(treaty.id()));
        return Fields.none()
                .text(
                        STATE,
                        registered
                                .map(Standing::state)
                                .orElse(Standing.State.UNKNOWN)
                                .id())
                .text(
                        DATE,
                        registered.flatMap(Standing::since).map(Moment::text).orElse(""))
                .text(NOTE, registered.map(Standing::note).orElse(""));
    }

    /** Adds a declaration or reservation. */
    public Result filed(Typed typed, String seen, Who who) {
        Lacks lacks = new Lacks(typed);
        String article = lacks.oneOf(ARTICLE, articles(), "lack.article");
        String state = lacks.oneOf(STATE, FILED, "lack.filed");
        String date = lacks.moment(DATE);
        boolean isUnknown = typed.has(COVERAGE) && state.equals(FILED.get(0));
        if (lacks.isAny()) {
            return new Result.Lacking(lacks.all());
        }
        Fields filing = Fields.none()
                .text(ARTICLE, article)
                .text(STATE, state)
                .text(DATE, date)
                .text("covers", isUnknown ? "unknown" : "")
                .text(SOURCE, source(typed))
                .text(TEXT, typed.one(TEXT));
        Fields filed = filed();
        List<String> list = new ArrayList<>(Fields.items(filed.get(LIST)));
        list.add(filing.json());
        return put(
                Place.filings(treaty.id()),
                Content.of(filed.json(LIST, Fields.list(list)).json()),
                seen,
                who);
    }

    /** Says whether all that was filed was looked up. */
    public Result complete(boolean all, String seen, Who who) {
        Fields filed = filed();
        filed.json(COMPLETE, Boolean.toString(all));
        return put(Place.filings(treaty.id()), Content.of(filed.json()), seen, who);
    }

    private Fields filed() {
        Fields filed = Fields.of(filings());
        if (filed.get(COMPLETE).isEmpty()) {
            filed.json(COMPLETE, "false");
        }
        if (filed.get(LIST).isEmpty()) {
            filed.json(LIST, "[]");
        }
        return filed;
    }

    /** Under what something can be filed. */
    public List<String> articles() {
        List<String> articles = desk.accede().catalogue().articles(treaty).stream()
                .map(article -> article.id())
                .toList();
        return desk.accede().catalogue().filings().stream()
                .filter(filing -> articles.stream()
                        .anyMatch(article -> filing.equals(article) || filing.startsWith(article + ".")))
                .sorted()
                .toList();
    }

    private Result put(Place place, Content now, String seen, Who who) {
        return Answering.result(desk.store().save(file.id(), Edit.of(new Put(place, now, seen)), who));
    }
}
