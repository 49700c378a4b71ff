/** What each treaty still asks: the table of concordance. */
package org.accede.report.gap;
