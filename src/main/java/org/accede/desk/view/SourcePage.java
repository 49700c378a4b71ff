package org.accede.desk.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.desk.action.Drafts;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Rereading;
import org.accede.desk.action.Sources;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/**
 * An Act or a report, and all that rests on it.
 *
 * @param checked of each answer, when somebody last read it again and who; empty for nobody
 * @param reports of articles and paragraphs that it tells of
 * @param form set while it is being changed
 * @param again set while its answers are read again one by one
 */
public record SourcePage(
        Country country,
        SourceLine source,
        List<Resting> resting,
        List<String> checked,
        List<String> reports,
        Optional<SourceForm> form,
        Optional<Again> again)
        implements CountryPage {

    /**
     * One answer that is read again.
     *
     * @param number from 1; one more than there are where all were looked at
     */
    public record Again(int number, int of, Optional<Resting> now, String checked) {}

    /** What rests on it of one topic. */
    public record Group(String topic, List<Resting> resting) {}

    /** By topic, in the order of the profile. */
    public List<Group> groups() {
        return resting.stream()
                .collect(Collectors.groupingBy(Resting::topic, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .toList();
    }

    /** When somebody last read an answer again, and who; empty for nobody. */
    public String checked(Resting one) {
        return checked.get(resting.indexOf(one));
    }

    public static SourcePage of(Asked asked) {
        return of(asked, Entered.NOTHING);
    }

    public static SourcePage of(Asked asked, Entered entered) {
        Profile profile = asked.file().profile();
        Source source = Optional.ofNullable(profile.sources().get(asked.at("s")))
                .orElseThrow(() -> new NotThere(asked.at("s")));
        List<Resting> resting = Resting.of(profile, asked.catalogue(), source.id(), asked.asOf());
        Rereading rereading = new Rereading(asked.desk(), asked.file(), source.id());
        List<String> checked = resting.stream()
                .map(one -> rereading
                        .last(one.place())
                        .map(last -> asked.words().say("again.last", last.day(), last.who()))
                        .orElse(""))
                .toList();
        Entered in = entered.in("source", asked, Drafts.source(source.id()));
        boolean changes = !in.form().isEmpty() || asked.one("change").isPresent();
        return new SourcePage(
                Country.of(asked, asked.dossier().findings()),
                SourceLine.of(asked, profile, source),
                resting,
                checked,
                profile.reports().stream()
                        .filter(report -> report.source().equals(source.id()))
                        .map(report -> report.on() + ": " + report.words())
                        .toList(),
                changes
                        ? Optional.of(SourceForm.of(
                                asked.words(),
                                in.or(SourceLine.fields(source)),
                                new Sources(asked.desk(), asked.file())
                                        .content(source.id())
                                        .digest()))
                        : Optional.empty(),
                asked.one("again")
                        .filter(number -> number.matches("[1-9]\\d{0,4}"))
                        .map(number -> again(Integer.parseInt(number), resting, checked)));
    }

    private static Again again(int number, List<Resting> resting, List<String> checked) {
        boolean isThere = number <= resting.size();
        return new Again(
                Math.min(number, resting.size() + 1),
                resting.size(),
                isThere ? Optional.of(resting.get(number - 1)) : Optional.empty(),
                isThere ? checked.get(number - 1) : "");
    }

    /** Where the next is read again. */
    public String next() {
        return country.at("sources/" + source.id()) + "?again="
                + (again.map(Again::number).orElse(0) + 1);
    }

    @Override
    public String title(Messages words) {
        return source.brief();
    }

    @Override
    public String tab() {
        return "sources";
    }
}
