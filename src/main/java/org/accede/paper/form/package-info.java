/** A workbook to be filled in and read back. */
package org.accede.paper.form;
