/** The workbook: a profile's questions as sheets to be filled in, and the way back. */
package org.accede.workbook;
