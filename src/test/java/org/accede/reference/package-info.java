/**
 * A second evaluator, without Drools, written from the design and from the treaties' own logic. It shares the catalogue, the profile
 * and the scale of verdicts with the first, and no line of how a verdict is found; the two must agree.
 */
package org.accede.reference;
