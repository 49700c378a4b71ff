package org.accede.assessment;

import org.accede.catalogue.Catalogue;

/** What a rule may need besides facts: the catalogue that is being applied. */
public record Session(Catalogue catalogue) {}
