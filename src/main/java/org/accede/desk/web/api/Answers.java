package org.accede.desk.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.Dossier;
import org.accede.change.Changes;
import org.accede.desk.action.CountryFile;
import org.accede.desk.store.Content;
import org.accede.desk.store.Edit;
import org.accede.desk.store.Outcome;
import org.accede.desk.store.Place;
import org.accede.desk.store.Put;
import org.accede.input.InvalidDocumentException;
import org.accede.profile.edit.Group;
import org.accede.profile.edit.Part;
import org.accede.report.Reports;

/** Answers to questions, and what else the law asks for: read, saved, taken away, tried. */
final class Answers {

    private static final String CONDITIONS = "conditions";

    private Answers() {}

    static Reply answer(Call call) {
        return read(call, question(call));
    }

    static Reply putAnswer(Call call) {
        return put(call, question(call));
    }

    static Reply deleteAnswer(Call call) {
        return save(call, question(call), Content.NOTHING);
    }

    static Reply conditions(Call call) {
        return read(call, topic(call));
    }

    static Reply putConditions(Call call) {
        return put(call, topic(call));
    }

    static Reply deleteConditions(Call call) {
        return save(call, topic(call), Content.NOTHING);
    }

    private static Place question(Call call) {
        return question(call, call.at("f"));
    }

    private static Place question(Call call, String id) {
        var facts = call.desk().accede().catalogue().facts();
        if (!facts.containsKey(id)) {
            throw call.unknown(id, "api.no-question", id, facts.keySet());
        }
        return Place.answer(id);
    }

    private static Place topic(Call call) {
        return topic(call, call.at("topic"));
    }

    private static Place topic(Call call, String id) {
        var topics = call.desk().accede().catalogue().topics();
        if (!topics.containsKey(id)) {
            throw call.unknown(id, "api.no-topic", id, topics.keySet());
        }
        return Place.conditions(id);
    }

    private static Reply read(Call call, Place place) {
        CountryFile file = call.file();
        file.profile();
        Content content = file.read().contents().at(place);
        return Reply.of(out -> AnswerJson.write(call.desk().accede().catalogue(), place, content, out))
                .ofVersion(content.digest());
    }

    private static Reply put(Call call, Place place) {
        call.seen();
        return save(call, place, Bodies.content(call, place.id(), Bodies.fields(call, call.body())));
    }

    private static Reply save(Call call, Place place, Content now) {
        CountryFile file = call.file();
        Outcome outcome = call.desk().store().save(file.id(), Edit.of(new Put(place, now, call.seen())), call.who());
        if (outcome instanceof Outcome.Saved saved) {
            Content after = saved.entry().changes().get(0).after();
            return SavedJson.answer(saved.entry(), after.digest(), changes(call, file, call.file()))
                    .ofVersion(after.digest());
        } else if (outcome instanceof Outcome.Same) {
            return SavedJson.same(now.digest());
        }
        return Failures.of(outcome, place.id(), call.words());
    }

    private static Changes changes(Call call, CountryFile before, CountryFile after) {
        return call.desk().dossier(after, call.asOf()).changesSince(call.desk().dossier(before, call.asOf()));
    }

    /** What some answers would change. Nothing is saved. */
    static Reply tried(Call call) {
        CountryFile file = call.file();
        Dossier before = call.dossier(file, call.all("with"));
        CountryFile then = new CountryFile(file.id(), call.desk().store().tried(file.id(), puts(call)));
        if (then.read().isBroken()) {
            throw new InvalidDocumentException(then.problems());
        }
        return Reply.of(Reports.changes(call.dossier(then, call.all("with")).changesSince(before))
                .jsonBytes());
    }

    private static List<Put> puts(Call call) {
        Map<String, Part> body = Bodies.fields(call, call.body());
        List<Put> puts = new ArrayList<>();
        body.forEach((name, part) -> {
            if (!name.equals("answers") && !name.equals(CONDITIONS)
                    || !(part instanceof Group group)
                    || !group.isObject()) {
                throw new Failure(
                        422,
                        Bodies.NAME,
                        call.words().say("api.try", name),
                        call.words().say("api.try.mend"));
            }
            for (String id : group.keys()) {
                Place place = name.equals(CONDITIONS) ? topic(call, id) : question(call, id);
                puts.add(new Put(place, content(call, place, group.get(id).orElseThrow()), ""));
            }
        });
        return puts;
    }

    /** Nothing where null stands: the answer is taken away. */
    private static Content content(Call call, Place place, Part part) {
        if (part.inLine().equals("null")) {
            return Content.NOTHING;
        }
        Map<String, Part> fields = new LinkedHashMap<>();
        if (part instanceof Group group && group.isObject()) {
            group.keys().forEach(name -> fields.put(name, group.get(name).orElseThrow()));
        }
        return Bodies.content(call, place.id(), fields);
    }
}
