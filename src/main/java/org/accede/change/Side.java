package org.accede.change;

import org.accede.finding.Findings;
import org.accede.readiness.Readiness;

/**
 * One of the two states of a law that are compared.
 *
 * @param withBills whether what is adopted and waits to commence, and bills, were counted as law
 */
public record Side(Findings findings, Readiness readiness, boolean withBills) {}
