package org.accede.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.profile.Profile;
import org.accede.profile.TimeOfLaw;

/**
 * What two laws say of a request by one State to the other. It decides no case: what each law says, and what is open.
 *
 * @param offences in the order of the topics
 * @param treaties between many that can be a basis
 * @param between whether a treaty between the two alone is one
 * @param said on each line of the table, in its order
 * @param bars grounds of refusal that meet an offence
 * @param asks what to ask the other State
 * @param findOut what the asking State has to find out of its own law
 * @param letter what to ask, as a letter
 * @param later the same of later law, where any waits in either State
 */
public record Cooperation(
        Profile asking,
        Profile asked,
        boolean askingRead,
        boolean askedRead,
        LocalDate asOf,
        Catalogue catalogue,
        List<Offence> offences,
        List<Conclusion.TreatyInForce> treaties,
        List<Conclusion.Between> between,
        List<Conclusion.Said> said,
        List<Conclusion.Bars> bars,
        List<Conclusion.Ask> asks,
        List<Conclusion.FindOut> findOut,
        List<String> letter,
        List<Later> later,
        String catalogueDigest,
        String rulesDigest) {

    /** What is concluded of the law of a later time. */
    public record Later(TimeOfLaw time, Cooperation law) {}

    /**
     * An offence in both laws.
     *
     * @param differences where one law is narrower
     * @param unclear what of them is not known
     * @param reaches whether it is within treaties that are in force for both
     * @param known answers on it by side: whether it exists, and its highest term
     */
    public record Offence(
            Fact.Offence offence,
            Conclusion.Dual dual,
            List<Conclusion.Difference> differences,
            List<Conclusion.Unclear> unclear,
            List<Conclusion.Reach> reaches,
            Conclusion.Extraditable extraditable,
            Map<Side, Own> own) {}

    /**
     * What one law has of an offence.
     *
     * @param sections on which it rests
     * @param term the highest term in months; empty if not known
     * @param reported whether others said so and nobody read it
     */
    public record Own(List<String> sections, String term, boolean reported) {}

    /** The same beside what is concluded of later law. */
    public Cooperation beside(List<Later> others) {
        return new Cooperation(
                asking,
                asked,
                askingRead,
                askedRead,
                asOf,
                catalogue,
                offences,
                treaties,
                between,
                said,
                bars,
                asks,
                findOut,
                letter,
                others,
                catalogueDigest,
                rulesDigest);
    }

    public Offence offence(String topic) {
        return offences.stream()
                .filter(one -> one.offence().topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    public Profile profile(Side side) {
        return side == Side.ASKING ? asking : asked;
    }

    public List<Conclusion.Said> said(Part part) {
        return said.stream().filter(one -> one.line().part() == part).toList();
    }
}
