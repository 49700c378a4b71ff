package org.accede.reference;

import java.util.Optional;
import java.util.Set;
import org.accede.verdict.Level;

/** The elements that no single answer decides, article by article. Empty where too little is known. */
final class ElementRules {

    private static final String AGE = "child-sexual-abuse-material/age-limit";

    private final KnownLaw law;

    private ElementRules(KnownLaw law) {
        this.law = law;
    }

    static Optional<Ruled> of(String requirement, String element, KnownLaw law) {
        ElementRules rules = new ElementRules(law);
        return switch (requirement + " " + element) {
            case "BC-9.3 age" -> rules.ageUnderBudapest();
            case "BC-16.2 term", "UN-25.2 term" -> rules.termOfPreservation();
            case "UN-2.h threshold" -> rules.seriousCrime();
            case "UN-14.2 age" -> rules.ageUnderUn();
            case "BC-29.7 sixty-days", "UN-42.8 term" -> rules.sixtyDays();
            case "P2-8.6.a service" -> rules.atMost("orders-from-abroad/days-to-serve", 45, Level.PARTLY);
            case "P2-8.6.a return-of-subscriber-information" ->
                rules.atMost("orders-from-abroad/days-to-return-subscriber-information", 20, Level.NOT_MET);
            case "P2-8.6.a return-of-traffic-data" ->
                rules.atMost("orders-from-abroad/days-to-return-traffic-data", 45, Level.NOT_MET);
            case "UN-40.29 fifteen-days" -> rules.safeConduct();
            case "UN-20.s1 no-limit", "UN-20.s2 no-limit" -> rules.noLimitation();
            default ->
                throw new IllegalStateException("the reference knows no rule for the element " + element + " of "
                        + requirement + "; add it to ElementRules");
        };
    }

    /** BC-9(3): 18 years; a limit not below 16 can be declared. */
    private Optional<Ruled> ageUnderBudapest() {
        double age = law.number(AGE);
        if (law.no(AGE)) {
            return Optional.of(Ruled.at(Level.NOT_MET));
        }
        if (age >= 18) {
            return Optional.of(Ruled.at(Level.MET));
        }
        if (age >= 16) {
            return Optional.of(Ruled.at(Level.PARTLY).lacking("lower-age-limit"));
        }
        return age < 16 ? Optional.of(Ruled.at(Level.PARTLY)) : Optional.empty();
    }

    /** UN-14(2): 18 years, and no way out. */
    private Optional<Ruled> ageUnderUn() {
        return ageUnderBudapest().map(ruled -> new Ruled(ruled.interval(), Set.of()));
    }

    /** BC-16(2), UN-25(2): up to ninety days, and long enough: ninety at once, or fewer with renewal. */
    private Optional<Ruled> termOfPreservation() {
        double days = law.number("preservation/maximum-days");
        String renewable = "preservation/renewable";
        if (days > 90) {
            return Optional.of(Ruled.at(Level.PARTLY));
        }
        if (days == 90) {
            return Optional.of(Ruled.at(Level.MET));
        }
        if (days >= 1 && law.yes(renewable)) {
            return Optional.of(Ruled.at(Level.MET));
        }
        boolean endsEarly = law.no(renewable) || law.partly(renewable);
        return days >= 1 && endsEarly ? Optional.of(Ruled.at(Level.PARTLY)) : Optional.empty();
    }

    /** UN-2(h): every offence with a maximum penalty of four years or more. */
    private Optional<Ruled> seriousCrime() {
        double years = law.number("definitions/serious-crime/threshold-years");
        return switch (law.choice("definitions/serious-crime/measured-by")) {
            case "any-offence" -> Optional.of(Ruled.at(Level.MET));
            case "minimum-penalty" -> Optional.of(Ruled.at(Level.PARTLY));
            case "maximum-penalty" ->
                Double.isNaN(years) ? Optional.empty() : Optional.of(Ruled.at(years <= 4 ? Level.MET : Level.PARTLY));
            case "list" -> listOfSeriousCrimes("definitions/serious-crime/four-years-included");
            default -> Optional.empty();
        };
    }

    private Optional<Ruled> listOfSeriousCrimes(String included) {
        if (!law.knows(included)) {
            return Optional.empty();
        }
        return Optional.of(
                Ruled.at(law.yes(included) ? Level.MET : law.partly(included) ? Level.PARTLY : Level.NOT_MET));
    }

    /** UN-20: no limitation at all, or one that no one lives to see. */
    private Optional<Ruled> noLimitation() {
        double months = law.number("limitation-period/shortest-months");
        return Double.isNaN(months)
                ? Optional.empty()
                : Optional.of(Ruled.at(months > 1200 ? Level.MET : Level.NOT_MET));
    }

    /** BC-29(7), UN-42(8): not less than sixty days, at once or by prolonging. */
    private Optional<Ruled> sixtyDays() {
        double days = law.number("preservation-for-others/days");
        String prolonged = "preservation-for-others/prolonged-to-sixty";
        if (days >= 60 || days < 60 && law.yes(prolonged)) {
            return Optional.of(Ruled.at(Level.MET));
        }
        boolean tooShort = law.no(prolonged) || law.partly(prolonged);
        return days < 60 && tooShort ? Optional.of(Ruled.at(Level.PARTLY)) : Optional.empty();
    }

    /** UN-40(29): fifteen days to leave; none at all is no protection. */
    private Optional<Ruled> safeConduct() {
        double days = law.number("mutual-assistance/safe-conduct-days");
        if (Double.isNaN(days)) {
            return Optional.empty();
        }
        return Optional.of(Ruled.at(days >= 15 ? Level.MET : days >= 1 ? Level.PARTLY : Level.NOT_MET));
    }

    /** P2-8(6)(a): so many days; for service efforts are owed, so that it is not all lost when they are over. */
    private Optional<Ruled> atMost(String fact, int most, Level otherwise) {
        double days = law.number(fact);
        return Double.isNaN(days) ? Optional.empty() : Optional.of(Ruled.at(days <= most ? Level.MET : otherwise));
    }
}
