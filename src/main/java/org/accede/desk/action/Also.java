package org.accede.desk.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;

/** What the law has and no treaty asks: notes it, changes one note and leaves the others as they stand, takes one out. */
public final class Also {

    public static final String WHAT = "what";
    public static final String NOTE = AnswerForm.NOTE;

    /** Before the number of a provision that stays, from 0. */
    public static final String KEEP = "keep-";

    private static final String PROVISIONS = "provisions";
    private static final Place PLACE = Place.field("also");

    private final Desk desk;
    private final CountryFile file;

    public Also(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** All of it, as it stands in the file. */
    public static Content content(CountryFile file) {
        return file.read().contents().at(PLACE);
    }

    /** @param seen the digest of all of it when the form was made */
    public Result add(Typed typed, String seen, Who who) {
        List<String> all = all();
        all.add("");
        return save(all, all.size() - 1, Fields.none(), typed, seen, who);
    }

    /**
     * Changes one.
     *
     * @param at its number, from 0
     * @throws NotThere if there is none
     */
    public Result change(int at, Typed typed, String seen, Who who) {
        List<String> all = all();
        return save(all, at, Fields.of(one(all, at)), typed, seen, who);
    }

    /** The same. */
    public Result takeOut(int at, String seen, Who who) {
        List<String> all = all();
        one(all, at);
        all.remove(at);
        return put(all, seen, who);
    }

    private Result save(List<String> all, int at, Fields fields, Typed typed, String seen, Who who) {
        Lacks lacks = new Lacks(typed);
        List<Lack> ofSections = new ArrayList<>();
        fields.text(WHAT, lacks.needed(WHAT, "also.lack.what"));
        Set<String> provisions = new LinkedHashSet<>(kept(fields, typed));
        new CitedForm(file.profile(), typed, ofSections)
                .cited().stream().map(Cited::json).forEach(provisions::add);
        ofSections.forEach(lacks::add);
        if (lacks.isAny()) {
            return new Result.Lacking(lacks.all());
        }
        fields.json(PROVISIONS, provisions.isEmpty() ? "" : Fields.list(List.copyOf(provisions)))
                .text(NOTE, typed.one(NOTE));
        all.set(at, fields.json());
        return put(all, seen, who);
    }

    /** Of the provisions that stand there those that stay, as they are written. */
    private static List<String> kept(Fields fields, Typed typed) {
        List<String> there = Fields.items(fields.get(PROVISIONS));
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            if (typed.has(KEEP + i)) {
                kept.add(there.get(i));
            }
        }
        return kept;
    }

    private List<String> all() {
        return new ArrayList<>(Fields.items(content(file).value()));
    }

    private static String one(List<String> all, int at) {
        if (at < 0 || at >= all.size()) {
            throw new NotThere(PLACE.name());
        }
        return all.get(at);
    }

    private Result put(List<String> all, String seen, Who who) {
        Content then = all.isEmpty() ? Content.NOTHING : Content.of(Fields.list(all));
        return Answering.result(desk.store().save(file.id(), Edit.of(new Put(PLACE, then, seen)), who));
    }
}
