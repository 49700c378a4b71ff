/**
 * The rule engine: what the DRL of {@code rules/} matches and concludes, and how it is compiled and run. The law's decisions are in
 * the DRL; what is Java here looks up, counts and compares.
 */
package org.accede.assessment;
