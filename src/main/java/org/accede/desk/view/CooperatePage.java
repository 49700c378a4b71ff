package org.accede.desk.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.desk.action.CountryFile;
import org.accede.desk.action.Exports;
import org.accede.paper.Paper;

/**
 * What two laws say of a request by one State to the other: the paper of the command line, on a page.
 *
 * @param states that can be chosen
 * @param asking the file of the State that asks, {@code asked} of the other; empty while none is chosen
 * @param wrong the key of a message on the choice; empty for none
 */
public record CooperatePage(
        LocalDate day, List<State> states, String asking, String asked, String wrong, Optional<Paper> paper)
        implements Page {

    public record State(String id, String name) {}

    public static CooperatePage of(Asked asked) {
        String first = chosen(asked, "a");
        String second = chosen(asked, "b");
        boolean isChosen = !first.isEmpty() && !second.isEmpty();
        boolean isOne = isChosen
                && asked.desk()
                        .file(first)
                        .profile()
                        .iso3()
                        .equals(asked.desk().file(second).profile().iso3());
        return new CooperatePage(
                asked.asOf(),
                asked.desk().all().stream()
                        .filter(file -> file.profileIfRead().isPresent())
                        .map(file -> new State(file.id(), file.name()))
                        .toList(),
                first,
                second,
                isOne ? "cooperate.wrong.one" : "",
                isChosen && !isOne
                        ? Optional.of(Exports.cooperation(
                                        asked.desk(),
                                        asked.desk().file(first),
                                        asked.desk().file(second),
                                        asked.asOf())
                                .paper())
                        : Optional.empty());
    }

    /** By the address, or by the form. */
    private static String chosen(Asked asked, String name) {
        return Optional.ofNullable(asked.at(name))
                .or(() -> asked.one(name))
                .map(id -> asked.desk().file(id))
                .map(CountryFile::id)
                .orElse("");
    }

    @Override
    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    @Override
    public String title(Messages words) {
        return paper.map(Paper::title).orElseGet(() -> words.say("cooperate.title"));
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(day);
    }

    @Override
    public Map<String, String> digests() {
        return paper.map(Paper::inputs).map(Inputs::inShort).orElse(Map.of());
    }
}
