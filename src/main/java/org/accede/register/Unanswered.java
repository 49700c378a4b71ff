package org.accede.register;

import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.profile.Profile;
import org.accede.profile.Source;
import org.accede.profile.Statement;
import org.accede.profile.Value;

/** Whoever only the register knows: nobody has answered anything, but that it is a State, or an organization, the register says. */
public final class Unanswered {

    /** Why a State is not asked what is asked of organizations. */
    public static final String NOTE = "It is a State.";

    private static final String ID = "register";

    private Unanswered() {}

    public static Profile of(Entry entry, Register register, Catalogue catalogue) {
        Profile nobody = Profile.empty(entry.iso3(), entry.name(), entry.organization());
        return entry.organization()
                ? nobody
                : nobody.stating(
                        source(register),
                        catalogue.neverOfAState().stream()
                                .map(FactDefinition::id)
                                .toList(),
                        new Statement(Value.Degree.NO, List.of(), Optional.of(ID), Optional.empty(), false, NOTE));
    }

    private static Source source(Register register) {
        return new Source(
                ID,
                "Register of States and treaties",
                ID,
                "own-reading",
                register.compiled(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
