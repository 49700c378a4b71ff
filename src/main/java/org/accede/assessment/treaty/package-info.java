/** What the treaties ask, as facts that rules join: made once of the catalogue, the same for every country. */
package org.accede.assessment.treaty;
