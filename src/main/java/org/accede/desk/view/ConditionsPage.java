package org.accede.desk.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.catalogue.ConditionDefinition;
import org.accede.catalogue.Topic;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Looking;
import org.accede.desk.action.NotThere;
import org.accede.desk.store.Looked;
import org.accede.profile.Profile;

/**
 * What the law asks for beyond the questions of a topic, as a form.
 *
 * @param article to which one goes back; empty for none
 * @param bill what the bill that was chosen asks for
 * @param rows all that there is a name for, and one for what there is none for
 */
public record ConditionsPage(
        Country country,
        String topic,
        String title,
        String article,
        List<Paragraph.Condition> bill,
        List<Row> rows,
        List<Form.Option> laws,
        Entered entered,
        String seen,
        BillChoice bills)
        implements CountryPage {

    private static final String FORM = "conditions";

    /** Something more that a law may ask for. */
    public record Row(String name, String asks, String help) {}

    public static ConditionsPage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    public static ConditionsPage of(Asked asked, Entered entered) {
        Profile profile = asked.file().profile();
        Topic topic = topic(asked);
        Optional<WithBill> with = WithBill.of(asked);
        Looking looking = new Looking(asked.desk(), asked.file(), topic);
        Entered in =
                entered.in(FORM, asked, Drafts.conditions(topic.id())).or(there(profile, Looked.of(looking.content())));
        return new ConditionsPage(
                Country.of(asked, asked.dossier().findings()),
                topic.id(),
                topic.title(),
                asked.one("article")
                        .filter(id -> asked.catalogue().article(id).isPresent())
                        .orElse(""),
                with.map(bill -> bill.asksFor(topic)).orElse(List.of()),
                looking.names().stream()
                        .map(name -> row(asked.words(), topic, name))
                        .toList(),
                profile.sources().values().stream()
                        .map(source -> new Form.Option(
                                source.id(),
                                source.shortTitle(),
                                source.id().equals(in.value(Looking.LAW))
                                        || profile.sources().size() == 1))
                        .toList(),
                in,
                looking.content().digest(),
                BillChoice.of(asked, with));
    }

    /** The topic that the address names, where conditions are asked of it. */
    public static Topic topic(Asked asked) {
        return Optional.ofNullable(asked.catalogue().topics().get(asked.at("topic")))
                .filter(Topic::hasConditions)
                .orElseThrow(() -> new NotThere(asked.at("topic")));
    }

    private static Row row(Messages words, Topic topic, String name) {
        ConditionDefinition definition = topic.conditions().get(name);
        return definition == null
                ? new Row(name, words.say("looked.other"), words.say("looked.other.help"))
                : new Row(name, definition.asks(), definition.help());
    }

    private static Map<String, String> there(Profile profile, Looked looked) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Looked.Row row : looked.list()) {
            fields.putIfAbsent(Looking.TICK + row.name(), "on");
            fields.putIfAbsent(
                    Looking.SECTION + row.name(),
                    row.provisions().stream()
                            .map(cited -> Looking.typed(profile, cited))
                            .collect(Collectors.joining("; ")));
            fields.putIfAbsent(Looking.NOTE + row.name(), row.note());
        }
        fields.put(Looking.ALL, looked.complete().orElse(false) ? "on" : "");
        return fields;
    }

    @Override
    public String title(Messages words) {
        return words.say("looked.title", title);
    }

    @Override
    public String tab() {
        return "articles";
    }
}
