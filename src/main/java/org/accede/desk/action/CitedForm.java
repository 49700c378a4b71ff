package org.accede.desk.action;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.accede.desk.store.Cited;
import org.accede.profile.Profile;
import org.accede.profile.Source;

/** Reads the sections that were typed beside a law, with the state in which they are, and says what they lack. */
final class CitedForm {

    private final Profile profile;
    private final Typed typed;
    private final List<Lack> lacks;

    /** @param lacks to which is added what is lacking */
    CitedForm(Profile profile, Typed typed, List<Lack> lacks) {
        this.profile = profile;
        this.typed = typed;
        this.lacks = lacks;
    }

    List<Cited> cited() {
        List<Cited> cited = new ArrayList<>();
        String state = typed.one(AnswerForm.STATE).equals("in-force") ? "" : typed.one(AnswerForm.STATE);
        for (String section : typed.one(AnswerForm.SECTION).split(";")) {
            if (!section.isBlank()) {
                law(section.strip()).ifPresent(one -> cited.add(dated(one, state)));
            }
        }
        return cited;
    }

    /** "CMCA s. 14" names its law; "s. 14" is one of the law chosen beside it. */
    private Optional<Cited> law(String section) {
        Optional<Source> named = profile.sources().values().stream()
                .filter(source -> !source.shortTitle().isEmpty() && section.startsWith(source.shortTitle() + " "))
                .max(Comparator.comparingInt(source -> source.shortTitle().length()));
        if (named.isPresent()) {
            return Optional.of(Cited.of(
                    named.get().id(),
                    section.substring(named.get().shortTitle().length()).strip()));
        }
        if (!profile.sources().containsKey(typed.one(AnswerForm.LAW))) {
            lacks.add(Lack.law(AnswerForm.LAW, section, profile));
            return Optional.empty();
        }
        return Optional.of(Cited.of(typed.one(AnswerForm.LAW), section));
    }

    private Cited dated(Cited cited, String state) {
        if (state.isEmpty()) {
            return cited;
        }
        String typedDay = typed.one(AnswerForm.DAY);
        boolean begins = state.equals("adopted");
        if (typedDay.isEmpty()) {
            lacks.add(Lack.of(AnswerForm.DAY, begins ? "lack.commences" : "lack.since"));
            return cited;
        }
        String day = typedDay.equalsIgnoreCase(AnswerForm.NOT_KNOWN) ? "" : day(typedDay, AnswerForm.DAY);
        return new Cited(cited.law(), cited.section(), state, begins ? day : "", begins ? "" : day, cited.note());
    }

    String day(String text, String field) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            lacks.add(Lack.of(field, "lack.day"));
            return "";
        }
    }
}
