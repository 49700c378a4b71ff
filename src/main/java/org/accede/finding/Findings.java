package org.accede.finding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.accede.catalogue.Catalogue;
import org.accede.engine.RuleText;
import org.accede.engine.RuleTexts;
import org.accede.profile.Profile;

/**
 * Everything that came out for one country on one day, in the order of the treaties.
 *
 * @param byRequirement findings by requirement id
 * @param sums verdicts on articles ({@code BC-2}), chapters ({@code budapest II.1}) and treaties ({@code budapest})
 * @param rulesDigest of the rules that were applied
 * @param rules their texts, read when somebody asks for them
 */
public record Findings(
        Profile profile,
        Catalogue catalogue,
        LocalDate asOf,
        Map<String, Finding> byRequirement,
        Map<String, Sum> sums,
        String catalogueDigest,
        String rulesDigest,
        Supplier<RuleTexts> rules) {

    /** The same, each verdict beside those on the law of later times where they differ. */
    public Findings beside(Optional<Findings> commenced, Optional<Findings> withBills) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        byRequirement.forEach((id, finding) -> findings.put(
                id,
                finding.beside(Later.of(
                        finding.word(),
                        commenced.map(then -> then.finding(id).word()),
                        withBills.map(then -> then.finding(id).word())))));
        Map<String, Sum> all = new LinkedHashMap<>();
        sums.forEach((id, sum) -> all.put(
                id,
                sum.beside(Later.of(
                        sum.word(),
                        commenced.map(then -> then.sums().get(id).word()),
                        withBills.map(then -> then.sums().get(id).word())))));
        return new Findings(profile, catalogue, asOf, findings, all, catalogueDigest, rulesDigest, rules);
    }

    public Finding finding(String requirement) {
        return byRequirement.get(requirement);
    }

    /** A rule by its name; empty where no rule of that name was applied. */
    public Optional<RuleText> rule(String name) {
        return name.isEmpty() ? Optional.empty() : rules.get().rule(name);
    }

    public List<Finding> all() {
        return List.copyOf(byRequirement.values());
    }
}
