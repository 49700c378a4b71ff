package org.accede.desk.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.accede.desk.action.Also;
import org.accede.desk.action.AnswerForm;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.profile.Profile;
import org.accede.report.words.Words;

/**
 * What the law has and no treaty asks.
 *
 * @param at the number of the one that is changed, from 0; below that where another is noted
 * @param kept of the one that is changed, its provisions
 * @param seen the digest of all of it
 */
public record AlsoPage(
        Country country,
        List<Paragraph.Condition> noted,
        int at,
        Entered entered,
        List<Form.Tick> kept,
        List<Form.Option> laws,
        List<Form.Option> states,
        String seen)
        implements CountryPage {

    /** The form of the page. */
    public static final String FORM = "also";

    /** Behind the address: which one is changed. */
    public static final String CHANGE = "change";

    private static final int NEW = -1;

    public static AlsoPage of(Asked asked) {
        return of(asked, at(asked.one(CHANGE).orElse("")), Entered.NOTHING);
    }

    /** Which one is meant; another one where none is said. */
    public static int at(String number) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : NEW;
    }

    /** The same with what was typed. */
    public static AlsoPage of(Asked asked, int at, Entered typed) {
        Profile profile = asked.file().profile();
        AnswerWords words = new AnswerWords(asked.words(), profile);
        if (at >= profile.also().size()) {
            throw new NotThere(FORM);
        }
        Entered in = typed.in(FORM, asked, Drafts.also(at)).or(there(asked, profile, at));
        return new AlsoPage(
                Country.of(asked, asked.dossier().findings()),
                profile.also().stream().map(one -> noted(profile, one)).toList(),
                at,
                in,
                at == NEW ? List.of() : kept(profile, profile.also().get(at), in),
                words.laws(in.value(AnswerForm.LAW)),
                words.states(in.value(AnswerForm.STATE)),
                Also.content(asked.file()).digest());
    }

    /** One of them in words, with its sections. */
    static Paragraph.Condition noted(Profile profile, Profile.Also one) {
        return new Paragraph.Condition(
                one.what(),
                Words.citations(
                        profile, one.provisions().stream().map(profile::cite).toList()),
                one.note());
    }

    /** What stands in the form before anybody has typed. */
    private static Map<String, String> there(Asked asked, Profile profile, int at) {
        if (at == NEW) {
            return asked.one(Also.WHAT).map(what -> Map.of(Also.WHAT, what)).orElse(Map.of());
        }
        Profile.Also one = profile.also().get(at);
        Map<String, String> there = new LinkedHashMap<>(Map.of(Also.WHAT, one.what(), Also.NOTE, one.note()));
        for (int i = 0; i < one.provisions().size(); i++) {
            there.put(Also.KEEP + i, "on");
        }
        return there;
    }

    private static List<Form.Tick> kept(Profile profile, Profile.Also one, Entered in) {
        List<Form.Tick> kept = new ArrayList<>();
        for (int i = 0; i < one.provisions().size(); i++) {
            String field = Also.KEEP + i;
            kept.add(new Form.Tick(field, profile.cite(one.provisions().get(i)), in.has(field)));
        }
        return kept;
    }

    public boolean isNew() {
        return at == NEW;
    }

    @Override
    public String title(Messages words) {
        return words.say("also.title");
    }

    @Override
    public String tab() {
        return "sources";
    }
}
