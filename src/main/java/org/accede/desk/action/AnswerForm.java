package org.accede.desk.action;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.accede.catalogue.FactDefinition;
import org.accede.desk.store.Cited;
import org.accede.desk.store.Content;
import org.accede.desk.store.Given;
import org.accede.input.Digest;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/** Reads what was typed as an answer to a question, and says what it lacks. */
public final class AnswerForm {

    public static final String VALUE = "value";
    public static final String NUMBER = "number";
    public static final String UNLIMITED = "unlimited";
    public static final String CITE = "cite";
    public static final String LAW = "law";
    public static final String SECTION = "section";
    public static final String STATE = "state";
    public static final String DAY = "day";
    public static final String NOTE = "note";
    public static final String SIGNED = "signed";
    public static final String NOTHING_ELSE = "nothing-else";
    public static final String WHY = "why";
    public static final String ALL = "complete";
    public static final String ITEM = "item-";
    public static final String ITEM_VALUE = "item-value-";

    /** The answer that is none. */
    public static final String UNKNOWN = "unknown";

    /** Of a day that somebody does not know. */
    public static final String NOT_KNOWN = "not known";

    private static final int MOST_ROWS = 60;

    private final Profile profile;
    private final FactDefinition fact;
    private final Typed typed;
    private final List<Cited> known;
    private final List<Lack> lacks = new ArrayList<>();

    /** @param known the provisions that a tick can stand for */
    AnswerForm(Profile profile, FactDefinition fact, Typed typed, List<Cited> known) {
        this.profile = profile;
        this.fact = fact;
        this.typed = typed;
        this.known = known;
    }

    /** What a tick sends for a provision. */
    public static String tick(Cited cited) {
        String said = String.join(
                "\u0000", cited.law(), cited.section(), cited.state(), cited.from(), cited.to(), cited.note());
        return Digest.of(said.getBytes(StandardCharsets.UTF_8))
                .replaceAll(".*:", "")
                .substring(0, 16);
    }

    List<Lack> lacks() {
        return lacks;
    }

    /**
     * What is to stand in the file; of no use while something is lacking.
     *
     * @param others answers by other provisions, which stay
     */
    Content content(List<Given> others) {
        if (typed.one(VALUE).equals(UNKNOWN)) {
            if (typed.one(WHY).isEmpty()) {
                lack(WHY, "lack.why");
            }
            return Content.leftOpen(typed.one(WHY));
        }
        Optional<List<Given.Row>> rows = rows();
        String value = rows.isPresent() ? "" : value();
        List<Cited> cited = cited();
        String source = source(cited);
        boolean isSaid = !typed.one(SECTION).isEmpty() || !source.isEmpty();
        if (cited.isEmpty() && !isSaid && rows.isEmpty() && needsBasis()) {
            lack(SECTION, "lack.basis");
        }
        if (isJudgement() && typed.one(SIGNED).isEmpty()) {
            lack(SIGNED, "lack.signed");
        }
        List<Given> all = new ArrayList<>();
        all.add(new Given(
                value,
                rows.map(any -> typed.has(ALL)),
                rows,
                cited,
                cited.isEmpty() ? source : "",
                typed.one(SIGNED),
                typed.has(NOTHING_ELSE),
                typed.one(NOTE)));
        all.addAll(others);
        return lacks.isEmpty() ? Given.content(all) : Content.NOTHING;
    }

    private boolean isJudgement() {
        return fact.kind() == FactDefinition.Kind.JUDGEMENT;
    }

    /** Practice can be known without a text, and a judgement rests on whoever signs it. */
    private boolean needsBasis() {
        return fact.kind() == FactDefinition.Kind.LAW;
    }

    private String value() {
        return switch (fact.type()) {
            case ANSWER -> oneOf(List.of("yes", "partly", "no"), "lack.answer");
            case CHOICE -> oneOf(fact.options(), "lack.choice");
            case NUMBER -> number();
            default -> new CitedForm(profile, typed, lacks).day(typed.one(VALUE), VALUE);
        };
    }

    private String oneOf(List<String> words, String message) {
        String value = typed.one(VALUE);
        if (!words.contains(value)) {
            lack(VALUE, message);
        }
        return value;
    }

    private String number() {
        if (typed.has(UNLIMITED)) {
            return UNLIMITED;
        }
        String number = typed.one(NUMBER);
        if (!number.matches("\\d{1,9}(\\.\\d{1,9})?") && !fact.options().contains(number)) {
            lack(NUMBER, "lack.number", fact.unit());
        }
        return number;
    }

    /** The rows of a list; empty where no list is asked for. */
    private Optional<List<Given.Row>> rows() {
        if (fact.type() != FactDefinition.Type.LIST) {
            return Optional.empty();
        }
        List<Given.Row> rows = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS; i++) {
            String item = typed.one(ITEM + i);
            if (!item.isEmpty()) {
                String value = typed.one(ITEM_VALUE + i);
                rows.add(new Given.Row(item, value.equals(UNKNOWN) ? "" : value, List.of(), ""));
            }
        }
        return Optional.of(rows);
    }

    private List<Cited> cited() {
        Set<Cited> cited = new LinkedHashSet<>();
        for (String tick : typed.all(CITE)) {
            known.stream().filter(one -> tick(one).equals(tick)).findFirst().ifPresent(cited::add);
        }
        cited.addAll(new CitedForm(profile, typed, lacks).cited());
        return List.copyOf(cited);
    }

    /** A report, or another source without a section. */
    private String source(List<Cited> cited) {
        String law = typed.one(LAW);
        boolean chosen = cited.isEmpty()
                && typed.one(SECTION).isEmpty()
                && profile.sources().containsKey(law);
        return chosen && !isLaw(profile.sources().get(law)) ? law : "";
    }

    /** Whether sections of it are cited, and not the whole. */
    public static boolean isLaw(Source source) {
        return Arrays.asList("statute-read", "statute").contains(source.kind());
    }

    private void lack(String field, String message, Object... of) {
        lacks.add(Lack.of(field, message, of));
    }
}
