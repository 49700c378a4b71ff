package org.accede.reference;

import org.accede.catalogue.Element;
import org.accede.verdict.Part;

/** What was found of one element. */
public record Weighed(Element element, Part part) {}
