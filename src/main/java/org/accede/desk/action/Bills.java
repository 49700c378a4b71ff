package org.accede.desk.action;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.FactDefinition;
import org.accede.change.Changes;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Fields;
import org.accede.desk.store.Held;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.accede.plan.Step;
import org.accede.profile.Bill;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/** The bills of a country: files of their own, which are laid over the profile and touch nothing in it. */
public final class Bills {

    public static final String TITLE = "title";
    public static final String SHORT = "short";
    public static final String STAGE = "stage";
    public static final String DATE = "date";
    public static final String CONFIDENTIAL = "confidential";
    public static final String NOTE = "note";
    public static final String CLAUSE = "clause";

    private static final Place ABOUT = Place.field("bill");
    private static final int LONGEST_FILE = 60;

    private final Desk desk;
    private final CountryFile file;

    public Bills(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** All of them; one that cannot be read is listed where its name begins as that of the profile does. */
    public List<BillFile> all() {
        String iso3 = file.profile().iso3();
        return desk.store().files().stream()
                .filter(held -> held.kind() == Held.Kind.BILL)
                .map(held -> BillFile.of(desk.store().read(held.id())))
                .filter(one -> one.read().isBroken()
                        ? one.name().startsWith(file.id() + "-")
                        : one.country().equals(iso3))
                .toList();
    }

    /** @throws NotThere if the country has none of that name */
    public BillFile one(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> new NotThere(name));
    }

    /** What it changes in the law of a day; worked out once for each state of the two files. Of one that can be read. */
    public Changes changes(BillFile bill, LocalDate asOf) {
        Bill read = bill.bill().orElseThrow(() -> new NotThere(bill.name()));
        return desk.once(file, asOf, bill.read().digest(), Changes.class, law -> law.with(read)
                .changes());
    }

    /** What differs with it from the law with another draft. Of two that can be read. */
    public Changes changesSince(BillFile other, BillFile bill, LocalDate asOf) {
        Bill before = other.bill().orElseThrow(() -> new NotThere(other.name()));
        Bill after = bill.bill().orElseThrow(() -> new NotThere(bill.name()));
        return desk.once(
                file, asOf, other.read().digest() + " " + bill.read().digest(), Changes.class, law -> law.with(after)
                        .changesSince(law.with(before)));
    }

    /** How the harm can be mended that it does to a verdict; tried once for each state of the two files. */
    public List<List<Step>> mends(BillFile bill, LocalDate asOf, String requirement) {
        Bill read = bill.bill().orElseThrow(() -> new NotThere(bill.name()));
        return desk.once(
                        file,
                        asOf,
                        bill.read().digest() + " " + requirement,
                        Mends.class,
                        law -> new Mends(law.with(read).mends(requirement)))
                .sets();
    }

    private record Mends(List<List<Step>> sets) {}

    /** A new one, and the name of its file. */
    public Sources.Added create(Typed typed, Who who) {
        Lacks lacks = new Lacks(typed);
        Fields about = about(Fields.none().text("iso3", file.profile().iso3()), typed, lacks);
        if (lacks.isAny()) {
            return new Sources.Added("", new Result.Lacking(lacks.all()));
        }
        String begins = file.id() + "-";
        Set<String> taken = new LinkedHashSet<>();
        desk.store().files().stream()
                .filter(held -> held.kind() == Held.Kind.BILL)
                .forEach(held -> taken.add(held.id().substring(held.id().indexOf('/') + 1)));
        String name = Names.free(
                Names.of(begins + Names.of(typed.one(TITLE), LONGEST_FILE, "bill"), LONGEST_FILE - 2, "bill"), taken);
        Outcome outcome = desk.store().create(BillFile.id(name), text(about, typed, name), who);
        return new Sources.Added(name, Answering.result(outcome));
    }

    /** @param name of the file, by which the bill is also cited: no other has it */
    private static String text(Fields about, Typed typed, String name) {
        Fields source = source(typed.one(TITLE), typed.one(SHORT));
        return "{\n  \"bill\": " + about.json() + ",\n  \"sources\": {\n    " + Fields.quoted(name) + ": "
                + source.json() + "\n  },\n  \"topics\": {}\n}\n";
    }

    private static Fields source(String title, String brief) {
        return Fields.none()
                .text("title", title)
                .text("short", brief.isEmpty() ? title : brief)
                .text("kind", "own-reading");
    }

    private static Fields about(Fields there, Typed typed, Lacks lacks) {
        return there.text(TITLE, lacks.needed(TITLE, "lack.title"))
                .json(CONFIDENTIAL, typed.has(CONFIDENTIAL) ? "true" : "")
                .text(STAGE, typed.one(STAGE))
                .text(DATE, lacks.moment(DATE))
                .text(NOTE, typed.one(NOTE));
    }

    /** What it says of itself, as it stands in the file. */
    public static Content about(BillFile bill) {
        return bill.read().contents().at(ABOUT);
    }

    /** Changes what it says of itself. */
    public Result change(BillFile bill, Typed typed, String seen, Who who) {
        Lacks lacks = new Lacks(typed);
        Fields fields = about(bill.about(), typed, lacks);
        return lacks.isAny()
                ? new Result.Lacking(lacks.all())
                : put(bill, List.of(new Put(ABOUT, Content.of(fields.json()), seen)), who);
    }

    /** What the bill says on a question, as it stands in its file. */
    public static Content content(BillFile bill, FactDefinition fact) {
        return bill.read().contents().at(Place.answer(fact.id()));
    }

    /** A clause answers a question. */
    public Result answer(BillFile bill, FactDefinition fact, Typed typed, String seen, Who who) {
        Profile with = bill.bill().map(file.profile()::with).orElseThrow(() -> new NotThere(bill.name()));
        Lacks lacks = new Lacks(typed);
        String clause = lacks.needed(CLAUSE, "bills.lack.clause");
        Optional<Source> own = bill.bill().orElseThrow().sources().stream().findFirst();
        if (lacks.isAny() || own.isEmpty()) {
            return new Result.Lacking(lacks.all());
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(typed.fields());
        fields.put(AnswerForm.LAW, List.of(own.get().id()));
        fields.put(AnswerForm.SECTION, List.of(clause(clause)));
        AnswerForm form = new AnswerForm(with, fact, new Typed(fields), List.of());
        Content content = form.content(List.of());
        return form.lacks().isEmpty()
                ? put(bill, List.of(new Put(Place.answer(fact.id()), content, seen)), who)
                : new Result.Lacking(form.lacks());
    }

    /** "6" and "6(1)" are clauses. */
    private static String clause(String typed) {
        String one = typed.replace(";", ",");
        return one.matches("\\d.*") ? "cl. " + one : one;
    }

    /** The bill answers a question no longer. */
    public Result takeOut(BillFile bill, FactDefinition fact, String seen, Who who) {
        return put(bill, List.of(new Put(Place.answer(fact.id()), Content.NOTHING, seen)), who);
    }

    private Result put(BillFile bill, List<Put> puts, Who who) {
        return Answering.result(desk.store().save(bill.id(), Edit.of(puts), who));
    }
}
