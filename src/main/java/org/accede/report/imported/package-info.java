/** What a workbook would change in a profile, as it is read. */
package org.accede.report.imported;
