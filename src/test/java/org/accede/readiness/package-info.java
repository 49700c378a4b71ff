/** The way to the treaties: doors, dates, steps and verdicts. */
package org.accede.readiness;
