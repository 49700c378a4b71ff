package org.accede.desk.view;

import java.util.List;
import org.accede.desk.action.Incoming;
import org.accede.desk.action.NotThere;
import org.accede.desk.action.Uploads;

/**
 * A file that was brought in for no country in particular, where it has to be asked for which profile it is, or nothing can be made of it.
 *
 * @param name of the file, as whoever sent it calls it
 * @param token under which it is kept; empty where it is not
 * @param country of which there are several profiles
 * @param ids the profiles that it can be for
 * @param troubles what is wrong with it
 * @param wrong how many of these there are, the ones that are not shown among them
 */
public record ImportPage(
        String name, String token, String country, List<String> ids, List<Incoming.Trouble> troubles, int wrong)
        implements Page {

    private static final int MOST_PROBLEMS = 200;

    /** For which of several profiles a file is that is kept. */
    public static ImportPage which(Asked asked) {
        String token = asked.at("token");
        Uploads.Upload upload = asked.desk().uploads().find(token).orElseThrow(() -> new NotThere(token));
        List<String> ids = asked.desk().ids().stream()
                .filter(upload.into()::contains)
                .sorted()
                .toList();
        String country =
                ids.stream().map(id -> asked.desk().file(id).name()).findFirst().orElseThrow(() -> new NotThere(token));
        return new ImportPage(upload.name(), token, country, ids, List.of(), 0);
    }

    public static ImportPage wrong(String name, List<Incoming.Trouble> troubles) {
        return new ImportPage(
                name, "", "", List.of(), troubles.stream().limit(MOST_PROBLEMS).toList(), troubles.size());
    }

    /** That nobody knows the State that it names. */
    public static ImportPage ofNobody(Messages words, String name, String iso3) {
        return wrong(
                name,
                List.of(new Incoming.Trouble("", words.say("import.nobody", iso3), words.say("import.nobody.mend"))));
    }

    /** Where it is looked at for one of the profiles. */
    public String path(String id) {
        return IncomingPage.path(id, token);
    }

    @Override
    public String title(Messages words) {
        return words.say(troubles.isEmpty() ? "import.which" : "import.wrong", name);
    }
}
