/**
 * What the assessing rules conclude, from what a bearing on one element to the word on a treaty, and the arithmetic of intervals behind it.
 * Which way a verdict goes is decided in {@code rules/assessment}; here is only what follows from that by calculation.
 */
package org.accede.assessment;
