package org.accede.desk.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.accede.desk.action.Beginning;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Given;
import org.accede.desk.store.Place;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.report.words.Words;

/** Says answers as a file has them, and what can be chosen for one. */
final class AnswerWords {

    private static final List<String> STATES = List.of("in-force", "adopted", "suspended", "struck-down", "repealed");

    private final Messages words;
    private final Profile profile;

    AnswerWords(Messages words, Profile profile) {
        this.words = words;
        this.profile = profile;
    }

    /** The answers to a question that stand in the file. */
    List<Given> given(Asked asked, String fact) {
        return Given.all(asked.contents().at(Place.answer(fact)));
    }

    /** The first of some answers, which counts for a form. */
    ManyPage.Said said(List<Given> answers) {
        return answers.stream()
                .findFirst()
                .map(given -> new ManyPage.Said(value(given), cited(given.provisions()), given.note()))
                .orElse(new ManyPage.Said("", "", ""));
    }

    String value(Given given) {
        return given.list()
                .map(rows -> rows.stream().map(Given.Row::item).collect(Collectors.joining(", ")))
                .orElseGet(() -> Words.capital(given.value()));
    }

    String cited(List<Cited> provisions) {
        return provisions.stream().map(this::cited).collect(Collectors.joining("; "));
    }

    String cited(Cited cited) {
        Source source = profile.sources().get(cited.law());
        String law = source == null ? cited.law() : law(source);
        String state = cited.state().isEmpty() || cited.state().equals("in-force")
                ? ""
                : " (" + words.sayOr("law-state." + cited.state(), cited.state()) + ")";
        return Arrays.asList(law, cited.section()).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                + state;
    }

    List<Form.Option> laws(String chosen) {
        return profile.sources().values().stream()
                .filter(source ->
                        !source.id().equals(Beginning.REGISTER) || source.id().equals(chosen))
                .map(source ->
                        new Form.Option(source.id(), law(source), source.id().equals(chosen)))
                .toList();
    }

    List<Form.Option> states(String chosen) {
        return STATES.stream()
                .map(state -> new Form.Option(state, words.say("law-state." + state), state.equals(chosen)))
                .toList();
    }

    private static String law(Source source) {
        return source.shortTitle().isEmpty() ? source.title() : source.shortTitle();
    }
}
