package org.accede.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.verdict.Worded;

/** Reads what a profile says of treaties with some States alone. */
final class AgreementReader {

    private final Set<String> sources;
    private final Problems problems;

    AgreementReader(Set<String> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    List<Agreement> read(Form profile) {
        List<Agreement> all = new ArrayList<>();
        for (Node node : profile.items("agreements")) {
            all.add(agreement(Form.of(node, problems)));
        }
        return List.copyOf(all);
    }

    private Agreement agreement(Form form) {
        List<String> with = form.texts("with");
        with.stream()
                .filter(code -> !code.matches("[A-Z]{3}"))
                .forEach(code -> problems.add(
                        form.where("with"),
                        "'" + code + "' is not an ISO 3166 code of three capital letters",
                        "Write KEN for Kenya."));
        if (with.isEmpty()) {
            problems.add(
                    form.where(),
                    "an agreement does not say with whom",
                    "Write \"with\": [\"KEN\"], with the ISO code of each partner.");
        }
        List<String> words = form.texts("on");
        words.stream()
                .filter(word -> Worded.of(Agreement.Matter.class, word).isEmpty())
                .forEach(word ->
                        problems.unknownName(form.where("on"), "matter", word, Worded.ids(Agreement.Matter.class)));
        if (words.isEmpty()) {
            problems.add(
                    form.where(),
                    "an agreement does not say what it is on",
                    "Write \"on\": [\"extradition\"], [\"mutual-assistance\"] or both.");
        }
        if (!form.has("state")) {
            problems.add(
                    form.where(),
                    "an agreement does not say how it stands",
                    "Write \"state\": \"in-force\", \"not-in-force\", or \"none\" where somebody looked and there is none.");
        }
        Agreement.State state = Worded.of(
                        Agreement.State.class, form.word("state", Worded.ids(Agreement.State.class), ""))
                .orElse(Agreement.State.NONE);
        String title = form.text("title", "");
        if (title.isEmpty() && state != Agreement.State.NONE) {
            problems.add(form.where(), "an agreement has no title", "Add \"title\": \"...\", with its date if known.");
        }
        Optional<Moment> since = form.date("date").map(first -> new Moment(form.text("date")));
        String source = form.text("source", "");
        if (!source.isEmpty() && !sources.contains(source)) {
            problems.unknownName(form.where("source"), "source", source, sources);
        }
        String note = form.text("note", "");
        form.done();
        return new Agreement(
                List.copyOf(with),
                words.stream()
                        .flatMap(word -> Worded.of(Agreement.Matter.class, word).stream())
                        .toList(),
                state,
                title,
                since,
                source,
                note);
    }
}
