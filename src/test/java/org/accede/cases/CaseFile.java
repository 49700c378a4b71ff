package org.accede.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.accede.input.Documents;
import org.accede.input.Form;
import org.accede.input.Node;
import org.accede.input.Problems;
import org.accede.input.Where;

/**
 * The cases of one article.
 *
 * @param file its path below the folder of rules, which begins with the treaty
 * @param topic whose facts and conditions it writes short; empty if it writes all in full
 * @param given what holds in every case that does not say otherwise
 */
public record CaseFile(String file, String article, String topic, Situation given, List<Case> cases) {

    /** How the name of a case begins that a machine wrote and nobody has read. */
    static final String DRAFT = "DRAFT: ";

    /** A law, and the verdicts that it must get. */
    public record Case(String name, Where where, Situation situation, Map<String, String> expect) {

        boolean isDraft() {
            return name.startsWith(DRAFT);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static CaseFile parse(String text, String file) {
        Problems problems = new Problems();
        Form form = Form.of(Documents.parse(text, file), problems);
        String article = form.text("article");
        String topic = form.text("topic", "");
        SituationReader reader = new SituationReader(instrument(file), topic, problems);
        Situation given = new Situation();
        form.node("given").ifPresent(node -> {
            Form shared = Form.of(node, problems);
            reader.read(shared, given);
            shared.done();
        });
        List<Case> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node told : form.items("cases")) {
            for (Node node : Each.of(told, problems)) {
                Form one = Form.of(node, problems);
                Situation situation = given.copy();
                reader.read(one, situation);
                String name = one.text("case");
                if (!names.add(name)) {
                    problems.add(one.where(), "two cases are called '" + name + "'", "Give each its own name.");
                }
                cases.add(new Case(name, one.where(), situation, one.textEntries("expect")));
                one.done();
            }
        }
        form.done();
        problems.throwIfAny();
        return new CaseFile(file, article, topic, given, cases);
    }

    /** The treaty to which a file belongs: the folder is the place in the treaties. */
    String instrument() {
        return instrument(file);
    }

    private static String instrument(String file) {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }
}
