package org.accede.report.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.accede.catalogue.Model;
import org.accede.finding.Finding;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Item;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/**
 * Where to look for law already made: paragraphs were written after provisions of earlier treaties, and a State that is party to such
 * a treaty may have a law for it. A hint is never an answer.
 *
 * @param party why the State is taken to be party, by treaty
 */
public record Hints(Map<String, String> party) {

    public static final Hints NONE = new Hints(Map.of());

    private static final List<String> MODELS = List.of("untoc", "uncac", "budapest");

    /** What the profile says goes before what the register says. */
    public static Hints of(Profile profile, Register register) {
        Map<String, String> party = new LinkedHashMap<>();
        for (String treaty : MODELS) {
            Standing standing = profile.standing(treaty);
            if (standing.party() == Truth.YES) {
                party.put(treaty, "the profile");
            } else if (standing.state() == Standing.State.UNKNOWN) {
                register.entry(profile.iso3())
                        .flatMap(entry -> entry.value(treaty))
                        .filter(item -> item.state() == RegisterState.PARTY)
                        .ifPresent(item -> party.put(treaty, source(register, item)));
            }
        }
        return new Hints(party);
    }

    private static String source(Register register, Item item) {
        return Optional.ofNullable(register.origin(item))
                .filter(origin -> origin.kind().equals("memory"))
                .map(origin -> "the register, from memory as of " + item.asOf())
                .orElse("the register");
    }

    /** Hints on a verdict that is open. */
    List<String> on(Finding finding) {
        if (finding.word() != Word.OPEN) {
            return List.of();
        }
        return finding.requirement().models().stream()
                .filter(model -> party.containsKey(model.treaty()))
                .map(Hints::says)
                .distinct()
                .toList();
    }

    private static String says(Model model) {
        return model.words() + " asks the same, or nearly so; look in the law that implements it.";
    }

    /** What the hints rest on, in a sentence; empty where there can be none. */
    String restOn() {
        if (party.isEmpty()) {
            return "";
        }
        List<String> each = party.entrySet().stream()
                .map(one -> (one.getKey().equals("budapest")
                                ? "the Budapest Convention"
                                : one.getKey().toUpperCase(java.util.Locale.ROOT))
                        + " (" + one.getValue() + ")")
                .toList();
        return "Hints rest on the State being party to " + String.join(", ", each) + ". A hint is no answer.";
    }
}
