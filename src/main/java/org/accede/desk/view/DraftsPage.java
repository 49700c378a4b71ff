package org.accede.desk.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.accede.catalogue.FactDefinition;
import org.accede.desk.action.AnswerForm;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.Reporting;
import org.accede.desk.action.Sources;
import org.accede.desk.action.Typed;

/** All that was typed and not saved, and the way to each. */
public record DraftsPage(Country country, List<Draft> drafts) implements CountryPage {

    private static final String ANSWER = "answer:";

    /**
     * Something that was typed.
     *
     * @param of what kind of form it stands in
     * @param says what tells it from others
     */
    public record Draft(String key, String of, String says, String address) {}

    public static DraftsPage of(Asked asked) {
        String country = "/c/" + asked.place().id();
        return new DraftsPage(
                Country.of(asked, asked.dossier().findings()),
                new Drafts(asked.desk(), asked.file())
                        .all().entrySet().stream()
                                .flatMap(one -> draft(asked, country, one.getKey(), one.getValue()).stream())
                                .toList());
    }

    private static Optional<Draft> draft(Asked asked, String country, String key, Typed typed) {
        if (key.startsWith(Drafts.FORM)) {
            String page = key.substring(Drafts.FORM.length());
            String of = Drafts.topic(key)
                    .map(asked.catalogue().topics()::get)
                    .map(topic -> asked.words().say("looked.title", topic.title()))
                    .orElseGet(() -> asked.words().sayOr(page.split("[/?#]")[0] + ".title", page));
            return Optional.of(new Draft(key, of, says(typed, of), country + "/" + page));
        }
        return asked.catalogue()
                .fact(key.substring(Math.min(key.length(), ANSWER.length())))
                .map(fact -> new Draft(
                        key, topic(asked, fact), fact.asks(), country + "/q/" + fact.id() + "?edit=" + fact.id()));
    }

    private static String topic(Asked asked, FactDefinition fact) {
        return asked.catalogue().topics().get(fact.topic()).title();
    }

    private static String says(Typed typed, String or) {
        return Stream.of(Sources.TITLE, Reporting.LINES, AnswerForm.NOTE, "text", "what", "article", "clause")
                .map(typed::one)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> text.lines().findFirst().orElse(text))
                .orElse(or);
    }

    @Override
    public String title(Messages words) {
        return words.say("drafts.title");
    }

    @Override
    public String tab() {
        return "drafts";
    }
}
