/** What differs between two states of one country's law, as it is read. */
package org.accede.report.change;
