/** The way to the treaties: doors, steps, reviews, dates. */
package org.accede.report.readiness;
