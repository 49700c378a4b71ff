package org.accede.report.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Model;
import org.accede.finding.Finding;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Heading;
import org.accede.register.Item;
import org.accede.register.Register;
import org.accede.register.RegisterState;
import org.accede.report.words.Words;
import org.accede.verdict.Truth;
import org.accede.verdict.Word;

/**
 * Where to look for law already made: paragraphs were written after provisions of earlier treaties, and a State that is party to such
 * a treaty may have a law for it. A hint is never an answer.
 *
 * @param party the earlier treaties to which the State is taken to be party
 */
public record Hints(List<Party> party) {

    public static final Hints NONE = new Hints(List.of());

    /**
     * An earlier treaty to which the State is party.
     *
     * @param cited how the treaty is cited, with its article: "UNTOC", "the Budapest Convention"
     * @param title what that stands for, where the register knows it; else empty
     * @param source who says that it is party
     */
    public record Party(String treaty, String cited, String title, String source) {}

    /** What the profile says goes before what the register says. */
    public static Hints of(Profile profile, Register register, Catalogue catalogue) {
        List<Party> party = new ArrayList<>();
        models(catalogue).forEach((treaty, cited) -> {
            Standing standing = profile.standing(treaty);
            if (standing.party() == Truth.YES) {
                party.add(new Party(treaty, cited, title(register, treaty), "the profile"));
            } else if (standing.state() == Standing.State.UNKNOWN) {
                register.entry(profile.iso3())
                        .flatMap(entry -> entry.value(treaty))
                        .filter(item -> item.state() == RegisterState.PARTY)
                        .ifPresent(item ->
                                party.add(new Party(treaty, cited, title(register, treaty), source(register, item))));
            }
        });
        return new Hints(List.copyOf(party));
    }

    /** All earlier treaties that the catalogue names, and how they are cited. */
    private static Map<String, String> models(Catalogue catalogue) {
        Map<String, String> models = new LinkedHashMap<>();
        for (Instrument instrument : catalogue.instruments()) {
            instrument
                    .models()
                    .forEach((name, treaty) -> models.putIfAbsent(
                            treaty,
                            catalogue
                                    .instrument(treaty)
                                    .map(one -> "the " + one.shortTitle())
                                    .orElse(name)));
        }
        return models;
    }

    private static String title(Register register, String treaty) {
        return Optional.ofNullable(register.headings().get(treaty))
                .map(Heading::title)
                .orElse("");
    }

    private static String source(Register register, Item item) {
        return Optional.ofNullable(register.origin(item))
                .filter(origin -> origin.kind().equals("memory"))
                .map(origin -> "the register, from memory as of " + Words.moment(item.asOf()))
                .orElse("the register");
    }

    /** Hints on a verdict that is open. */
    List<String> on(Finding finding) {
        if (finding.word() != Word.OPEN) {
            return List.of();
        }
        return finding.requirement().models().stream()
                .filter(model -> party.stream().anyMatch(one -> one.treaty().equals(model.treaty())))
                .map(Hints::says)
                .distinct()
                .toList();
    }

    private static String says(Model model) {
        return model.words() + " asks the same, or nearly so; look in the law that implements it.";
    }

    /** What the hints rest on, in a sentence; empty where there can be none. */
    String restOn() {
        return party.isEmpty()
                ? ""
                : "Hints rest on the State being party to "
                        + party.stream()
                                .map(one -> one.cited() + " (" + (one.title().isEmpty() ? "" : one.title() + "; ")
                                        + one.source() + ")")
                                .collect(Collectors.joining(", "))
                        + ". A hint is no answer.";
    }
}
