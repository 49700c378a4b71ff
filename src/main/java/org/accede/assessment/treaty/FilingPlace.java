package org.accede.assessment.treaty;

/**
 * A declaration or reservation that a treaty permits. A filing can cover some of what its article permits and leave the rest, so each
 * name is looked at by itself.
 *
 * @param article under which it is filed
 * @param name the condition or element that it would cover
 */
public record FilingPlace(String instrument, String article, String name) {

    // Written out: what the language makes of it is linked at each start, and takes longer than all its use.
    @Override
    public boolean equals(Object other) {
        return other instanceof FilingPlace place
                && article.equals(place.article)
                && name.equals(place.name)
                && instrument.equals(place.instrument);
    }

    @Override
    public int hashCode() {
        return 31 * article.hashCode() + name.hashCode();
    }
}
