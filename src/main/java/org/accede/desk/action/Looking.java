package org.accede.desk.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.accede.catalogue.Topic;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Looked;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.desk.store.Who;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/** What the law asks for beyond the questions of a topic, and whether somebody has looked for all of it. */
public final class Looking {

    public static final String TICK = "is-";
    public static final String SECTION = "section-";
    public static final String NOTE = "note-";
    public static final String LAW = "law";
    public static final String ALL = "complete";

    /** A condition that the vocabulary has no name for. */
    public static final String OTHER = "other";

    private final Desk desk;
    private final CountryFile file;
    private final Topic topic;

    public Looking(Desk desk, CountryFile file, Topic topic) {
        this.desk = desk;
        this.file = file;
        this.topic = topic;
    }

    /** What there is a name for, and what there is none for. */
    public List<String> names() {
        List<String> names = new ArrayList<>(topic.conditions().keySet());
        names.add(OTHER);
        return names;
    }

    public Content content() {
        return file.read().contents().at(Place.conditions(topic.id()));
    }

    /** As a section is typed: with its law before it. */
    public static String typed(Profile profile, Cited cited) {
        Source source = profile.sources().get(cited.law());
        return ((source == null ? cited.law() : source.shortTitle()) + " " + cited.section()).strip();
    }

    /** @param seen the digest of what stood there when the form was made */
    public Result save(Typed typed, String seen, Who who) {
        Lacks lacks = new Lacks(typed);
        Looked there = Looked.of(content());
        Map<String, Looked.Row> first = there.list().stream()
                .collect(Collectors.toMap(Looked.Row::name, Function.identity(), (one, other) -> one));
        List<Looked.Row> rows = new ArrayList<>();
        for (String name : names()) {
            if (typed.has(TICK + name)) {
                rows.add(row(name, Optional.ofNullable(first.get(name)), typed, lacks));
                there.list().stream()
                        .filter(row -> row.name().equals(name) && row != first.get(name))
                        .forEach(rows::add);
            }
        }
        if (lacks.isAny()) {
            return new Result.Lacking(lacks.all());
        }
        Content now = new Looked(Optional.of(typed.has(ALL)), rows, there.note()).content();
        return Answering.result(
                desk.store().save(file.id(), Edit.of(new Put(Place.conditions(topic.id()), now, seen)), who));
    }

    private Looked.Row row(String name, Optional<Looked.Row> there, Typed typed, Lacks lacks) {
        List<Cited> known = there.map(Looked.Row::provisions).orElse(List.of());
        List<Cited> cited = new ArrayList<>();
        for (String section : typed.one(SECTION + name).split(";")) {
            if (!section.isBlank()) {
                String words = section.strip();
                known.stream()
                        .filter(one -> typed(file.profile(), one).equals(words))
                        .findFirst()
                        .or(() -> cited(words, typed.one(LAW)))
                        .ifPresentOrElse(cited::add, () -> lacks.add(Lack.law(SECTION + name, words, file.profile())));
            }
        }
        String note = typed.one(NOTE + name);
        if (cited.isEmpty() && note.isEmpty() && !lacks.isAny()) {
            lacks.add(SECTION + name, "looked.lack");
        }
        return new Looked.Row(
                name,
                there.map(Looked.Row::narrows).orElse(List.of()),
                cited,
                there.map(Looked.Row::mayBe).orElse(""),
                note);
    }

    private Optional<Cited> cited(String section, String law) {
        return file.profile().sources().values().stream()
                .filter(source -> section.startsWith(source.shortTitle() + " "))
                .max(Comparator.comparingInt(source -> source.shortTitle().length()))
                .map(source -> Cited.of(
                        source.id(),
                        section.substring(source.shortTitle().length()).strip()))
                .or(() -> file.profile().sources().containsKey(law)
                        ? Optional.of(Cited.of(law, section))
                        : Optional.empty());
    }
}
