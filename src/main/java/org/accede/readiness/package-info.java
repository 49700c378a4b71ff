/**
 * The way to a treaty: what the rules match and what they conclude of it. Rules say what a step, a date or a verdict means; what is
 * Java here looks up, counts and compares.
 */
package org.accede.readiness;
