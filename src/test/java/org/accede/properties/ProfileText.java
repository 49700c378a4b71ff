package org.accede.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.profile.Conditions;
import org.accede.profile.Formalities;
import org.accede.profile.Moment;
import org.accede.profile.Value;
import tools.jackson.databind.json.JsonMapper;

/** Writes an imagined country down as a profile. */
final class ProfileText {

    private final Country country;
    private final Catalogue catalogue;

    private ProfileText(Country country, Catalogue catalogue) {
        this.country = country;
        this.catalogue = catalogue;
    }

    static String of(Country country, Catalogue catalogue) {
        return new JsonMapper().writeValueAsString(new ProfileText(country, catalogue).profile());
    }

    private Map<String, Object> profile() {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("country", Map.of("iso3", "XXX", "name", "Example"));
        profile.put("constructed", true);
        profile.put("sources", Map.of("law", Map.of("title", "the law"), "other", Map.of("title", "another law")));
        profile.put("status", status());
        profile.put(
                "formalities",
                each(
                        country.situation().formalities,
                        filed -> Map.of(
                                "complete",
                                filed.completeUnder().isEmpty() ? filed.complete() : List.copyOf(filed.completeUnder()),
                                "list",
                                filed.list().stream().map(ProfileText::filing).toList())));
        profile.put("topics", topics());
        List<Object> reports = new ArrayList<>();
        country.situation()
                .reports
                .forEach((on, says) -> reports.add(
                        Map.of("on", on, "says", says.id(), "source", "law", "provisions", List.of("law: s. 1"))));
        profile.put("reports", reports);
        return profile;
    }

    private Map<String, Object> status() {
        Map<String, Object> status = new LinkedHashMap<>();
        country.situation().status.forEach((treaty, state) -> {
            Map<String, Object> standing = new LinkedHashMap<>(Map.of("state", state.id()));
            Moment since = country.situation().since.get(treaty);
            if (since != null) {
                standing.put("date", since.text());
            }
            status.put(treaty, standing);
        });
        return status;
    }

    private static Map<String, Object> filing(Formalities.Filing filing) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("article", filing.article());
        written.put("state", filing.state().id());
        written.put("covers", filing.coverageKnown() ? List.copyOf(filing.covers()) : "unknown");
        filing.when().ifPresent(date -> written.put("date", date.text()));
        return written;
    }

    private Map<String, Object> topics() {
        Map<String, Map<String, Object>> topics = new LinkedHashMap<>();
        country.situation().facts.forEach((id, value) -> {
            FactDefinition fact = catalogue.facts().get(id);
            String name = id.substring(fact.topic().length() + 1);
            Map<String, Object> topic = topics.computeIfAbsent(fact.topic(), t -> new LinkedHashMap<>());
            if (name.equals("exists")) {
                topic.put("exists", answer(fact, value));
            } else {
                facts(topic).put(name, answer(fact, value));
            }
        });
        country.conditions().forEach((topic, conditions) -> topics.computeIfAbsent(topic, t -> new LinkedHashMap<>())
                .put("conditions", conditions(conditions)));
        return new LinkedHashMap<>(topics);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(Map<String, Object> topic) {
        return (Map<String, Object>) topic.computeIfAbsent("facts", facts -> new LinkedHashMap<String, Object>());
    }

    private static Map<String, Object> answer(FactDefinition fact, Value value) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (value instanceof Value.Items list) {
            answer.put("complete", list.complete());
            answer.put(
                    "list",
                    list.items().stream()
                            .map(item -> Map.of("item", item.name(), "value", word(item.value())))
                            .toList());
        } else if (fact.type() == FactDefinition.Type.LIST) {
            answer.put("complete", false);
        } else {
            answer.put("value", word(value));
        }
        if (fact.kind() == FactDefinition.Kind.JUDGEMENT) {
            answer.put("reviewer", "the reviewer");
        }
        answer.put("provisions", List.of("law: " + fact.id(), "other: " + fact.type()));
        return answer;
    }

    private static Object word(Value value) {
        return value instanceof Value.Amount amount
                ? amount.amount()
                : value instanceof Value.Choice choice ? choice.option() : value.words();
    }

    private static Map<String, Object> conditions(Conditions conditions) {
        return Map.of(
                "complete", conditions.complete(),
                "list", conditions.list().stream().map(ProfileText::condition).toList());
    }

    private static Map<String, Object> condition(Conditions.Condition condition) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("name", condition.name());
        written.put(
                "narrows",
                condition.narrows().stream()
                        .map(fact -> fact.substring(condition.topic().length() + 1))
                        .toList());
        written.put("provisions", List.of("other: condition"));
        if (!condition.note().isEmpty()) {
            written.put("note", condition.note());
        }
        condition.mayBe().ifPresent(limit -> written.put("mayBe", limit));
        return written;
    }

    private static <V> Map<String, Object> each(Map<String, V> map, java.util.function.Function<V, Object> write) {
        Map<String, Object> written = new LinkedHashMap<>();
        map.forEach((name, value) -> written.put(name, write.apply(value)));
        return written;
    }
}
