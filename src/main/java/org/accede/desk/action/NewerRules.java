package org.accede.desk.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.Dossier;
import org.accede.desk.store.NotKept;
import org.accede.desk.store.Section;
import org.accede.desk.store.Work;
import org.accede.finding.Finding;
import org.accede.finding.Findings;
import org.accede.verdict.Word;

/**
 * Which verdicts the rules of an update find otherwise than those before. For this the last verdicts are kept in a file of their own beside
 * the profile, which holds nothing that could not be worked out again.
 */
public final class NewerRules {

    private static final String LAST = "last";
    private static final String RULES = "rules";
    private static final String FILE = "file";
    private static final String DAY = "day";
    private static final String WORD = "word";

    private final Desk desk;
    private final CountryFile file;

    public NewerRules(Desk desk, CountryFile file) {
        this.desk = desk;
        this.file = file;
    }

    /** A verdict that was another word. */
    public record Other(Finding finding, Word before) {}

    /**
     * What an update changed.
     *
     * @param day of the verdicts before
     * @param others empty where it is not known, for nobody knows the profile of then
     */
    public record News(LocalDate day, Optional<List<Other>> others) {}

    /** What differs since an update, until somebody has said that it was seen; keeps the verdicts if the rules are those of before. */
    public Optional<News> look(Findings now) {
        Work kept = desk.store().cache(file.id());
        Optional<Map<String, String>> last = kept.get(Section.LAST, LAST);
        if (last.isEmpty() || last.get().getOrDefault(RULES, "").equals(rules(now))) {
            keep(now, last);
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(last.get().getOrDefault(DAY, ""));
            return Optional.of(new News(day, then(last.get(), day).map(then -> others(kept, then.findings()))));
        } catch (DateTimeException e) {
            seen(now);
            return Optional.empty();
        }
    }

    /** Somebody has seen what differs. */
    public void seen(Findings now) {
        keep(now, Optional.empty());
    }

    private static List<Other> others(Work kept, Findings then) {
        List<Other> others = new ArrayList<>();
        then.all().forEach(finding -> kept.get(
                        Section.VERDICTS, finding.requirement().id())
                .flatMap(one -> Word.ofId(one.getOrDefault(WORD, "")))
                .filter(before -> before != finding.word())
                .ifPresent(before -> others.add(new Other(finding, before))));
        return others;
    }

    /** The profile and the day of then by the rules of now: only so is what differs theirs alone. */
    private Optional<Dossier> then(Map<String, String> last, LocalDate day) {
        String digest = last.getOrDefault(FILE, "");
        return digest.equals(file.read().digest())
                ? Optional.of(desk.dossier(file, day))
                : desk.store().at(file.id(), digest).flatMap(state -> Past.dossier(desk, file, state, day));
    }

    private void keep(Findings now, Optional<Map<String, String>> last) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(RULES, rules(now));
        about.put(FILE, file.read().digest());
        about.put(DAY, now.asOf().toString());
        boolean same = last.filter(one -> about.entrySet().stream()
                        .allMatch(field -> field.getValue().equals(one.get(field.getKey()))))
                .isPresent();
        if (same || !desk.store().isWritable()) {
            return;
        }
        Map<String, Map<String, String>> verdicts = new LinkedHashMap<>();
        for (Finding finding : now.all()) {
            verdicts.put(finding.requirement().id(), Map.of(WORD, finding.word().id()));
        }
        Work all = Work.NOTHING.with(Section.LAST, LAST, about).with(Section.VERDICTS, verdicts);
        try {
            desk.store().cache(file.id(), any -> all);
        } catch (NotKept e) {
            // The page is no worse without it: an update is then not told.
        }
    }

    private static String rules(Findings now) {
        return now.rulesDigest() + " " + now.catalogueDigest();
    }
}
