package org.accede.desk.action;

import java.util.List;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.accede.profile.Profile;

/** Acts and reports on which answers rest: adds one, changes what is said of one. */
public final class Sources {

    public static final String TITLE = "title";
    public static final String SHORT = "short";
    public static final String KIND = "kind";
    public static final String DATE = "date";
    public static final String ADDRESS = "address";
    public static final String READ = "read";
    public static final String STATE = "state";
    public static final String FROM = "from";
    public static final String SUPERSEDED = "superseded";
    public static final String NOTE = "note";

    /** An Act whose text was read. */
    public static final String STATUTE = "statute-read";

    public static final List<String> KINDS =
            List.of(STATUTE, "published-assessment", "official-statement", "own-reading", "memory", "treaty-text");

    /** What an Act can be as a whole; in force where nothing is said. */
    public static final List<String> STATES = List.of("in-force", "adopted", "suspended", "struck-down", "repealed");

    static final int LONGEST_NAME = 24;

    private final Desk desk;
    private final CountryFile file;

    public Sources(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** Of which source it came to what. */
    public record Added(String id, Result result) {}

    /** Adds one under a name made of its short title. */
    public Added add(Typed typed, Who who) {
        Lacks lacks = new Lacks(typed);
        Fields fields = fields(Fields.none(), typed, lacks);
        if (lacks.isAny()) {
            return new Added("", new Result.Lacking(lacks.all()));
        }
        String id = name(file.profile(), typed);
        return new Added(id, put(id, fields, Content.NOTHING.digest(), who));
    }

    /**
     * Changes what is said of one.
     *
     * @param seen the digest of what was said when the form was made
     */
    public Result change(String id, Typed typed, String seen, Who who) {
        Lacks lacks = new Lacks(typed);
        Fields fields = fields(Fields.of(content(id)), typed, lacks);
        return lacks.isAny() ? new Result.Lacking(lacks.all()) : put(id, fields, seen, who);
    }

    /** What stands in the file. */
    public Content content(String id) {
        return file.read().contents().at(Place.source(id));
    }

    private Result put(String id, Fields fields, String seen, Who who) {
        Put put = new Put(Place.source(id), Content.of(fields.json()), seen);
        return Answering.result(desk.store().save(file.id(), Edit.of(put), who));
    }

    static String name(Profile profile, Typed typed) {
        return Names.free(
                Names.of(typed.one(SHORT).isEmpty() ? typed.one(TITLE) : typed.one(SHORT), LONGEST_NAME, "source"),
                profile.sources().keySet());
    }

    /** What is to stand in the file; of no use where something is lacking. */
    static Fields fields(Fields there, Typed typed, Lacks lacks) {
        String title = lacks.needed(TITLE, "lack.title");
        String brief = typed.one(SHORT);
        String state = typed.one(STATE);
        boolean elsewhere = STATES.contains(state) && !state.equals(STATES.get(0));
        String from = lacks.day(FROM);
        return there.text("title", title)
                .text("short", brief.isEmpty() ? title : brief)
                .text("kind", lacks.oneOf(KIND, KINDS, "lack.kind"))
                .text("asOf", lacks.moment(DATE))
                .text("read", lacks.day(READ))
                .text("url", lacks.address(ADDRESS))
                .text("state", elsewhere || there.get("except").isPresent() ? state : "")
                .text("from", elsewhere ? from : "")
                .text("supersededBy", typed.one(SUPERSEDED))
                .text("note", typed.one(NOTE));
    }
}
