package org.accede.assessment.treaty;

/**
 * A declaration or reservation that a treaty permits. A filing can cover some of what its article permits and leave the rest, so each
 * name is looked at by itself.
 *
 * @param article under which it is filed
 * @param name the condition or element that it would cover
 */
public record FilingPlace(String instrument, String article, String name) {}
