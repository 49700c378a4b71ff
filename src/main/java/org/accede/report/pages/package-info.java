/** What the catalogue and the register hold, and why a verdict is what it is, for a terminal. */
package org.accede.report.pages;
