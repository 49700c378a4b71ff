package org.accede.desk.view;

import java.util.List;
import org.accede.Dossier;
import org.accede.desk.action.CountryFile;

/**
 * What an answer that is not saved would do.
 *
 * @param effects verdicts that would be another word
 * @param still those of which only a part would be otherwise
 * @param more verdicts that would change besides those that are named
 */
public record Tried(List<Effect> effects, List<Effect> still, int more) {

    private static final int MOST = 12;

    /** @param then the file with the answer */
    public static Tried of(Asked asked, CountryFile then) {
        Dossier dossier = asked.desk().accede().dossier(then.profile(), asked.asOf());
        List<Effect> all = dossier.changesSince(asked.dossier()).changed().stream()
                .map(change -> Effect.of(asked, change))
                .toList();
        List<Effect> changed =
                all.stream().filter(one -> !one.before().equals(one.after())).toList();
        return new Tried(
                changed.stream().limit(MOST).toList(),
                all.stream()
                        .filter(one -> one.before().equals(one.after()))
                        .limit(MOST)
                        .toList(),
                Math.max(0, changed.size() - MOST));
    }
}
